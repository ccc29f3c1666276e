<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>codeseal::ui::AccountBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Use it for this session only</source>
        <translation>&amp;Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Pa&amp;ste the key</source>
        <translation>Schlüssel e&amp;infügen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::AccountPage</name>
    <message>
        <source>Connect your CertCentral account</source>
        <translation>CertCentral-Konto verbinden</translation>
    </message>
    <message>
        <source>This is practice: the service runs on this computer, and no order leaves it.</source>
        <translation>Dies ist eine Übung: Der Dienst läuft auf diesem Computer, und keine Bestellung verlässt ihn.</translation>
    </message>
    <message>
        <source>Codeseal orders with an API key. It goes to DigiCert and to the keychain of this computer, nowhere else.</source>
        <translation>Codeseal bestellt mit einem API-Schlüssel. Er geht an DigiCert und in den Schlüsselbund dieses Computers, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Service address %1</source>
        <translation>Adresse des Dienstes: %1</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Make one in CertCentral under Automation, API Keys, and limit it to “Orders”.</source>
        <translation>Erzeugen Sie einen in CertCentral unter Automation, API Keys, und beschränken Sie ihn auf „Orders“.</translation>
    </message>
    <message>
        <source>&amp;Practice key</source>
        <translation>Ü&amp;bungsschlüssel</translation>
    </message>
    <message>
        <source>Each stands for a person with other rights. None of them works outside of practice.</source>
        <translation>Jeder steht für eine Person mit anderen Rechten. Außerhalb der Übung gilt keiner.</translation>
    </message>
    <message>
        <source>Stored and read back. You will not have to paste it again.</source>
        <translation>Gespeichert und zurückgelesen. Sie müssen ihn nicht noch einmal einfügen.</translation>
    </message>
    <message>
        <source>The key is forgotten when Codeseal closes.</source>
        <translation>Der Schlüssel wird vergessen, sobald Codeseal schließt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <translation>Ein anderes Konto verbinden</translation>
    </message>
    <message>
        <source>A key is connected. Paste another one to replace it.</source>
        <translation>Ein Schlüssel ist verbunden. Fügen Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Still missing: API key</source>
        <translation>Es fehlt noch: API-Schlüssel</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>1 thing to correct: API key</source>
        <translation>1 Angabe berichtigen: API-Schlüssel</translation>
    </message>
    <message>
        <source>Decide how to keep the key</source>
        <translation>Entscheiden Sie, wie der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Der Schlüssel wird gespeichert…</translation>
    </message>
    <message>
        <source>This key may look but not order</source>
        <translation>Dieser Schlüssel darf lesen, aber nicht bestellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, region</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remo&amp;ve this account</source>
        <translation>Dieses Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>Tr&amp;y the keychain of this computer with this practice key</source>
        <translation>&amp;Den Schlüsselbund dieses Computers mit diesem Übungsschlüssel ausprobieren</translation>
    </message>
    <message>
        <source>K&amp;eep the key in the keychain of this computer</source>
        <translation>Den Schlüssel im Schlüssel&amp;bund dieses Computers behalten</translation>
    </message>
    <message>
        <source>A request needs no key</source>
        <translation>Eine Anfrage braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>None, a request</source>
        <translation>Keines, eine Anfrage</translation>
    </message>
    <message>
        <source>No certificate is enabled</source>
        <translation>Kein Zertifikat ist freigeschaltet</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Acting</name>
    <message>
        <source>The request is passed on</source>
        <translation>Der Antrag ist weitergegeben</translation>
    </message>
    <message>
        <source>The request is approved</source>
        <translation>Der Antrag ist genehmigt</translation>
    </message>
    <message>
        <source>The request is rejected</source>
        <translation>Der Antrag ist abgelehnt</translation>
    </message>
    <message>
        <source>The order is canceled</source>
        <translation>Der Auftrag ist storniert</translation>
    </message>
    <message>
        <source>The note is added</source>
        <translation>Die Notiz ist hinzugefügt</translation>
    </message>
    <message>
        <source>The mail is sent again</source>
        <translation>Die E-Mail ist erneut gesendet</translation>
    </message>
    <message>
        <source>The request is not passed on</source>
        <translation>Der Antrag ist nicht weitergegeben</translation>
    </message>
    <message>
        <source>The request is not approved</source>
        <translation>Der Antrag ist nicht genehmigt</translation>
    </message>
    <message>
        <source>The request is not rejected</source>
        <translation>Der Antrag ist nicht abgelehnt</translation>
    </message>
    <message>
        <source>The order is not canceled</source>
        <translation>Der Auftrag ist nicht storniert</translation>
    </message>
    <message>
        <source>The note is not added</source>
        <translation>Die Notiz ist nicht hinzugefügt</translation>
    </message>
    <message>
        <source>The mail is not sent again</source>
        <translation>Die E-Mail ist nicht erneut gesendet</translation>
    </message>
    <message>
        <source>It is not known whether the request is passed on</source>
        <translation>Es ist nicht bekannt, ob der Antrag weitergegeben ist</translation>
    </message>
    <message>
        <source>It is not known whether the request is approved</source>
        <translation>Es ist nicht bekannt, ob der Antrag genehmigt ist</translation>
    </message>
    <message>
        <source>It is not known whether the request is rejected</source>
        <translation>Es ist nicht bekannt, ob der Antrag abgelehnt ist</translation>
    </message>
    <message>
        <source>It is not known whether the order is canceled</source>
        <translation>Es ist nicht bekannt, ob der Auftrag storniert ist</translation>
    </message>
    <message>
        <source>It is not known whether the note is added</source>
        <translation>Es ist nicht bekannt, ob die Notiz hinzugefügt ist</translation>
    </message>
    <message>
        <source>It is not known whether the mail is sent again</source>
        <translation>Es ist nicht bekannt, ob die E-Mail erneut gesendet ist</translation>
    </message>
    <message>
        <source>Now an administrator or manager of the account approves it.</source>
        <translation>Jetzt genehmigt ihn ein Administrator oder Manager des Kontos.</translation>
    </message>
    <message>
        <source>DigiCert revokes the certificate.</source>
        <translation>DigiCert widerruft das Zertifikat.</translation>
    </message>
    <message>
        <source>DigiCert goes on with it.</source>
        <translation>Jetzt arbeitet DigiCert daran weiter.</translation>
    </message>
    <message>
        <source>Nothing more comes of it.</source>
        <translation>Daraus wird nichts mehr.</translation>
    </message>
    <message>
        <source>Everybody of the account who may see the order can read it.</source>
        <translation>Alle im Konto, die den Auftrag sehen dürfen, können sie lesen.</translation>
    </message>
    <message>
        <source>It goes to %1. It is often found in spam or quarantine.</source>
        <translation>Sie geht an %1. Oft liegt sie im Spam oder in der Quarantäne.</translation>
    </message>
    <message>
        <source>CertCentral leaves it to another administrator or manager of the account, for example because the request is your own.</source>
        <translation>CertCentral überlässt das einem anderen Administrator oder Manager des Kontos, zum Beispiel, weil es Ihr eigener Antrag ist.</translation>
    </message>
    <message>
        <source>DigiCert does not send this mail again for such an order. Ask %1 to look for it, also in spam or quarantine, or ask DigiCert&apos;s support.</source>
        <translation>DigiCert sendet diese E-Mail für einen solchen Auftrag nicht erneut. Bitten Sie %1, danach zu suchen, auch im Spam und in der Quarantäne, oder fragen Sie den Support von DigiCert.</translation>
    </message>
    <message>
        <source>DigiCert cancels an order while it is pending, waits to be collected, or is being reissued. This one is not, or not any more.</source>
        <translation>DigiCert storniert einen Auftrag, solange er in Arbeit ist, abgeholt werden kann oder neu ausgestellt wird. Bei diesem ist das nicht oder nicht mehr so.</translation>
    </message>
    <message>
        <source>The request does not wait for this any more. Perhaps somebody else decided about it.</source>
        <translation>Der Antrag wartet darauf nicht mehr. Vielleicht hat jemand anders darüber entschieden.</translation>
    </message>
    <message>
        <source>%1 DigiCert says: “%2”</source>
        <extracomment>%1 is a sentence of this program, %2 the words of the service</extracomment>
        <translation>%1 DigiCert sagt: „%2“</translation>
    </message>
    <message>
        <source>DigiCert&apos;s answer was lost, and the order cannot be read at the moment. Until it was read, nothing else is done to it.</source>
        <translation>Die Antwort von DigiCert ging verloren, und der Auftrag kann gerade nicht gelesen werden. Bis er gelesen ist, wird nichts anderes mit ihm getan.</translation>
    </message>
    <message>
        <source>DigiCert&apos;s answer was lost. Ask %1 whether the mail came before it is sent once more.</source>
        <translation>Die Antwort von DigiCert ging verloren. Fragen Sie %1, ob die E-Mail ankam, bevor sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>DigiCert&apos;s answer was lost, and the order does not tell. Look at it in CertCentral.</source>
        <translation>Die Antwort von DigiCert ging verloren, und am Auftrag ist es nicht zu sehen. Sehen Sie in CertCentral nach.</translation>
    </message>
    <message>
        <source>The order was not read since, so what stands below may be older.</source>
        <translation>Der Auftrag wurde seitdem nicht gelesen, was unten steht, kann also älter sein.</translation>
    </message>
    <message>
        <source>An order that waits for approval cannot be canceled. Its request can be rejected.</source>
        <translation>Ein Auftrag, der auf Genehmigung wartet, kann nicht storniert werden. Sein Antrag kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>This key may only read. Ask an administrator for one that may change orders.</source>
        <translation>Dieser Schlüssel darf nur lesen. Bitten Sie einen Administrator um einen, der Aufträge ändern darf.</translation>
    </message>
    <message>
        <source>This key is for managing users. Ask an administrator for one for orders.</source>
        <translation>Dieser Schlüssel ist für die Verwaltung von Benutzern. Bitten Sie einen Administrator um einen für Aufträge.</translation>
    </message>
    <message>
        <source>Only administrators and managers of the account decide about requests.</source>
        <translation>Über Anträge entscheiden nur Administratoren und Manager des Kontos.</translation>
    </message>
    <message>
        <source>DigiCert is not connected, so nothing can be changed at the moment.</source>
        <translation>DigiCert ist nicht verbunden, daher kann gerade nichts geändert werden.</translation>
    </message>
    <message>
        <source>A change is under way. One is made at a time.</source>
        <translation>Eine Änderung ist unterwegs. Es wird immer nur eine ausgeführt.</translation>
    </message>
    <message>
        <source>What became of the last change is not known yet, so nothing else can be changed.</source>
        <translation>Was aus der letzten Änderung wurde, ist noch nicht bekannt, daher kann nichts anderes geändert werden.</translation>
    </message>
    <message>
        <source>DigiCert does not send this mail again for such an order.</source>
        <translation>DigiCert sendet diese E-Mail für einen solchen Auftrag nicht erneut.</translation>
    </message>
    <message>
        <source>Sending it to DigiCert…</source>
        <translation>Wird an DigiCert gesendet…</translation>
    </message>
    <message>
        <source>The answer was lost. Reading the order to see what became of it…</source>
        <translation>Die Antwort ging verloren. Der Auftrag wird gelesen, um zu sehen, was daraus wurde…</translation>
    </message>
    <message>
        <source>DigiCert&apos;s answer was lost, but the order shows that it is done.</source>
        <translation>Die Antwort von DigiCert ging verloren, aber am Auftrag ist zu sehen, dass es geschehen ist.</translation>
    </message>
    <message>
        <source>DigiCert&apos;s answer was lost, and the order shows no change. It may still come, so check again before you repeat it.</source>
        <translation>Die Antwort von DigiCert ging verloren, und am Auftrag ist nichts geändert. Das kann noch kommen. Prüfen Sie erneut, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>DigiCert&apos;s answer was lost, and the order went another way meanwhile. It is shown as it is now.</source>
        <translation>Die Antwort von DigiCert ging verloren, und mit dem Auftrag ist inzwischen etwas anderes geschehen. Er wird so gezeigt, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>PEM: certificate, intermediate and root</source>
        <translation>PEM: Zertifikat, Zwischen- und Stammzertifikat</translation>
    </message>
    <message>
        <source>PEM: certificate and intermediate</source>
        <translation>PEM: Zertifikat und Zwischenzertifikat</translation>
    </message>
    <message>
        <source>PEM: certificate alone</source>
        <translation>PEM: nur das Zertifikat</translation>
    </message>
    <message>
        <source>PKCS#7 (.p7b)</source>
        <translation>PKCS#7 (.p7b)</translation>
    </message>
    <message>
        <source>PKCS#7 (.cer)</source>
        <translation>PKCS#7 (.cer)</translation>
    </message>
    <message>
        <source>ZIP with .crt files</source>
        <translation>ZIP mit .crt-Dateien</translation>
    </message>
    <message>
        <source>ZIP with .cer files</source>
        <translation>ZIP mit .cer-Dateien</translation>
    </message>
    <message>
        <source>ZIP with PEM files</source>
        <translation>ZIP mit PEM-Dateien</translation>
    </message>
    <message>
        <source>ZIP for Apache</source>
        <translation>ZIP für Apache</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Address</name>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>ZIP-Code</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::AddressBookCombo</name>
    <message>
        <source>Type a new address</source>
        <translation>Neue Anschrift eingeben</translation>
    </message>
    <message>
        <source>%1, %2, %3 (used for the order of %4)</source>
        <extracomment>an address of the address book: recipient, street, city, date</extracomment>
        <translation>%1, %2, %3 (verwendet für die Bestellung vom %4)</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::BusyRing</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ButtonRow</name>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Place order</source>
        <translation>&amp;Bestellen</translation>
    </message>
    <message>
        <source>Show in &amp;orders</source>
        <translation>In Auf&amp;trägen zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to &amp;review</source>
        <translation>Zurück zum &amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CertificatePage</name>
    <message>
        <source>Which certificate?</source>
        <translation>Welches Zertifikat?</translation>
    </message>
    <message>
        <source>Choose the product and how long it is valid. You can change both until you place the order.</source>
        <translation>Wählen Sie das Produkt und wie lange es gilt. Beides lässt sich bis zur Bestellung ändern.</translation>
    </message>
    <message>
        <source>Since 24 February 2026, DigiCert issues code signing certificates for at most 459 days, so 2 and 3 years are not offered. The term starts on the day of issue.</source>
        <translation>Seit dem 24. Februar 2026 stellt DigiCert Code-Signing-Zertifikate für höchstens 459 Tage aus, deshalb gibt es 2 und 3 Jahre nicht mehr. Die Laufzeit beginnt am Tag der Ausstellung.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>&amp;Own last day</source>
        <translation>&amp;Eigener letzter Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>DigiCert checks that the organization exists, and its name is shown when software is installed. Right for most programs, scripts and installers.</source>
        <translation>DigiCert prüft, ob es die Organisation gibt, und ihr Name erscheint bei der Installation der Software. Richtig für die meisten Programme, Skripte und Installationsprogramme.</translation>
    </message>
    <message>
        <source>A stricter check: a verified contact of the organization approves each order. Required for Windows kernel drivers and by some partner programs.</source>
        <translation>Eine strengere Prüfung: Ein verifizierter Kontakt der Organisation genehmigt jeden Auftrag. Nötig für Windows-Kerneltreiber und für manche Partnerprogramme.</translation>
    </message>
    <message>
        <source>Not enabled in this account.</source>
        <translation>In diesem Konto nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>price, term</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Organization ready</source>
        <translation>Organisation bereit</translation>
    </message>
    <message>
        <source>until %1, if issued today</source>
        <translation>bis %1, wenn heute ausgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n Tag</numerusform>
            <numerusform>%1, %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the latest possible: %n day(s)</source>
        <translation>
            <numerusform>spätestens %1: %n Tag</numerusform>
            <numerusform>spätestens %1: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>EV</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>product, last day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, term</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CertificateSaver</name>
    <message>
        <source>&amp;Download the certificate</source>
        <translation>Zertifikat herun&amp;terladen</translation>
    </message>
    <message>
        <source>Asking DigiCert for the certificate…</source>
        <translation>Das Zertifikat wird bei DigiCert abgefragt…</translation>
    </message>
    <message>
        <source>The certificate was not downloaded</source>
        <translation>Das Zertifikat wurde nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificate (*.%1)</source>
        <translation>Zertifikat (*.%1)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>If it is replaced, what is in it now is lost.</source>
        <translation>Wenn sie ersetzt wird, geht ihr jetziger Inhalt verloren.</translation>
    </message>
    <message>
        <source>Choose &amp;another name</source>
        <translation>&amp;Anderen Namen wählen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The certificate is saved</source>
        <translation>Das Zertifikat ist gespeichert</translation>
    </message>
    <message>
        <source>The certificate could not be saved</source>
        <translation>Das Zertifikat konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 was not written, and what was there is still there. Check that the disk has room and that you may write there, or choose another place.</source>
        <translation>%1 wurde nicht geschrieben, und was dort war, ist noch da. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another p&amp;lace…</source>
        <translation>Anderen &amp;Ort wählen…</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Choice</name>
    <message>
        <source>Code signing</source>
        <translation>Code-Signing</translation>
    </message>
    <message>
        <source>EV code signing</source>
        <translation>EV-Code-Signing</translation>
    </message>
    <message>
        <source>Token shipped by DigiCert</source>
        <translation>Token von DigiCert</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>Eigener Token</translation>
    </message>
    <message>
        <source>Own HSM</source>
        <extracomment>HSM = hardware security module</extracomment>
        <translation>Eigenes HSM</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>How fast a parcel travels</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Expedited</source>
        <extracomment>How fast a parcel travels</extracomment>
        <translation>Express</translation>
    </message>
    <message>
        <source>Account balance</source>
        <extracomment>What pays for the order</extracomment>
        <translation>Kontoguthaben</translation>
    </message>
    <message>
        <source>Credit card of the account</source>
        <extracomment>What pays for the order: the credit card the account has set as its own</extracomment>
        <translation>Kreditkarte des Kontos</translation>
    </message>
    <message>
        <source>Stored card</source>
        <extracomment>What pays for the order: one of several stored cards, chosen by hand</extracomment>
        <translation>Gespeicherte Karte</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CloseQuestion</name>
    <message>
        <source>Close the order</source>
        <translation>Bestellung schließen</translation>
    </message>
    <message>
        <source>The order is still being sent or checked</source>
        <translation>Die Bestellung wird noch gesendet oder geprüft</translation>
    </message>
    <message>
        <source>It goes on at the next start. Nothing is ordered twice.</source>
        <translation>Beim nächsten Start geht es weiter. Nichts wird zweimal bestellt.</translation>
    </message>
    <message>
        <source>Close this order?</source>
        <translation>Diese Bestellung schließen?</translation>
    </message>
    <message>
        <source>Nothing has been sent. The draft is kept, without the API key, and is here at the next start.</source>
        <translation>Noch wurde nichts gesendet. Der Entwurf bleibt ohne den API-Schlüssel erhalten und ist beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Wait for it</source>
        <translation>&amp;Darauf warten</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CountryBox</name>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CsrBox</name>
    <message>
        <source>Certificate signing request</source>
        <translation>Zertifikatsanforderung (CSR)</translation>
    </message>
    <message>
        <source>Paste it, drop a file, or open one. DigiCert takes only the key from it: who gets the certificate is what this order says.</source>
        <translation>Fügen Sie sie ein, ziehen Sie eine Datei hierher oder öffnen Sie eine. DigiCert nimmt daraus nur den Schlüssel: Wer das Zertifikat bekommt, sagt diese Bestellung.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Make the key and the CSR in the HSM. The key stays there.</source>
        <translation>Erzeugen Sie Schlüssel und CSR im HSM. Der Schlüssel bleibt dort.</translation>
    </message>
    <message>
        <source>For Sun Java, DigiCert asks for a CSR with this certificate. The key stays where the CSR was made.</source>
        <translation>Für Sun Java verlangt DigiCert bei diesem Zertifikat einen CSR. Der Schlüssel bleibt dort, wo der CSR entstand.</translation>
    </message>
    <message>
        <source>Open a CSR</source>
        <translation>CSR öffnen</translation>
    </message>
    <message>
        <source>Certificate signing requests</source>
        <translation>Zertifikatsanforderungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CsrEdit</name>
    <message>
        <source>The file %1 can not be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CsrReadout</name>
    <message>
        <source>none of its own</source>
        <translation>keine eigene</translation>
    </message>
    <message>
        <source>What the CSR says</source>
        <translation>Was der CSR sagt</translation>
    </message>
    <message>
        <source>Its subject, its key and its signature, once it is here.</source>
        <translation>Inhaber, Schlüssel und Signatur, sobald er hier ist.</translation>
    </message>
    <message>
        <source>Nothing yet: this is not a CSR that can be read.</source>
        <translation>Noch nichts: Dies ist kein lesbarer CSR.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <extracomment>the hash a request is signed with</extracomment>
        <translation>Hash: %1</translation>
    </message>
    <message>
        <source>Signature: not checked</source>
        <translation>Signatur: nicht geprüft</translation>
    </message>
    <message>
        <source>Signature: good</source>
        <translation>Signatur: gültig</translation>
    </message>
    <message>
        <source>Signature: not good</source>
        <translation>Signatur: ungültig</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Csv</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Placed (UTC)</source>
        <translation>Bestellt (UTC)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::CustomFieldsForm</name>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>One e-mail address.</source>
        <translation>Eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>E-mail addresses, one per line or separated by commas.</source>
        <translation>E-Mail-Adressen, eine pro Zeile oder durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Asking DigiCert for the fields of your account…</source>
        <translation>DigiCert wird nach den Feldern Ihres Kontos gefragt…</translation>
    </message>
    <message>
        <source>The fields of your account could not be read</source>
        <translation>Die Felder Ihres Kontos ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 If your account requires one of them, it refuses the order.</source>
        <comment>reason</comment>
        <translation>%1 Verlangt Ihr Konto eines davon, lehnt es die Bestellung ab.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Fields of your account</source>
        <translation>Felder Ihres Kontos</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::DesktopMessages</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::DetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>Gibt es etwas zu ergänzen?</translation>
    </message>
    <message>
        <source>Only what your account asks for is required.</source>
        <translation>Nötig ist nur, was Ihr Konto verlangt.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>DigiCert also writes to these addresses, for example when the certificate is issued or is about to end. One per line, or separated by commas.</source>
        <translation>DigiCert schreibt auch an diese Adressen, zum Beispiel wenn das Zertifikat ausgestellt ist oder bald endet. Eine pro Zeile oder durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Whoever approves the order in your account reads it.</source>
        <translation>Wer die Bestellung in Ihrem Konto genehmigt, liest sie.</translation>
    </message>
    <message>
        <source>Skip the approval step of the account</source>
        <translation>Die Genehmigung im Konto überspringen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>DigiCert puts it into its reminders to renew.</source>
        <translation>DigiCert setzt ihn in die Erinnerungen an die Verlängerung.</translation>
    </message>
    <message>
        <source>The number of the order that this one continues, for example 112233.</source>
        <translation>Die Nummer des Auftrags, den dieser fortsetzt, zum Beispiel 112233.</translation>
    </message>
    <message>
        <source>DigiCert does not list automatic renewal for this certificate and may refuse it.</source>
        <translation>DigiCert nennt für dieses Zertifikat keine automatische Verlängerung und lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <source>How many times the certificate renews by itself. Left empty, nothing is sent.</source>
        <translation>So oft verlängert sich das Zertifikat von selbst. Bleibt es leer, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody in your account is asked first: the order goes to DigiCert&apos;s checks at once. DigiCert&apos;s own checks, and the approval by a verified contact, stay.</source>
        <translation>Niemand in Ihrem Konto wird vorher gefragt: Die Bestellung geht gleich in die Prüfung bei DigiCert. Die Prüfungen von DigiCert und die Genehmigung durch einen verifizierten Kontakt bleiben.</translation>
    </message>
    <message>
        <source>No additions</source>
        <translation>Ohne Ergänzungen</translation>
    </message>
    <message>
        <source>With additions</source>
        <translation>Mit Ergänzungen</translation>
    </message>
    <message>
        <source>Only what your account or your company asks for is required.</source>
        <translation>Erforderlich ist nur, was Ihr Konto oder Ihr Unternehmen verlangt.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::DivisionField</name>
    <message>
        <source>The divisions could not be read. Enter the number of one, for example 3001, or leave it empty for the one the key belongs to.</source>
        <translation>Die Bereiche ließen sich nicht lesen. Geben Sie die Nummer eines Bereichs ein, zum Beispiel 3001, oder lassen Sie das Feld leer: Dann gilt der Bereich des Schlüssels.</translation>
    </message>
    <message>
        <source>Ask for the divisions again</source>
        <translation>Erneut nach den Bereichen fragen</translation>
    </message>
    <message>
        <source>Where the key belongs</source>
        <translation>Bereich des Schlüssels</translation>
    </message>
    <message>
        <source>Division no. %1</source>
        <translation>Bereich Nr. %1</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>a division and the one it is part of</extracomment>
        <translation>%1 (in %2)</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Failure</name>
    <message>
        <source>%1 DigiCert says: “%2”</source>
        <extracomment>%1 is a sentence of this program, %2 the words of the service</extracomment>
        <translation>%1 DigiCert sagt: „%2“</translation>
    </message>
    <message>
        <source>DigiCert has not answered</source>
        <translation>DigiCert hat nicht geantwortet</translation>
    </message>
    <message>
        <source>No answer came in time. That alone does not tell whether the order arrived.</source>
        <translation>Die Antwort kam nicht rechtzeitig. Das allein sagt nicht, ob die Bestellung ankam.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>Die Antwort kam nicht rechtzeitig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>Der Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>DigiCert does not know this key in Europe. Check that all of it was pasted, or try United States.</source>
        <translation>DigiCert kennt diesen Schlüssel in Europa nicht. Prüfen Sie, ob er vollständig ist, oder versuchen Sie USA.</translation>
    </message>
    <message>
        <source>DigiCert does not know this key in the United States. Check that all of it was pasted, or try Europe.</source>
        <translation>DigiCert kennt diesen Schlüssel in den USA nicht. Prüfen Sie, ob er vollständig ist, oder versuchen Sie Europa.</translation>
    </message>
    <message>
        <source>The service does not know this key. Check that all of it was pasted, and that it is for this service.</source>
        <translation>Der Dienst kennt diesen Schlüssel nicht. Prüfen Sie, ob er vollständig und für diesen Dienst ist.</translation>
    </message>
    <message>
        <source>You may not approve this request</source>
        <translation>Sie dürfen diesen Antrag nicht genehmigen</translation>
    </message>
    <message>
        <source>CertCentral leaves it to another administrator or manager of the account.</source>
        <translation>CertCentral überlässt das einem anderen Administrator oder Manager des Kontos.</translation>
    </message>
    <message>
        <source>This key may not order</source>
        <translation>Dieser Schlüssel darf nicht bestellen</translation>
    </message>
    <message>
        <source>This key may look but not order. Ask an administrator for one limited to “Orders”.</source>
        <translation>Dieser Schlüssel darf lesen, aber nicht bestellen. Bitten Sie einen Administrator um einen mit dem Recht „Orders“.</translation>
    </message>
    <message>
        <source>This key may not list orders</source>
        <translation>Dieser Schlüssel darf keine Aufträge auflisten</translation>
    </message>
    <message>
        <source>Orders placed with Codeseal are shown all the same. Ask an administrator for a key that may view orders.</source>
        <translation>Mit Codeseal bestellte Aufträge werden trotzdem gezeigt. Bitten Sie einen Administrator um einen Schlüssel, der Aufträge sehen darf.</translation>
    </message>
    <message>
        <source>The key works, but may do little</source>
        <translation>Der Schlüssel gilt, darf aber wenig</translation>
    </message>
    <message>
        <source>DigiCert knows this key, but refuses the question. Ask an administrator for one limited to “Orders”.</source>
        <translation>DigiCert kennt diesen Schlüssel, lehnt die Frage aber ab. Bitten Sie einen Administrator um einen mit dem Recht „Orders“.</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Dieser Schlüssel darf das nicht</translation>
    </message>
    <message>
        <source>Ask an administrator of the account for the right.</source>
        <translation>Bitten Sie einen Administrator des Kontos um das Recht.</translation>
    </message>
    <message>
        <source>DigiCert does not find this order</source>
        <translation>DigiCert findet diesen Auftrag nicht</translation>
    </message>
    <message>
        <source>It is not in this account, or this key may not see it.</source>
        <translation>Er ist nicht in diesem Konto, oder dieser Schlüssel darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>The account does not have this certificate</source>
        <translation>Das Konto hat dieses Zertifikat nicht</translation>
    </message>
    <message>
        <source>Ask an administrator or your account manager at DigiCert to enable it.</source>
        <translation>Bitten Sie einen Administrator oder Ihren Kundenbetreuer bei DigiCert, es freizuschalten.</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <translation>Unter dieser Adresse ist nichts</translation>
    </message>
    <message>
        <source>Check the address of the service. It usually ends in /services/v2.</source>
        <translation>Prüfen Sie die Adresse des Dienstes. Sie endet meist auf /services/v2.</translation>
    </message>
    <message>
        <source>DigiCert does not accept the order</source>
        <translation>DigiCert nimmt die Bestellung nicht an</translation>
    </message>
    <message>
        <source>DigiCert does not accept this</source>
        <translation>DigiCert nimmt das nicht an</translation>
    </message>
    <message>
        <source>The order that is renewed cannot be renewed yet or any more. Leave “Renews order” empty to place a new order.</source>
        <translation>Der Auftrag, der verlängert wird, lässt sich noch nicht oder nicht mehr verlängern. Lassen Sie „Verlängert Auftrag“ leer, um neu zu bestellen.</translation>
    </message>
    <message>
        <source>That order was renewed before. Leave “Renews order” empty to place a new order.</source>
        <translation>Dieser Auftrag wurde schon verlängert. Lassen Sie „Verlängert Auftrag“ leer, um neu zu bestellen.</translation>
    </message>
    <message>
        <source>It does not say why. Nothing was ordered or changed.</source>
        <translation>Der Grund ist nicht genannt. Nichts wurde bestellt oder geändert.</translation>
    </message>
    <message>
        <source>DigiCert says: “%1”</source>
        <extracomment>%1 is what the service said, as it was sent</extracomment>
        <translation>DigiCert sagt: „%1“</translation>
    </message>
    <message>
        <source>DigiCert cannot be reached</source>
        <translation>DigiCert ist nicht erreichbar</translation>
    </message>
    <message>
        <source>What is shown is the last that is known. Check the network connection.</source>
        <translation>Gezeigt wird der letzte bekannte Stand. Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation>Die Uhr dieses Computers geht anscheinend falsch</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, DigiCert&apos;s certificate is not valid. Set date and time, then try again.</source>
        <translation>Nach dem Datum dieses Computers gilt das Zertifikat von DigiCert nicht. Stellen Sie Datum und Uhrzeit und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>Der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>Codeseal does not follow it, so the key stays here. Check the address of the service.</source>
        <translation>Codeseal folgt ihr nicht, der Schlüssel bleibt also hier. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>DigiCert has this already</source>
        <translation>DigiCert hat das schon</translation>
    </message>
    <message>
        <source>Something with the same name or reference exists.</source>
        <translation>Etwas mit diesem Namen oder dieser Referenz gibt es bereits.</translation>
    </message>
    <message>
        <source>DigiCert has a fault</source>
        <translation>DigiCert hat eine Störung</translation>
    </message>
    <message>
        <source>The service is out of order. Try again in a few minutes.</source>
        <translation>Der Dienst ist gestört. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>What came back is not an answer of CertCentral. A proxy or firewall may have changed it.</source>
        <translation>Was zurückkam, ist keine Antwort von CertCentral. Ein Proxy oder eine Firewall hat sie vielleicht verändert.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>It was cut off to protect this computer. A narrower search may help.</source>
        <translation>Sie wurde abgeschnitten, um diesen Computer zu schützen. Eine engere Suche hilft vielleicht.</translation>
    </message>
    <message>
        <source>This cannot be an API key</source>
        <translation>Das kann kein API-Schlüssel sein</translation>
    </message>
    <message>
        <source>A key is one word of letters, digits and signs, without blanks. Copy it again.</source>
        <translation>Ein Schlüssel ist ein Wort aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This address cannot be used</source>
        <translation>Diese Adresse ist nicht verwendbar</translation>
    </message>
    <message>
        <source>It has to start with https, for example %1.</source>
        <translation>Sie muss mit https beginnen, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation>Eine Datei lässt sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to it.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>This was written by a newer Codeseal</source>
        <translation>Dies stammt von einem neueren Codeseal</translation>
    </message>
    <message>
        <source>It was left as it is. Update Codeseal to open it.</source>
        <translation>Es blieb, wie es ist. Aktualisieren Sie Codeseal, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This order was sent already</source>
        <translation>Diese Bestellung wurde schon gesendet</translation>
    </message>
    <message>
        <source>Another window of Codeseal, or an earlier start, sent it. Nothing was sent a second time. Close this window and open Codeseal again: it shows what became of the order.</source>
        <translation>Ein anderes Fenster von Codeseal oder ein früherer Start hat sie gesendet. Ein zweites Mal wurde nichts gesendet. Schließen Sie dieses Fenster und öffnen Sie Codeseal neu: Es zeigt, was aus der Bestellung wurde.</translation>
    </message>
    <message>
        <source>Codeseal is open already, for another service</source>
        <translation>Codeseal ist schon geöffnet, für einen anderen Dienst</translation>
    </message>
    <message>
        <source>Close that window first, or keep the records of this service in a directory of their own with --data-dir.</source>
        <translation>Schließen Sie zuerst jenes Fenster, oder geben Sie den Daten dieses Dienstes mit --data-dir ein eigenes Verzeichnis.</translation>
    </message>
    <message>
        <source>What your administrator has set cannot be read</source>
        <translation>Was Ihr Administrator festgelegt hat, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Codeseal does not start without it. Tell whoever looks after this computer.</source>
        <translation>Ohne das startet Codeseal nicht. Sagen Sie es dem, der diesen Computer betreut.</translation>
    </message>
    <message>
        <source>This service is not allowed here</source>
        <translation>Dieser Dienst ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 has set which services Codeseal may talk to. The key was not sent.</source>
        <extracomment>%1 is who has set it</extracomment>
        <translation>%1 hat festgelegt, mit welchen Diensten Codeseal sprechen darf. Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Ihr Administrator</translation>
    </message>
    <message>
        <source>DigiCert does not find this certificate</source>
        <translation>DigiCert findet dieses Zertifikat nicht</translation>
    </message>
    <message>
        <source>It was perhaps replaced or taken back meanwhile. Check the order again, then download once more.</source>
        <translation>Vielleicht wurde es inzwischen ersetzt oder zurückgenommen. Prüfen Sie den Auftrag noch einmal und laden Sie es dann erneut herunter.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::FieldLabel</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field, read by a screen reader</extracomment>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Findings</name>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>one thing that an order needs is there</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Take note</source>
        <extracomment>an order is possible, but there is something to know about this</extracomment>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>In the way</source>
        <extracomment>this keeps from ordering</extracomment>
        <translation>Steht im Weg</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Use another key</source>
        <translation>Anderen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Open CertCentral</source>
        <translation>CertCentral öffnen</translation>
    </message>
    <message numerus="yes">
        <source>An order is not possible: %n thing(s) in the way</source>
        <translation>
            <numerusform>Eine Bestellung ist nicht möglich: %n Punkt steht im Weg</numerusform>
            <numerusform>Eine Bestellung ist nicht möglich: %n Punkte stehen im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether everything is ready is not known</source>
        <translation>Ob alles bereit ist, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>You can order, with %n thing(s) to note</source>
        <translation>
            <numerusform>Sie können bestellen, %n Punkt ist zu beachten</numerusform>
            <numerusform>Sie können bestellen, %n Punkte sind zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing speaks against an order; %n thing(s) are not known</source>
        <translation>
            <numerusform>Nichts spricht gegen eine Bestellung; %n Punkt ist nicht bekannt</numerusform>
            <numerusform>Nichts spricht gegen eine Bestellung; %n Punkte sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is ready for an order</source>
        <translation>Alles ist bereit für eine Bestellung</translation>
    </message>
    <message>
        <source>What a code signing order at DigiCert still needs:</source>
        <translation>Was eine Code-Signing-Bestellung bei DigiCert noch braucht:</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::FixedAddressForm</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Follow</name>
    <message>
        <source>order by %1</source>
        <translation>bestellen bis %1</translation>
    </message>
    <message>
        <source>order now</source>
        <translation>jetzt bestellen</translation>
    </message>
    <message>
        <source>Order the next one by %1</source>
        <translation>Das nächste bis %1 bestellen</translation>
    </message>
    <message>
        <source>Order the next one now</source>
        <translation>Das nächste jetzt bestellen</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) are for the token’s way and its set-up.</source>
        <extracomment>follows a sentence about the days until the issue</extracomment>
        <translation>
            <numerusform>Dazu kommt %n Tag für den Weg des Tokens und die Einrichtung.</numerusform>
            <numerusform>Dazu kommen %n Tage für den Weg des Tokens und die Einrichtung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order tells how long one takes, so %n day(s) until the issue are assumed.</source>
        <translation>
            <numerusform>Kein Auftrag zeigt, wie lange einer dauert, daher wird %n Tag bis zur Ausstellung angenommen.</numerusform>
            <numerusform>Kein Auftrag zeigt, wie lange einer dauert, daher werden %n Tage bis zur Ausstellung angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last order took %n day(s) until the issue.</source>
        <translation>
            <numerusform>Ihr letzter Auftrag brauchte %n Tag bis zur Ausstellung.</numerusform>
            <numerusform>Ihr letzter Auftrag brauchte %n Tage bis zur Ausstellung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The slowest of your last %1 orders took %n day(s) until the issue.</source>
        <extracomment>%1 is a number of two or more</extracomment>
        <translation>
            <numerusform>Der langsamste Ihrer letzten %1 Aufträge brauchte %n Tag bis zur Ausstellung.</numerusform>
            <numerusform>Der langsamste Ihrer letzten %1 Aufträge brauchte %n Tage bis zur Ausstellung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A new order that DigiCert links to this one. DigiCert may refuse it, for example if it is too early or was done before; then you are asked.</source>
        <translation>Ein neuer Auftrag, den DigiCert mit diesem verknüpft. DigiCert kann das ablehnen, zum Beispiel wenn es zu früh ist oder schon geschehen ist; dann werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Only an order whose certificate was issued can be renewed.</source>
        <translation>Nur ein Auftrag, dessen Zertifikat ausgestellt ist, kann verlängert werden.</translation>
    </message>
    <message>
        <source>A new order with the same values, without a link to this one.</source>
        <translation>Ein neuer Auftrag mit denselben Angaben, ohne Verknüpfung mit diesem.</translation>
    </message>
    <message>
        <source>Certificate, organization, place of the key, delivery, your own fields. You can change all of it.</source>
        <translation>Zertifikat, Organisation, Ort des Schlüssels, Lieferung, Ihre eigenen Felder. Sie können alles ändern.</translation>
    </message>
    <message>
        <source>A signing request with a new key, if one is needed, and the note to the approver. DigiCert checks again, and the verified contact approves again.</source>
        <translation>Ein CSR mit einem neuen Schlüssel, falls einer nötig ist, und die Notiz an die genehmigende Person. DigiCert prüft erneut, und der verifizierte Kontakt genehmigt erneut.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Nothing. The certificate you have stays valid until %1.</source>
        <translation>Nichts. Das vorhandene Zertifikat bleibt bis %1 gültig.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Follows</name>
    <message>
        <source>DigiCert checks the organization</source>
        <translation>DigiCert prüft die Organisation</translation>
    </message>
    <message>
        <source>The verified contact approves</source>
        <translation>Der Kontakt genehmigt</translation>
    </message>
    <message>
        <source>The certificate is issued</source>
        <translation>Das Zertifikat wird ausgestellt</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::FormField</name>
    <message>
        <source>%1, invalid</source>
        <extracomment>%1 is the label of a field with a wrong content, read by a screen reader</extracomment>
        <translation>%1, ungültig</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Found</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask an administrator for one limited to “Orders”.</source>
        <translation>Bitten Sie einen Administrator um einen mit dem Recht „Orders“.</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Was der Schlüssel darf</translation>
    </message>
    <message>
        <source>Which certificates are enabled</source>
        <translation>Welche Zertifikate freigeschaltet sind</translation>
    </message>
    <message>
        <source>Which organizations are validated</source>
        <translation>Welche Organisationen geprüft sind</translation>
    </message>
    <message>
        <source>Who can be the verified contact</source>
        <translation>Wer verifizierter Kontakt sein kann</translation>
    </message>
    <message>
        <source>Whether the funds are enough</source>
        <translation>Ob das Guthaben reicht</translation>
    </message>
    <message>
        <source>Whether the key may order is not known</source>
        <translation>Ob der Schlüssel bestellen darf, ist nicht bekannt</translation>
    </message>
    <message>
        <source>DigiCert does not tell what this key is limited to.</source>
        <translation>DigiCert sagt nicht, worauf dieser Schlüssel beschränkt ist.</translation>
    </message>
    <message>
        <source>If it may not order, DigiCert refuses the order, and nothing is spent.</source>
        <translation>Darf er es nicht, lehnt DigiCert die Bestellung ab, und nichts wird ausgegeben.</translation>
    </message>
    <message>
        <source>Which certificates are enabled is not known</source>
        <translation>Welche Zertifikate freigeschaltet sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>DigiCert refuses an order for one that is not enabled.</source>
        <translation>DigiCert lehnt eine Bestellung ab, deren Zertifikat nicht freigeschaltet ist.</translation>
    </message>
    <message>
        <source>Which organizations are validated is not known</source>
        <translation>Welche Organisationen geprüft sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>An order for one that is not validated waits for the check.</source>
        <translation>Ein Auftrag für eine, die nicht geprüft ist, wartet auf die Prüfung.</translation>
    </message>
    <message>
        <source>Who can be the verified contact is not known</source>
        <translation>Wer verifizierter Kontakt sein kann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>You can name a person in the order. DigiCert asks for job title and telephone number.</source>
        <translation>Sie können in der Bestellung eine Person nennen. DigiCert verlangt Position und Telefonnummer.</translation>
    </message>
    <message>
        <source>The funds are not known</source>
        <translation>Das Guthaben ist nicht bekannt</translation>
    </message>
    <message>
        <source>If they are not enough, DigiCert may refuse the order or let it wait.</source>
        <translation>Reicht es nicht, kann DigiCert die Bestellung ablehnen oder warten lassen.</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>Kein Konto ist verbunden</translation>
    </message>
    <message>
        <source>Connect one with an API key.</source>
        <translation>Verbinden Sie eines mit einem API-Schlüssel.</translation>
    </message>
    <message>
        <source>The key may look but not order</source>
        <translation>Der Schlüssel darf lesen, aber nicht bestellen</translation>
    </message>
    <message>
        <source>The key is for managing users only</source>
        <translation>Der Schlüssel ist nur für die Verwaltung von Benutzern</translation>
    </message>
    <message>
        <source>The key may place orders</source>
        <translation>Der Schlüssel darf bestellen</translation>
    </message>
    <message>
        <source>No code signing certificate is enabled</source>
        <translation>Kein Code-Signing-Zertifikat ist freigeschaltet</translation>
    </message>
    <message>
        <source>Ask an administrator or your account manager at DigiCert to enable one.</source>
        <translation>Bitten Sie einen Administrator oder Ihren Kundenbetreuer bei DigiCert, eines freizuschalten.</translation>
    </message>
    <message>
        <source>What is enabled may not be ordered from here</source>
        <translation>Was freigeschaltet ist, darf von hier nicht bestellt werden</translation>
    </message>
    <message>
        <source>%1 has set which certificates may be ordered.</source>
        <extracomment>%1 is who has set it</extracomment>
        <translation>%1 hat festgelegt, welche Zertifikate bestellt werden dürfen.</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Ihr Administrator</translation>
    </message>
    <message>
        <source>Ask there, or have another certificate enabled.</source>
        <translation>Fragen Sie dort, oder lassen Sie ein anderes Zertifikat freischalten.</translation>
    </message>
    <message>
        <source>Both certificates are enabled</source>
        <translation>Beide Zertifikate sind freigeschaltet</translation>
    </message>
    <message>
        <source>One certificate is enabled</source>
        <translation>Ein Zertifikat ist freigeschaltet</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>organization, date</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>To have it done before, submit the organization for validation in CertCentral, on the page Organizations.</source>
        <translation>Damit sie vorher erledigt ist, reichen Sie die Organisation in CertCentral auf der Seite „Organizations“ zur Prüfung ein.</translation>
    </message>
    <message>
        <source>The account has no organization</source>
        <translation>Das Konto hat keine Organisation</translation>
    </message>
    <message>
        <source>You can give it with the order. DigiCert checks it first.</source>
        <translation>Sie können sie mit der Bestellung angeben. DigiCert prüft sie zuerst.</translation>
    </message>
    <message>
        <source>%1: an organization is being checked</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: Eine Organisation wird geprüft</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>organization, date</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>You can order now. The order waits until that is done.</source>
        <translation>Sie können jetzt bestellen. Der Auftrag wartet, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>%1: the validation ends soon</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: Die Prüfung endet bald</translation>
    </message>
    <message>
        <source>An order placed now may wait for a new check. %1</source>
        <extracomment>%1 is the next sentence</extracomment>
        <translation>Ein Auftrag, der jetzt erteilt wird, wartet vielleicht auf eine neue Prüfung. %1</translation>
    </message>
    <message>
        <source>%1 the longest, until %2</source>
        <extracomment>organization, date</extracomment>
        <translation>%1 am längsten, bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organization(s) validated</source>
        <extracomment>%1 is a product</extracomment>
        <translation>
            <numerusform>%1: %n Organisation geprüft</numerusform>
            <numerusform>%1: %n Organisationen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no organization is validated</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: Keine Organisation ist geprüft</translation>
    </message>
    <message>
        <source>An order placed now waits for the check. %1</source>
        <extracomment>%1 is the next sentence</extracomment>
        <translation>Ein Auftrag, der jetzt erteilt wird, wartet auf die Prüfung. %1</translation>
    </message>
    <message>
        <source>Nobody is known who can be the verified contact</source>
        <translation>Niemand ist bekannt, der verifizierter Kontakt sein kann</translation>
    </message>
    <message>
        <source>Name a person with job title and telephone number in the order.</source>
        <translation>Nennen Sie in der Bestellung eine Person mit Position und Telefonnummer.</translation>
    </message>
    <message>
        <source>Job title or telephone number is missing</source>
        <translation>Position oder Telefonnummer fehlt</translation>
    </message>
    <message>
        <source>DigiCert takes no verified contact without both. Have them added in CertCentral, or name another person in the order.</source>
        <translation>DigiCert nimmt keinen verifizierten Kontakt ohne beides. Lassen Sie beides in CertCentral ergänzen, oder nennen Sie in der Bestellung eine andere Person.</translation>
    </message>
    <message>
        <source>DigiCert may refuse the order or let it wait. Deposit funds in CertCentral, or pay with a stored card.</source>
        <translation>DigiCert kann die Bestellung ablehnen oder warten lassen. Zahlen Sie in CertCentral Guthaben ein, oder zahlen Sie mit einer hinterlegten Karte.</translation>
    </message>
    <message>
        <source>There are %1. %2 for one year is estimated at %3.</source>
        <extracomment>amount, product, price</extracomment>
        <translation>Vorhanden sind %1. %2 für ein Jahr wird auf %3 geschätzt.</translation>
    </message>
    <message>
        <source>There are no funds</source>
        <translation>Es gibt kein Guthaben</translation>
    </message>
    <message>
        <source>The funds do not cover every order</source>
        <translation>Das Guthaben reicht nicht für jede Bestellung</translation>
    </message>
    <message>
        <source>Whether the funds are enough is not known</source>
        <translation>Ob das Guthaben reicht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>There are %1. The service does not tell the price.</source>
        <translation>Vorhanden sind %1. Der Dienst nennt den Preis nicht.</translation>
    </message>
    <message>
        <source>CertCentral shows it with the order.</source>
        <translation>CertCentral zeigt ihn mit dem Auftrag.</translation>
    </message>
    <message>
        <source>There is no limit on the funds</source>
        <translation>Das Guthaben ist nicht begrenzt</translation>
    </message>
    <message>
        <source>The funds cover an order</source>
        <translation>Das Guthaben reicht für eine Bestellung</translation>
    </message>
    <message>
        <source>DigiCert does not tell that with this key.</source>
        <translation>Mit diesem Schlüssel sagt DigiCert das nicht.</translation>
    </message>
    <message>
        <source>This key may not ask for that.</source>
        <translation>Dieser Schlüssel darf danach nicht fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can be the verified contact</source>
        <translation>
            <numerusform>%n Person kann verifizierter Kontakt sein</numerusform>
            <numerusform>%n Personen können verifizierter Kontakt sein</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: whether an organization is validated is not known</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: Ob eine Organisation geprüft ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>DigiCert does not tell it of every organization.</source>
        <translation>DigiCert sagt das nicht für jede Organisation.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::HomeWindow</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export the orders shown…</source>
        <translation>Gezeigte Aufträge &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>Auft&amp;rag</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neue Bestellung</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;All orders</source>
        <translation>&amp;Alle Aufträge</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Aufträge exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Open request…</source>
        <translation>Anfrage ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Support file…</source>
        <translation>&amp;Supportdatei…</translation>
    </message>
    <message>
        <source>&amp;Renew or order again…</source>
        <translation>&amp;Verlängern oder erneut bestellen…</translation>
    </message>
    <message>
        <source>&amp;Check readiness…</source>
        <translation>&amp;Bereitschaft prüfen…</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::InDoubt</name>
    <message>
        <source>Send the same order again?</source>
        <translation>Dieselbe Bestellung noch einmal senden?</translation>
    </message>
    <message>
        <source>The same content goes out under the same reference. If your account requires unique alternative order IDs, DigiCert refuses a second order, and sending is safe. An administrator sees this in CertCentral, under Settings, Preferences, Advanced Settings.</source>
        <translation>Derselbe Inhalt wird unter derselben Referenz gesendet. Wenn Ihr Konto eindeutige alternative Auftrags-IDs verlangt, lehnt DigiCert einen zweiten Auftrag ab, und das Senden ist sicher. Ein Administrator sieht das in CertCentral unter Settings, Preferences, Advanced Settings.</translation>
    </message>
    <message>
        <source>If it does not, and the first try arrived after all, you get two orders. Codeseal then shows both. One of them can be canceled in CertCentral, under Certificates, Orders, as long as it is pending.</source>
        <translation>Wenn nicht, und wenn der erste Versuch doch ankam, erhalten Sie zwei Aufträge. Codeseal zeigt dann beide. Einer davon kann in CertCentral unter Certificates, Orders storniert werden, solange er aussteht.</translation>
    </message>
    <message>
        <source>I take the r&amp;isk of a second order</source>
        <translation>Ich nehme einen &amp;zweiten Auftrag in Kauf</translation>
    </message>
    <message>
        <source>Send the order a&amp;gain</source>
        <translation>Bestellung &amp;noch einmal senden</translation>
    </message>
    <message>
        <source>Ask no more?</source>
        <translation>Nicht mehr nachfragen?</translation>
    </message>
    <message>
        <source>Codeseal then asks no more and goes on with a copy of this order. Look in CertCentral first whether the order is there, or ask DigiCert support with your reference.</source>
        <translation>Codeseal fragt dann nicht mehr nach dieser Bestellung und macht mit einer Kopie weiter. Sehen Sie vorher in CertCentral nach, ob der Auftrag da ist, oder fragen Sie den Support von DigiCert mit Ihrer Referenz.</translation>
    </message>
    <message>
        <source>I kno&amp;w how this order stands</source>
        <translation>Ich &amp;weiß, wie es um diese Bestellung steht</translation>
    </message>
    <message>
        <source>&amp;Let go of it</source>
        <translation>Nicht &amp;mehr nachfragen</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <comment>sentence</comment>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>These orders have your reference: %1</source>
        <translation>Diese Aufträge haben Ihre Referenz: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of orders</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Each of them may be paid for. In CertCentral, open Certificates, Orders, choose the one that is too many, and cancel it with a note. That works while it is pending or ready to collect; afterwards, DigiCert support helps.</source>
        <translation>Jeder davon kann etwas kosten. Öffnen Sie in CertCentral Certificates, Orders, wählen Sie den überzähligen Auftrag und stornieren Sie ihn mit einer Notiz. Das geht, solange er aussteht oder zur Abholung bereit ist; danach hilft der Support von DigiCert.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Journey</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>review the request</source>
        <translation>den Antrag durchsehen</translation>
    </message>
    <message>
        <source>review in the account</source>
        <translation>Durchsicht im Konto</translation>
    </message>
    <message>
        <source>approve the request</source>
        <translation>den Antrag genehmigen</translation>
    </message>
    <message>
        <source>approval in the account</source>
        <translation>Genehmigung im Konto</translation>
    </message>
    <message>
        <source>add the CSR</source>
        <translation>den CSR ergänzen</translation>
    </message>
    <message>
        <source>works on the order</source>
        <translation>bearbeitet den Auftrag</translation>
    </message>
    <message>
        <source>organization check</source>
        <translation>Prüfung der Organisation</translation>
    </message>
    <message>
        <source>approval by mail</source>
        <translation>Genehmigung per E-Mail</translation>
    </message>
    <message>
        <source>confirmation of the key by mail</source>
        <translation>Bestätigung des Schlüssels per E-Mail</translation>
    </message>
    <message>
        <source>new certificate</source>
        <translation>neues Zertifikat</translation>
    </message>
    <message>
        <source>issues the certificate</source>
        <translation>stellt das Zertifikat aus</translation>
    </message>
    <message>
        <source>collect the certificate</source>
        <translation>das Zertifikat abholen</translation>
    </message>
    <message>
        <source>token on its way</source>
        <translation>Token unterwegs</translation>
    </message>
    <message>
        <source>token to %1</source>
        <translation>Token nach %1</translation>
    </message>
    <message>
        <source>set up the token</source>
        <translation>den Token einrichten</translation>
    </message>
    <message>
        <source>Review in your account</source>
        <translation>Durchsicht in Ihrem Konto</translation>
    </message>
    <message>
        <source>Approval in your account</source>
        <translation>Genehmigung in Ihrem Konto</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>Signieranfrage (CSR)</translation>
    </message>
    <message>
        <source>Checks by DigiCert</source>
        <translation>Prüfungen durch DigiCert</translation>
    </message>
    <message>
        <source>Organization check</source>
        <translation>Prüfung der Organisation</translation>
    </message>
    <message>
        <source>Approval by the verified contact</source>
        <translation>Genehmigung durch den verifizierten Kontakt</translation>
    </message>
    <message>
        <source>Confirmation that the key is in hardware</source>
        <translation>Bestätigung, dass der Schlüssel in Hardware liegt</translation>
    </message>
    <message>
        <source>New certificate for this order</source>
        <translation>Neues Zertifikat für diesen Auftrag</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Zertifikat ausgestellt</translation>
    </message>
    <message>
        <source>Certificate collected</source>
        <translation>Zertifikat abgeholt</translation>
    </message>
    <message>
        <source>Token on its way</source>
        <translation>Token unterwegs</translation>
    </message>
    <message>
        <source>Token set up</source>
        <translation>Token eingerichtet</translation>
    </message>
    <message>
        <source>A status that Codeseal does not know</source>
        <translation>Ein Status, den Codeseal nicht kennt</translation>
    </message>
    <message>
        <source>The order ended</source>
        <translation>Der Auftrag ist zu Ende</translation>
    </message>
    <message>
        <source>An administrator or manager of the account</source>
        <translation>Ein Administrator oder Manager des Kontos</translation>
    </message>
    <message>
        <source>Courier, to %1</source>
        <translation>Kurier, nach %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>since when an order waits, and how long that is: &quot;since 17 Nov 2026, 6 days&quot;</extracomment>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Es wird auf niemanden gewartet</translation>
    </message>
    <message>
        <source>It is not known whom this order waits for</source>
        <translation>Es ist nicht bekannt, auf wen dieser Auftrag wartet</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Waiting for you, for %1</source>
        <translation>Wartet auf Sie, bisher %1</translation>
    </message>
    <message>
        <source>The token is on its way</source>
        <translation>Der Token ist unterwegs</translation>
    </message>
    <message>
        <source>an administrator or manager</source>
        <translation>einen Administrator oder Manager</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Waiting for %1, for %2</source>
        <translation>Wartet auf %1, bisher %2</translation>
    </message>
    <message>
        <source>Someone in the account reviews the request, then it is approved.</source>
        <translation>Jemand im Konto sieht den Antrag durch, dann wird er genehmigt.</translation>
    </message>
    <message>
        <source>The request is approved in CertCentral, under Certificates, Requests. Until then DigiCert does not work on the order.</source>
        <translation>Der Antrag wird in CertCentral genehmigt, unter Certificates, Requests. Bis dahin bearbeitet DigiCert den Auftrag nicht.</translation>
    </message>
    <message>
        <source>The signing request is added in CertCentral, at the order.</source>
        <translation>Die Signieranfrage wird in CertCentral beim Auftrag ergänzt.</translation>
    </message>
    <message>
        <source>DigiCert checks the organization, then the verified contact gets a mail to approve.</source>
        <translation>DigiCert prüft die Organisation, dann bekommt der verifizierte Kontakt eine E-Mail zum Genehmigen.</translation>
    </message>
    <message>
        <source>DigiCert may call the organization by a number from public records.</source>
        <translation>DigiCert ruft die Organisation vielleicht unter einer Nummer aus öffentlichen Verzeichnissen an.</translation>
    </message>
    <message>
        <source>DigiCert sent a mail with a link to approve. It is often found in spam or quarantine.</source>
        <translation>DigiCert hat eine E-Mail mit einem Link zum Genehmigen geschickt. Sie liegt oft im Spam oder in der Quarantäne.</translation>
    </message>
    <message>
        <source>DigiCert sent a mail with a link to approve to %1. It is often found in spam or quarantine.</source>
        <translation>DigiCert hat eine E-Mail mit einem Link zum Genehmigen an %1 geschickt. Sie liegt oft im Spam oder in der Quarantäne.</translation>
    </message>
    <message>
        <source>DigiCert sent a mail whose subject begins with “[Action Required] Private key protection requirements”. Whoever got it confirms that the key is in hardware.</source>
        <translation>DigiCert hat eine E-Mail geschickt, deren Betreff mit „[Action Required] Private key protection requirements“ beginnt. Wer sie bekommen hat, bestätigt, dass der Schlüssel in Hardware liegt.</translation>
    </message>
    <message>
        <source>The verified contact may have to approve the new certificate.</source>
        <translation>Der verifizierte Kontakt muss das neue Zertifikat vielleicht genehmigen.</translation>
    </message>
    <message>
        <source>All checks are done. This usually takes minutes.</source>
        <translation>Alle Prüfungen sind fertig. Das dauert meist nur Minuten.</translation>
    </message>
    <message>
        <source>The certificate is collected in CertCentral or put on the token.</source>
        <translation>Das Zertifikat wird in CertCentral abgeholt oder auf den Token gebracht.</translation>
    </message>
    <message>
        <source>DigiCert tells no tracking number. When the token arrives, install its driver first.</source>
        <translation>DigiCert nennt keine Sendungsnummer. Installieren Sie zuerst den Treiber, wenn der Token ankommt.</translation>
    </message>
    <message>
        <source>Install the driver first, then the certificate with DigiCert&apos;s installer.</source>
        <translation>Installieren Sie zuerst den Treiber, dann das Zertifikat mit dem Installationsprogramm von DigiCert.</translation>
    </message>
    <message>
        <source>CertCentral shows what its status means.</source>
        <translation>CertCentral zeigt, was der Status bedeutet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>unter 1 Minute</translation>
    </message>
    <message>
        <source>Nobody tells when that happens. By now it should have.</source>
        <translation>Niemand meldet, wann das geschieht. Inzwischen sollte es geschehen sein.</translation>
    </message>
    <message>
        <source>DigiCert order %1 (%2 for %3) waits for you. %4</source>
        <extracomment>to be sent to a person: number of the order, product, organization, what to do</extracomment>
        <translation>Der DigiCert-Auftrag %1 (%2 für %3) wartet auf Sie. %4</translation>
    </message>
    <message>
        <source>Approve it here, or in CertCentral under Certificates, Requests. Until then DigiCert does not work on the order.</source>
        <translation>Genehmigen Sie ihn hier oder in CertCentral unter Certificates, Requests. Bis dahin bearbeitet DigiCert den Auftrag nicht.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::KeyCard</name>
    <message>
        <source>This key</source>
        <translation>Dieser Schlüssel</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft um %1</translation>
    </message>
    <message>
        <source>A key without a name</source>
        <translation>Ein Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>Role unknown</source>
        <translation>Rolle unbekannt</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <comment>role, account number</comment>
        <translation>%1, Konto %2</translation>
    </message>
    <message>
        <source>%1, %2 (account %3)</source>
        <comment>role, division, account number</comment>
        <translation>%1, %2 (Konto %3)</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>Schlüssel gilt</translation>
    </message>
    <message>
        <source>May not order</source>
        <translation>Darf nicht bestellen</translation>
    </message>
    <message>
        <source>Standard and EV</source>
        <translation>Standard und EV</translation>
    </message>
    <message>
        <source>EV only</source>
        <translation>Nur EV</translation>
    </message>
    <message>
        <source>Standard only</source>
        <translation>Nur Standard</translation>
    </message>
    <message>
        <source>No code signing product is enabled</source>
        <translation>Kein Code-Signing-Produkt ist freigeschaltet</translation>
    </message>
    <message>
        <source>May place code signing orders</source>
        <translation>Darf Code-Signing-Zertifikate bestellen</translation>
    </message>
    <message>
        <source>May not place orders</source>
        <translation>Darf nicht bestellen</translation>
    </message>
    <message>
        <source>The key is limited to looking.</source>
        <translation>Der Schlüssel ist auf Lesen beschränkt.</translation>
    </message>
    <message>
        <source>May approve requests</source>
        <translation>Darf Anträge genehmigen</translation>
    </message>
    <message>
        <source>also those of other people</source>
        <translation>auch die anderer Personen</translation>
    </message>
    <message>
        <source>May not approve requests</source>
        <translation>Darf keine Anträge genehmigen</translation>
    </message>
    <message>
        <source>Someone else approves what you order.</source>
        <translation>Jemand anderes genehmigt, was Sie bestellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit on funds</source>
        <translation>Guthaben ohne Grenze</translation>
    </message>
    <message>
        <source>Does not show organizations or funds</source>
        <translation>Zeigt weder Organisationen noch Guthaben</translation>
    </message>
    <message>
        <source>May see organizations and funds</source>
        <translation>Darf Organisationen und Guthaben sehen</translation>
    </message>
    <message>
        <source>May see organizations</source>
        <translation>Darf Organisationen sehen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This key can do more than needed</source>
        <translation>Dieser Schlüssel darf mehr als nötig</translation>
    </message>
    <message>
        <source>A key limited to orders is safer.</source>
        <translation>Ein auf Bestellungen beschränkter Schlüssel ist sicherer.</translation>
    </message>
    <message>
        <source>This key is limited</source>
        <translation>Dieser Schlüssel ist beschränkt</translation>
    </message>
    <message>
        <source>It can do no more than it needs to.</source>
        <translation>Er darf nicht mehr als nötig.</translation>
    </message>
    <message>
        <source>May place orders, as far as DigiCert tells</source>
        <translation>Darf bestellen, soweit DigiCert es sagt</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::KeyPage</name>
    <message>
        <source>You give an address, and DigiCert sends a token there. Once the certificate is issued, you put it on the token with a code from the order.</source>
        <translation>Sie geben eine Adresse an, und DigiCert sendet einen Token dorthin. Sobald das Zertifikat ausgestellt ist, bringen Sie es mit einem Code aus dem Auftrag auf den Token.</translation>
    </message>
    <message>
        <source>You have a token that DigiCert supports, and name it here. Once the certificate is issued, you put it on the token with a code from the order.</source>
        <translation>Sie haben einen Token, den DigiCert unterstützt, und nennen ihn hier. Sobald das Zertifikat ausgestellt ist, bringen Sie es mit einem Code aus dem Auftrag auf den Token.</translation>
    </message>
    <message>
        <source>You have a hardware security module, and give a CSR made in it. Once the certificate is issued, you get it by mail or as a download.</source>
        <translation>Sie haben ein Hardware-Sicherheitsmodul und geben einen darin erzeugten CSR an. Sobald das Zertifikat ausgestellt ist, bekommen Sie es per E-Mail oder als Download.</translation>
    </message>
    <message>
        <source>Where will the key be?</source>
        <translation>Wo wird der Schlüssel liegen?</translation>
    </message>
    <message>
        <source>The key of a code signing certificate has to be in certified hardware.</source>
        <translation>Der Schlüssel eines Code-Signing-Zertifikats muss in zertifizierter Hardware liegen.</translation>
    </message>
    <message>
        <source>One per line. DigiCert checks each of them, so this usually stays empty.</source>
        <translation>Eine pro Zeile. DigiCert prüft jede davon, deshalb bleibt das Feld meist leer.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Keychain</name>
    <message>
        <source>The keychain is locked, so the key cannot be read</source>
        <translation>Der Schlüsselbund ist gesperrt, der Schlüssel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key cannot be removed</source>
        <translation>Der Schlüsselbund ist gesperrt, der Schlüssel kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key cannot be stored</source>
        <translation>Der Schlüsselbund ist gesperrt, der Schlüssel kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again, or go on without storing: the key is then forgotten when Codeseal closes.</source>
        <translation>Entsperren Sie den Anmelde-Schlüsselbund und versuchen Sie es noch einmal, oder fahren Sie ohne Speichern fort: Der Schlüssel wird dann vergessen, sobald Codeseal schließt.</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again, or paste the key for this session.</source>
        <translation>Entsperren Sie den Anmelde-Schlüsselbund und versuchen Sie es noch einmal, oder fügen Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again.</source>
        <translation>Entsperren Sie den Anmelde-Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Allow Codeseal to use the keychain and try again, or go on without storing: the key is then forgotten when Codeseal closes.</source>
        <translation>Erlauben Sie Codeseal den Schlüsselbund und versuchen Sie es noch einmal, oder fahren Sie ohne Speichern fort: Der Schlüssel wird dann vergessen, sobald Codeseal schließt.</translation>
    </message>
    <message>
        <source>Allow Codeseal to use the keychain and try again, or paste the key for this session.</source>
        <translation>Erlauben Sie Codeseal den Schlüsselbund und versuchen Sie es noch einmal, oder fügen Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Allow Codeseal to use the keychain and try again.</source>
        <translation>Erlauben Sie Codeseal den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It may ask for a password in another window. Answer there, or go on without storing: the key is then forgotten when Codeseal closes.</source>
        <translation>Er fragt vielleicht in einem anderen Fenster nach einem Passwort. Antworten Sie dort, oder fahren Sie ohne Speichern fort: Der Schlüssel wird dann vergessen, sobald Codeseal schließt.</translation>
    </message>
    <message>
        <source>It may ask for a password in another window. Answer there, or paste the key for this session.</source>
        <translation>Er fragt vielleicht in einem anderen Fenster nach einem Passwort. Antworten Sie dort, oder fügen Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>It may ask for a password in another window. Answer there.</source>
        <translation>Er fragt vielleicht in einem anderen Fenster nach einem Passwort. Antworten Sie dort.</translation>
    </message>
    <message>
        <source>The keychain still has the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel noch</translation>
    </message>
    <message>
        <source>It reported that the key is gone, but the key can still be read. Remove the entry “Codeseal” by hand, and revoke the key in CertCentral if you are unsure.</source>
        <translation>Er meldet, der Schlüssel sei weg, aber der Schlüssel ist noch lesbar. Entfernen Sie den Eintrag „Codeseal“ von Hand, und widerrufen Sie im Zweifel den Schlüssel in CertCentral.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten</translation>
    </message>
    <message>
        <source>It reported success, but does not give the key back. Go on without storing: the key is then forgotten when Codeseal closes.</source>
        <translation>Er meldet Erfolg, gibt den Schlüssel aber nicht zurück. Fahren Sie ohne Speichern fort: Der Schlüssel wird dann vergessen, sobald Codeseal schließt.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde abgelehnt</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Another program or person removed it. Paste the key again.</source>
        <translation>Ein anderes Programm oder eine andere Person hat ihn entfernt. Fügen Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Codeseal can use</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Codeseal verwenden kann</translation>
    </message>
    <message>
        <source>Go on without storing: the key is then forgotten when Codeseal closes.</source>
        <translation>Fahren Sie ohne Speichern fort: Der Schlüssel wird dann vergessen, sobald Codeseal schließt.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Label</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Eingetragener Name</translation>
    </message>
    <message>
        <source>Trading name</source>
        <extracomment>The name an organization trades under, where it differs from its legal name</extracomment>
        <translation>Handelsname</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Floor, unit</source>
        <translation>Stockwerk, Zusatz</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Telephone of the organization</source>
        <translation>Telefon der Organisation</translation>
    </message>
    <message>
        <source>First name of the contact</source>
        <extracomment>Of the person at the organization whom DigiCert writes to</extracomment>
        <translation>Vorname des Kontakts</translation>
    </message>
    <message>
        <source>Last name of the contact</source>
        <translation>Nachname des Kontakts</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>E-Mail des Kontakts</translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation>Position des Kontakts</translation>
    </message>
    <message>
        <source>Telephone of the contact</source>
        <translation>Telefon des Kontakts</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Create it even if a similar one exists</source>
        <translation>Anlegen, auch wenn es eine ähnliche gibt</translation>
    </message>
    <message>
        <source>Verified contact</source>
        <extracomment>The person who approves the order on behalf of the organization</extracomment>
        <translation>Verifizierter Kontakt</translation>
    </message>
    <message>
        <source>First name of the verified contact</source>
        <translation>Vorname des verifizierten Kontakts</translation>
    </message>
    <message>
        <source>Last name of the verified contact</source>
        <translation>Nachname des verifizierten Kontakts</translation>
    </message>
    <message>
        <source>Job title of the verified contact</source>
        <translation>Position des verifizierten Kontakts</translation>
    </message>
    <message>
        <source>Telephone of the verified contact</source>
        <translation>Telefon des verifizierten Kontakts</translation>
    </message>
    <message>
        <source>E-mail of the verified contact</source>
        <translation>E-Mail des verifizierten Kontakts</translation>
    </message>
    <message>
        <source>Delivered as</source>
        <extracomment>How key and certificate reach the customer: on a token, on an own token, or by e-mail</extracomment>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>CSR</source>
        <extracomment>CSR = certificate signing request</extracomment>
        <translation>CSR</translation>
    </message>
    <message>
        <source>Signature hash</source>
        <translation>Signatur-Hash</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>How fast the parcel travels</extracomment>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Field of the account</source>
        <translation>Feld des Kontos</translation>
    </message>
    <message>
        <source>Also notify</source>
        <translation>Auch benachrichtigen</translation>
    </message>
    <message>
        <source>Note to the approver</source>
        <translation>Notiz für die Genehmigung</translation>
    </message>
    <message>
        <source>Skip the approval in the account</source>
        <extracomment>A check box: the account&apos;s own approval step is left out</extracomment>
        <translation>Die Genehmigung im Konto überspringen</translation>
    </message>
    <message>
        <source>Automatic renewals</source>
        <translation>Automatische Verlängerungen</translation>
    </message>
    <message>
        <source>Text of the renewal reminder</source>
        <translation>Text der Erinnerung</translation>
    </message>
    <message>
        <source>Renews order</source>
        <translation>Verlängert Auftrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Stored card</source>
        <translation>Gespeicherte Karte</translation>
    </message>
    <message>
        <source>Division</source>
        <extracomment>A part of the CertCentral account; the service calls it container or division</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key and platform</source>
        <translation>Schlüssel und Plattform</translation>
    </message>
    <message>
        <source>Token shipping</source>
        <translation>Token-Versand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::LabelPreview</name>
    <message>
        <source>On the parcel</source>
        <translation>Auf dem Paket</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Missing</name>
    <message>
        <source>Choose a certificate.</source>
        <translation>Wählen Sie ein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose how long the certificate is valid.</source>
        <translation>Wählen Sie, wie lange das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>Enter the last day on which the certificate is valid.</source>
        <translation>Geben Sie den letzten Tag ein, an dem das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>Choose the organization whose name the certificate carries.</source>
        <translation>Wählen Sie die Organisation, deren Namen das Zertifikat trägt.</translation>
    </message>
    <message>
        <source>Enter the legal name of the organization as it is registered.</source>
        <translation>Geben Sie den Namen der Organisation ein, wie er eingetragen ist.</translation>
    </message>
    <message>
        <source>Enter the name the organization trades under.</source>
        <translation>Geben Sie den Namen ein, unter dem die Organisation handelt.</translation>
    </message>
    <message>
        <source>Enter the street and number of the organization.</source>
        <translation>Geben Sie Straße und Hausnummer der Organisation ein.</translation>
    </message>
    <message>
        <source>Enter the floor or unit of the organization.</source>
        <translation>Geben Sie Stockwerk oder Zusatz der Organisation ein.</translation>
    </message>
    <message>
        <source>Enter the postcode of the organization.</source>
        <translation>Geben Sie die Postleitzahl der Organisation ein.</translation>
    </message>
    <message>
        <source>Enter the city of the organization.</source>
        <translation>Geben Sie den Ort der Organisation ein.</translation>
    </message>
    <message>
        <source>Enter the state or region of the organization, in full.</source>
        <translation>Geben Sie Bundesland oder Region der Organisation ein, ausgeschrieben.</translation>
    </message>
    <message>
        <source>Choose the country of the organization.</source>
        <translation>Wählen Sie das Land der Organisation.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s telephone number. DigiCert calls it.</source>
        <translation>Geben Sie die Telefonnummer der Organisation ein. DigiCert ruft dort an.</translation>
    </message>
    <message>
        <source>Enter the first name of the contact.</source>
        <translation>Geben Sie den Vornamen des Kontakts ein.</translation>
    </message>
    <message>
        <source>Enter the last name of the contact.</source>
        <translation>Geben Sie den Nachnamen des Kontakts ein.</translation>
    </message>
    <message>
        <source>Enter the contact&apos;s e-mail address. DigiCert writes to it.</source>
        <translation>Geben Sie die E-Mail-Adresse des Kontakts ein. DigiCert schreibt dorthin.</translation>
    </message>
    <message>
        <source>Enter the job title of the contact. DigiCert asks for it.</source>
        <translation>Geben Sie die Position des Kontakts ein. DigiCert fragt danach.</translation>
    </message>
    <message>
        <source>Enter the telephone number of the contact.</source>
        <translation>Geben Sie die Telefonnummer des Kontakts ein.</translation>
    </message>
    <message>
        <source>Enter the extension of the contact.</source>
        <translation>Geben Sie die Durchwahl des Kontakts ein.</translation>
    </message>
    <message>
        <source>Say whether a similar organization may exist.</source>
        <translation>Geben Sie an, ob es eine ähnliche Organisation geben darf.</translation>
    </message>
    <message>
        <source>Choose who approves the order for the organization.</source>
        <translation>Wählen Sie, wer die Bestellung für die Organisation genehmigt.</translation>
    </message>
    <message>
        <source>Enter the first name of the person who approves the order.</source>
        <translation>Geben Sie den Vornamen der Person ein, die die Bestellung genehmigt.</translation>
    </message>
    <message>
        <source>Enter the last name of the person who approves the order.</source>
        <translation>Geben Sie den Nachnamen der Person ein, die die Bestellung genehmigt.</translation>
    </message>
    <message>
        <source>Enter the verified contact&apos;s job title. DigiCert takes nobody without one.</source>
        <translation>Geben Sie die Position des verifizierten Kontakts ein. DigiCert nimmt niemanden ohne.</translation>
    </message>
    <message>
        <source>Enter the verified contact&apos;s telephone number. DigiCert takes nobody without one.</source>
        <translation>Geben Sie die Telefonnummer des verifizierten Kontakts ein. DigiCert nimmt niemanden ohne.</translation>
    </message>
    <message>
        <source>Enter the verified contact&apos;s e-mail address. The mail to approve goes there.</source>
        <translation>Geben Sie die E-Mail-Adresse des verifizierten Kontakts ein. Dorthin geht die E-Mail zur Genehmigung.</translation>
    </message>
    <message>
        <source>Choose where the key of the certificate lives.</source>
        <translation>Wählen Sie, wo der Schlüssel des Zertifikats liegt.</translation>
    </message>
    <message>
        <source>Choose which token you have.</source>
        <translation>Wählen Sie, welchen Token Sie haben.</translation>
    </message>
    <message>
        <source>Paste the certificate signing request (CSR) that the HSM or keystore made.</source>
        <translation>Fügen Sie den CSR ein, den das HSM oder der Schlüsselspeicher erzeugt hat.</translation>
    </message>
    <message>
        <source>Choose a signature hash, for example SHA-256.</source>
        <translation>Wählen Sie einen Signatur-Hash, zum Beispiel SHA-256.</translation>
    </message>
    <message>
        <source>Enter a department.</source>
        <translation>Geben Sie eine Abteilung ein.</translation>
    </message>
    <message>
        <source>Enter the recipient&apos;s name. The courier asks for it.</source>
        <translation>Geben Sie den Namen des Empfängers ein. Der Kurier fragt danach.</translation>
    </message>
    <message>
        <source>Enter the street and number the courier delivers to.</source>
        <translation>Geben Sie Straße und Hausnummer ein, zu der der Kurier liefert.</translation>
    </message>
    <message>
        <source>Enter the floor or unit the courier delivers to.</source>
        <translation>Geben Sie Stockwerk oder Zusatz für den Kurier ein.</translation>
    </message>
    <message>
        <source>Enter the postcode the courier delivers to.</source>
        <translation>Geben Sie die Postleitzahl ein, zu der der Kurier liefert.</translation>
    </message>
    <message>
        <source>Enter the city the courier delivers to.</source>
        <translation>Geben Sie den Ort ein, zu dem der Kurier liefert.</translation>
    </message>
    <message>
        <source>Enter the state or region. Where addresses have none, enter the city again.</source>
        <translation>Geben Sie Bundesland oder Region ein. Haben Adressen keine, geben Sie den Ort noch einmal ein.</translation>
    </message>
    <message>
        <source>Choose the country the courier delivers to.</source>
        <translation>Wählen Sie das Land, in das der Kurier liefert.</translation>
    </message>
    <message>
        <source>Choose how fast the token travels.</source>
        <translation>Wählen Sie, wie schnell der Token unterwegs ist.</translation>
    </message>
    <message>
        <source>Your account asks for this with every order.</source>
        <translation>Ihr Konto fragt bei jeder Bestellung danach.</translation>
    </message>
    <message>
        <source>Enter an e-mail address to notify.</source>
        <translation>Geben Sie eine E-Mail-Adresse für Benachrichtigungen ein.</translation>
    </message>
    <message>
        <source>Enter a note to the approver.</source>
        <translation>Geben Sie eine Notiz für die Genehmigung ein.</translation>
    </message>
    <message>
        <source>Say whether the approval in the account is skipped.</source>
        <translation>Geben Sie an, ob die Genehmigung im Konto übersprungen wird.</translation>
    </message>
    <message>
        <source>Enter how many times the certificate renews by itself.</source>
        <translation>Geben Sie ein, wie oft sich das Zertifikat von selbst verlängert.</translation>
    </message>
    <message>
        <source>Enter the text of the renewal reminder.</source>
        <translation>Geben Sie den Text der Erinnerung an die Verlängerung ein.</translation>
    </message>
    <message>
        <source>Enter the number of the order that is renewed.</source>
        <translation>Geben Sie die Nummer des Auftrags ein, der verlängert wird.</translation>
    </message>
    <message>
        <source>Choose what pays for the order.</source>
        <translation>Wählen Sie, womit bezahlt wird.</translation>
    </message>
    <message>
        <source>Choose which stored card pays.</source>
        <translation>Wählen Sie die gespeicherte Karte, die bezahlt.</translation>
    </message>
    <message>
        <source>Choose the division the order belongs to.</source>
        <translation>Wählen Sie den Bereich, zu dem der Auftrag gehört.</translation>
    </message>
    <message>
        <source>Enter a reference of your own.</source>
        <translation>Geben Sie eine eigene Referenz ein.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::MoreDetails</name>
    <message>
        <source>Codeseal makes one for each order. An own one has letters and digits, at most 64.</source>
        <translation>Codeseal erzeugt eine für jede Bestellung. Eine eigene hat Buchstaben und Ziffern, höchstens 64.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::MoreSection</name>
    <message>
        <source>&amp;Less</source>
        <translation>W&amp;eniger</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Show fewer fields</source>
        <translation>Weniger Felder zeigen</translation>
    </message>
    <message>
        <source>Show more fields</source>
        <translation>Mehr Felder zeigen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Network</name>
    <message>
        <source>This computer does not trust the authority that signed the certificate. A company that inspects connections has to put its own authority into the system&apos;s certificate store.</source>
        <translation>Dieser Computer vertraut der Stelle nicht, die das Zertifikat signiert hat. Ein Unternehmen, das Verbindungen prüft, muss seine eigene Stelle in den Zertifikatsspeicher des Systems legen.</translation>
    </message>
    <message>
        <source>The certificate is signed by “%1”, which this computer does not trust. A company that inspects connections has to put its own authority into the system&apos;s certificate store.</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>Das Zertifikat ist von „%1“ signiert, und dem vertraut dieser Computer nicht. Ein Unternehmen, das Verbindungen prüft, muss seine eigene Stelle in den Zertifikatsspeicher des Systems legen.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent</source>
        <translation>Die Verbindung ist nicht sicher, deshalb wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The server shows a certificate it signed itself. DigiCert does not do that. Another network may help.</source>
        <translation>Der Server zeigt ein selbst signiertes Zertifikat. DigiCert tut das nicht. Ein anderes Netzwerk hilft vielleicht.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another host. Check the address of the service, or use another network.</source>
        <translation>Der Server zeigt das Zertifikat eines anderen Servers. Prüfen Sie die Adresse des Dienstes, oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The server speaks only outdated encryption. Codeseal needs TLS 1.2 or newer.</source>
        <translation>Der Server kann nur veraltete Verschlüsselung. Codeseal braucht TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Encryption is missing</source>
        <translation>Die Verschlüsselung fehlt</translation>
    </message>
    <message>
        <source>This installation of Codeseal has no TLS library. Install Codeseal again.</source>
        <translation>Dieser Installation von Codeseal fehlt die TLS-Bibliothek. Installieren Sie Codeseal neu.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Another network may help.</source>
        <translation>Eine verschlüsselte Verbindung kam nicht zustande. Ein anderes Netzwerk hilft vielleicht.</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <translation>Der Proxy fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Enter the user name and password of the proxy in the settings, then try again.</source>
        <translation>Geben Sie Benutzername und Passwort des Proxys in den Einstellungen ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter the user name and password for %1 in the settings, then try again.</source>
        <translation>Geben Sie Benutzername und Passwort für %1 in den Einstellungen ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy does not let Codeseal through</source>
        <translation>Der Proxy lässt Codeseal nicht durch</translation>
    </message>
    <message>
        <source>Ask your network administrators to allow connections to DigiCert.</source>
        <translation>Bitten Sie Ihre Netzwerkadministratoren, Verbindungen zu DigiCert zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask your network administrators.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen, oder fragen Sie Ihre Netzwerkadministratoren.</translation>
    </message>
    <message>
        <source>The proxy answered in place of DigiCert</source>
        <translation>Der Proxy hat an Stelle von DigiCert geantwortet</translation>
    </message>
    <message>
        <source>It may show a sign-in page. Open a web page in a browser, sign in, then try again.</source>
        <translation>Er zeigt vielleicht eine Anmeldeseite. Öffnen Sie eine Webseite im Browser, melden Sie sich an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy is in the way</source>
        <translation>Der Proxy ist im Weg</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, then try again.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>DigiCert asks for a pause</source>
        <translation>DigiCert verlangt eine Pause</translation>
    </message>
    <message>
        <source>Too many requests came from this key. Wait a few minutes, then try again.</source>
        <translation>Von diesem Schlüssel kamen zu viele Anfragen. Warten Sie einige Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from this key. Try again in %n minutes.</source>
        <translation>
            <numerusform>Von diesem Schlüssel kamen zu viele Anfragen. Versuchen Sie es in %n Minute noch einmal.</numerusform>
            <numerusform>Von diesem Schlüssel kamen zu viele Anfragen. Versuchen Sie es in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from this key. Try again in %n seconds.</source>
        <translation>
            <numerusform>Von diesem Schlüssel kamen zu viele Anfragen. Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Von diesem Schlüssel kamen zu viele Anfragen. Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::NewOrganizationForm</name>
    <message>
        <source>Choose an e&amp;xisting one</source>
        <translation>Eine vor&amp;handene wählen</translation>
    </message>
    <message>
        <source>Choose an existing organization</source>
        <translation>Eine vorhandene Organisation wählen</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Contact of the organization</source>
        <translation>Kontakt der Organisation</translation>
    </message>
    <message>
        <source>DigiCert asks this person about the organization.</source>
        <translation>Diese Person fragt DigiCert nach der Organisation.</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Wer genehmigt</translation>
    </message>
    <message>
        <source>As it is registered.</source>
        <translation>Wie im Register eingetragen.</translation>
    </message>
    <message>
        <source>Only if it differs. Both names together have up to 61 characters.</source>
        <translation>Nur, wenn er abweicht. Beide Namen haben zusammen höchstens 61 Zeichen.</translation>
    </message>
    <message>
        <source>In full, not as an abbreviation.</source>
        <translation>Ausgeschrieben, nicht als Abkürzung.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;Create it even if the account has one like it</source>
        <translation>Auch &amp;dann anlegen, wenn das Konto eine ähnliche hat</translation>
    </message>
    <message>
        <source>If the account has one like it</source>
        <translation>Wenn das Konto eine ähnliche hat</translation>
    </message>
    <message>
        <source>DigiCert compares the new organization with those of the account. If none is like it, it is created. If one is like it, that one is used; of several, the oldest.</source>
        <translation>DigiCert vergleicht die neue Organisation mit denen des Kontos. Gleicht ihr keine, wird sie angelegt. Gleicht ihr eine, wird diese verwendet; von mehreren die älteste.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>The organizations of the account are not known without a key. Describe yours.</source>
        <translation>Ohne Schlüssel sind die Organisationen des Kontos nicht bekannt. Beschreiben Sie Ihre.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::News</name>
    <message>
        <source>Order %1 waits for you</source>
        <translation>Auftrag %1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Order %1 was approved</source>
        <translation>Auftrag %1 wurde genehmigt</translation>
    </message>
    <message>
        <source>The certificate of order %1 is issued</source>
        <translation>Das Zertifikat zu Auftrag %1 ist ausgestellt</translation>
    </message>
    <message>
        <source>Order %1 was rejected</source>
        <translation>Auftrag %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>Order %1 was canceled</source>
        <translation>Auftrag %1 wurde storniert</translation>
    </message>
    <message>
        <source>The certificate of order %1 was revoked</source>
        <translation>Das Zertifikat zu Auftrag %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Order %1 has the status “%2”</source>
        <translation>Auftrag %1 hat den Status „%2“</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <extracomment>what the person has to do, such as &quot;approve the request&quot;</extracomment>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened to an order, its organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) changed</source>
        <translation>
            <numerusform>%n Auftrag hat sich geändert</numerusform>
            <numerusform>%n Aufträge haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>Kein Auftrag wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are waiting</source>
        <translation>
            <numerusform>%n Auftrag wartet</numerusform>
            <numerusform>%n Aufträge warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n for you</source>
        <extracomment>&quot;3 orders are waiting, 1 for you&quot;</extracomment>
        <translation>
            <numerusform>%1, %n auf Sie</numerusform>
            <numerusform>%1, %n auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::NextOrderCard</name>
    <message>
        <source>The next order</source>
        <translation>Die nächste Bestellung</translation>
    </message>
    <message>
        <source>Rene&amp;w or order again…</source>
        <translation>&amp;Verlängern oder erneut bestellen…</translation>
    </message>
    <message>
        <source>Order %1 follows this one</source>
        <translation>Auftrag %1 folgt auf diesen</translation>
    </message>
    <message>
        <source>It is for the same certificate and organization, and was placed later.</source>
        <translation>Er ist für dasselbe Zertifikat und dieselbe Organisation und wurde später erteilt.</translation>
    </message>
    <message>
        <source>Save reminders</source>
        <translation>Erinnerungen speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save reminders for the calendar…</source>
        <translation>Erinnerungen für den Kalender speichern…</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::NextOrderDialog</name>
    <message>
        <source>Renew or order again</source>
        <translation>Verlängern oder erneut bestellen</translation>
    </message>
    <message>
        <source>Renew order %1, or order again?</source>
        <translation>Auftrag %1 verlängern oder erneut bestellen?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Fill in the order</source>
        <translation>Bestellung aus&amp;füllen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Renewed before</source>
        <translation>Schon verlängert</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Erneut bestellen</translation>
    </message>
    <message>
        <source>The service does not tell the price.</source>
        <translation>Der Dienst nennt den Preis nicht.</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>%1, as the service estimates it</source>
        <translation>%1, wie der Dienst schätzt</translation>
    </message>
    <message>
        <source>%1; this order cost %2</source>
        <translation>%1; dieser Auftrag kostete %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Is new</source>
        <translation>Ist neu</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <source>It is put aside, and is back once this order is placed.</source>
        <translation>Er wird beiseitegelegt und ist wieder da, sobald dieser Auftrag erteilt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) for the same certificate and organization are under way or in use.</source>
        <translation>
            <numerusform>%n anderer Auftrag für dasselbe Zertifikat und dieselbe Organisation ist unterwegs oder in Gebrauch.</numerusform>
            <numerusform>%n andere Aufträge für dasselbe Zertifikat und dieselbe Organisation sind unterwegs oder in Gebrauch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Another order is under way, or nobody knows how it ended</source>
        <translation>Ein anderer Auftrag ist unterwegs, oder niemand weiß, wie er ausging</translation>
    </message>
    <message>
        <source>Open the new order and settle that one first.</source>
        <translation>Öffnen Sie die neue Bestellung und klären Sie zuerst jenen.</translation>
    </message>
    <message>
        <source>Nothing is sent now. You see everything again before the order is placed.</source>
        <translation>Jetzt wird nichts gesendet. Sie sehen alles noch einmal, bevor bestellt wird.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderActsPanel</name>
    <message>
        <source>&amp;Show the set-up code</source>
        <translation>Einrichtungs-Code an&amp;zeigen</translation>
    </message>
    <message>
        <source>Read the order a&amp;gain</source>
        <translation>Au&amp;ftrag erneut lesen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderCalendar</name>
    <message>
        <source>Order the next %1 certificate for %2</source>
        <translation>Das nächste Zertifikat %1 für %2 bestellen</translation>
    </message>
    <message>
        <source>The certificate of order %1 ends on %2.</source>
        <translation>Das Zertifikat des Auftrags %1 endet am %2.</translation>
    </message>
    <message>
        <source>The %1 certificate for %2 ends</source>
        <translation>Das Zertifikat %1 für %2 endet</translation>
    </message>
    <message>
        <source>Order %1 at DigiCert.</source>
        <translation>Auftrag %1 bei DigiCert.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderDelegate</name>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderDetailPage</name>
    <message>
        <source>&amp;Orders</source>
        <translation>Aufträ&amp;ge</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>Open in &amp;CertCentral</source>
        <translation>In &amp;CertCentral öffnen</translation>
    </message>
    <message>
        <source>Copy a re&amp;minder</source>
        <translation>&amp;Erinnerung kopieren</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>product, organization</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderFactsCard</name>
    <message>
        <source>Where the token goes</source>
        <translation>Wohin der Token geht</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>Ihre Felder</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>a date and who did it: &quot;17 Nov 2026 by Mara Lindqvist&quot;</extracomment>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderSearch</name>
    <message>
        <source>Search orders</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Search number, organization, person</source>
        <translation>Nummer, Organisation, Person suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Jedes Produkt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Jede Organisation</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Any division</source>
        <translation>Jeder Bereich</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Saves the orders that are shown for a spreadsheet.</source>
        <translation>Speichert die gezeigten Aufträge für eine Tabellenkalkulation.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderStandIn</name>
    <message>
        <source>Loading orders…</source>
        <translation>Aufträge werden geladen…</translation>
    </message>
    <message>
        <source>New &amp;order</source>
        <translation>Neue &amp;Bestellung</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Show &amp;all orders</source>
        <translation>Alle Aufträge &amp;zeigen</translation>
    </message>
    <message>
        <source>No code signing orders yet</source>
        <translation>Noch keine Code-Signing-Aufträge</translation>
    </message>
    <message>
        <source>Codeseal shows here whom each order waits for, and when its certificate ends.</source>
        <translation>Codeseal zeigt hier, auf wen jeder Auftrag wartet und wann sein Zertifikat endet.</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Kein Auftrag passt</translation>
    </message>
    <message>
        <source>Other words or fewer filters show more.</source>
        <translation>Andere Wörter oder weniger Filter zeigen mehr.</translation>
    </message>
    <message>
        <source>This key may not list orders</source>
        <translation>Dieser Schlüssel darf keine Aufträge auflisten</translation>
    </message>
    <message>
        <source>Check rea&amp;diness</source>
        <translation>Bereitschaft &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Return opens an order.</source>
        <translation>Die Eingabetaste öffnet einen Auftrag.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Renew or order again…</source>
        <translation>&amp;Verlängern oder erneut bestellen…</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>said of an empty cell of the table</extracomment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>for what an order waits, and how long: &quot;approval by mail, 6 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderWizard</name>
    <message>
        <source>%1 - Codeseal</source>
        <comment>window title: the page&apos;s heading</comment>
        <translation>%1 - Codeseal</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neue Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>wait for you or your account</source>
        <extracomment>the number stands before these words, with the next two as well</extracomment>
        <translation>
            <numerusform>wartet auf Sie oder Ihr Konto</numerusform>
            <numerusform>warten auf Sie oder Ihr Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait for others</source>
        <translation>
            <numerusform>wartet auf andere</numerusform>
            <numerusform>warten auf andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expire within 90 days</source>
        <translation>
            <numerusform>läuft in 90 Tagen ab</numerusform>
            <numerusform>laufen in 90 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>DigiCert cannot be reached, so this is how things stood at %1</source>
        <translation>DigiCert ist nicht erreichbar, dies ist der Stand von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This key may not list orders</source>
        <translation>Dieser Schlüssel darf keine Aufträge auflisten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Check rea&amp;diness</source>
        <translation>Bereitschaft &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrganizationDetail</name>
    <message>
        <source>%1: ready</source>
        <translation>%1: bereit</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1: ready, but not for long</source>
        <translation>%1: bereit, aber nicht lange</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <extracomment>%1 is a product whose validation is over</extracomment>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1: being checked</source>
        <translation>%1: wird geprüft</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: not validated</source>
        <translation>%1: nicht geprüft</translation>
    </message>
    <message>
        <source>no check has been started</source>
        <translation>noch keine Prüfung begonnen</translation>
    </message>
    <message>
        <source>The chosen organization</source>
        <translation>Die gewählte Organisation</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>The organization of this draft is not active in this account any more. Choose another one.</source>
        <translation>Die Organisation dieses Entwurfs ist in diesem Konto nicht mehr aktiv. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose an organization to see whether it is ready and who approves.</source>
        <translation>Wählen Sie eine Organisation, um zu sehen, ob sie bereit ist und wer genehmigt.</translation>
    </message>
    <message>
        <source>You can order now, but it will wait</source>
        <translation>Sie können bestellen, aber der Auftrag wartet</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>DigiCert did not say</source>
        <translation>DigiCert hat es nicht mitgeteilt</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrganizationList</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Ne&amp;w organization</source>
        <translation>&amp;Neue Organisation</translation>
    </message>
    <message>
        <source>This account has no organization yet. Add one with this order.</source>
        <translation>Dieses Konto hat noch keine Organisation. Fügen Sie eine mit dieser Bestellung hinzu.</translation>
    </message>
    <message>
        <source>No organization is ready for this certificate.</source>
        <translation>Für dieses Zertifikat ist keine Organisation bereit.</translation>
    </message>
    <message>
        <source>No ready organization matches these words.</source>
        <translation>Auf diese Wörter passt keine Organisation, die bereit ist.</translation>
    </message>
    <message>
        <source>No organization matches these words.</source>
        <translation>Auf diese Wörter passt keine Organisation.</translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation>1 Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of them the search left: &quot;3 of 40 organizations&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ready for EV</source>
        <translation>
            <numerusform>%n bereit für EV</numerusform>
            <numerusform>%n bereit für EV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many organizations, how many of them are ready</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrganizationModel</name>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrganizationPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>The organization whose name the certificate carries.</source>
        <translation>Die Organisation, deren Namen das Zertifikat trägt.</translation>
    </message>
    <message>
        <source>Nobody can approve the order yet</source>
        <translation>Noch kann niemand die Bestellung genehmigen</translation>
    </message>
    <message>
        <source>The order will wait for a check</source>
        <translation>Der Auftrag wartet auf eine Prüfung</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrganizationSearch</name>
    <message>
        <source>Only rea&amp;dy ones</source>
        <translation>Nur &amp;bereite</translation>
    </message>
    <message>
        <source>Search name, city or ID</source>
        <translation>Name, Ort oder ID suchen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrganizationStandIn</name>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Show &amp;all organizations</source>
        <translation>&amp;Alle Organisationen zeigen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Parcel</name>
    <message>
        <source>A label usually takes %1 characters per line. The end may be cut.</source>
        <translation>Ein Etikett fasst meist %1 Zeichen je Zeile. Das Ende wird vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Someone has to sign. Is the recipient there during the day?</source>
        <translation>Jemand muss unterschreiben. Ist der Empfänger tagsüber dort?</translation>
    </message>
    <message>
        <source>Someone has to sign. Is %1 there during the day?</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>Jemand muss unterschreiben. Ist %1 tagsüber dort?</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ParcelSide</name>
    <message>
        <source>On the parcel</source>
        <translation>Auf dem Paket</translation>
    </message>
    <message>
        <source>Shipped after issue, so not before all checks are done.</source>
        <translation>Versand erst nach der Ausstellung, also nach allen Prüfungen.</translation>
    </message>
    <message>
        <source>This address is sent with the order. The address stored in the account is not used.</source>
        <translation>Diese Anschrift geht mit der Bestellung mit. Die im Konto hinterlegte gilt nicht.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::PayCard</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Ready to order</source>
        <translation>Bereit zur Bestellung</translation>
    </message>
    <message>
        <source>The service does not tell the price.</source>
        <translation>Der Dienst nennt den Preis nicht.</translation>
    </message>
    <message>
        <source>CertCentral shows it with the order.</source>
        <translation>CertCentral zeigt ihn beim Auftrag.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Estimate, in all</source>
        <translation>Schätzung, insgesamt</translation>
    </message>
    <message>
        <source>The service does not say whether token and delivery are included.</source>
        <translation>Der Dienst sagt nicht, ob Token und Versand enthalten sind.</translation>
    </message>
    <message>
        <source>Funds of %1 cover it</source>
        <translation>Das Guthaben von %1 reicht</translation>
    </message>
    <message>
        <source>Funds of %1</source>
        <translation>Guthaben: %1</translation>
    </message>
    <message>
        <source>Funds of %1 do not cover it</source>
        <translation>Das Guthaben von %1 reicht nicht</translation>
    </message>
    <message>
        <source>DigiCert may refuse the order or let it wait.</source>
        <translation>DigiCert lehnt die Bestellung vielleicht ab oder lässt sie warten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your key may place orders</source>
        <translation>Ihr Schlüssel darf bestellen</translation>
    </message>
    <message>
        <source>Your key may not place orders</source>
        <translation>Ihr Schlüssel darf nicht bestellen</translation>
    </message>
    <message>
        <source>DigiCert will refuse it.</source>
        <translation>DigiCert lehnt sie ab.</translation>
    </message>
    <message>
        <source>The organization is new</source>
        <translation>Die Organisation ist neu</translation>
    </message>
    <message>
        <source>DigiCert checks it first.</source>
        <translation>DigiCert prüft sie zuerst.</translation>
    </message>
    <message>
        <source>Organization validated for EV</source>
        <translation>Organisation für EV geprüft</translation>
    </message>
    <message>
        <source>Organization validated</source>
        <translation>Organisation geprüft</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Organization not validated for EV</source>
        <translation>Organisation für EV nicht geprüft</translation>
    </message>
    <message>
        <source>Organization not validated</source>
        <translation>Organisation nicht geprüft</translation>
    </message>
    <message>
        <source>The order waits for a check.</source>
        <translation>Der Auftrag wartet auf eine Prüfung.</translation>
    </message>
    <message>
        <source>One person approves after you</source>
        <translation>Eine Person genehmigt nach Ihnen</translation>
    </message>
    <message>
        <source>Two people approve after you</source>
        <translation>Zwei Personen genehmigen nach Ihnen</translation>
    </message>
    <message>
        <source>the verified contact</source>
        <translation>der verifizierte Kontakt</translation>
    </message>
    <message>
        <source>someone of your account, then the verified contact</source>
        <translation>jemand in Ihrem Konto, dann der verifizierte Kontakt</translation>
    </message>
    <message>
        <source>Your key may place orders, as far as DigiCert tells</source>
        <translation>Ihr Schlüssel darf bestellen, soweit DigiCert es sagt</translation>
    </message>
    <message>
        <source>Organization perhaps not validated</source>
        <translation>Organisation vielleicht nicht geprüft</translation>
    </message>
    <message>
        <source>DigiCert did not say.</source>
        <translation>DigiCert hat es nicht mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::PaymentForm</name>
    <message>
        <source>As the account is set up</source>
        <translation>Wie im Konto eingestellt</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Karte wählen</translation>
    </message>
    <message>
        <source>Ask for the cards again</source>
        <translation>Erneut nach den Karten fragen</translation>
    </message>
    <message>
        <source>Nothing is sent about it. DigiCert then takes the account balance.</source>
        <translation>Dazu wird nichts gesendet. DigiCert nimmt dann das Kontoguthaben.</translation>
    </message>
    <message>
        <source>The card that the account has set as its own.</source>
        <translation>Die Karte, die das Konto als seine eigene festgelegt hat.</translation>
    </message>
    <message>
        <source>The account may order without a limit.</source>
        <translation>Das Konto darf ohne Grenze bestellen.</translation>
    </message>
    <message>
        <source>Available: %1.</source>
        <comment>an amount</comment>
        <translation>Verfügbar: %1.</translation>
    </message>
    <message>
        <source>Stored card no. %1</source>
        <translation>Gespeicherte Karte Nr. %1</translation>
    </message>
    <message>
        <source>The stored cards could not be read.</source>
        <translation>Die gespeicherten Karten ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>The account has no stored card. Choose another way to pay.</source>
        <translation>Das Konto hat keine gespeicherte Karte. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Without a key the stored cards are not known. It stays open.</source>
        <translation>Ohne Schlüssel sind die hinterlegten Karten nicht bekannt. Das bleibt offen.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::PlatformField</name>
    <message>
        <source>Number of the platform</source>
        <translation>Nummer der Plattform</translation>
    </message>
    <message>
        <source>Choose a platform</source>
        <translation>Plattform wählen</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Kein Gerät gewählt</translation>
    </message>
    <message>
        <source>The token you have.</source>
        <translation>Der Token, den Sie haben.</translation>
    </message>
    <message>
        <source>Only an own token has to be named.</source>
        <translation>Nur ein eigener Token muss genannt werden.</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>%1 The account lists no platforms; DigiCert&apos;s support knows the number.</source>
        <translation>%1 Das Konto nennt keine Plattformen; der Support von DigiCert kennt die Nummer.</translation>
    </message>
    <message>
        <source>Number %1, not offered</source>
        <translation>Nummer %1, nicht angeboten</translation>
    </message>
    <message>
        <source>%1 Without a key the platforms are not known: give the number, or leave it open.</source>
        <extracomment>first a sentence about what a platform is for</extracomment>
        <translation>%1 Ohne Schlüssel sind die Plattformen nicht bekannt: Geben Sie die Nummer an, oder lassen Sie sie offen.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::PolicyWords</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Von %1 festgelegt.</translation>
    </message>
    <message>
        <source>Not allowed by your administrator.</source>
        <translation>Von Ihrem Administrator nicht erlaubt.</translation>
    </message>
    <message>
        <source>Not allowed by %1.</source>
        <translation>Von %1 nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 (set by your administrator)</source>
        <comment>a choice in a menu</comment>
        <translation>%1 (von Ihrem Administrator festgelegt)</translation>
    </message>
    <message>
        <source>%1 (set by %2)</source>
        <comment>a choice in a menu</comment>
        <translation>%1 (von %2 festgelegt)</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Postcode</name>
    <message>
        <source>An Austrian postcode</source>
        <translation>Eine österreichische Postleitzahl</translation>
    </message>
    <message>
        <source>An Australian postcode</source>
        <translation>Eine australische Postleitzahl</translation>
    </message>
    <message>
        <source>A Belgian postcode</source>
        <translation>Eine belgische Postleitzahl</translation>
    </message>
    <message>
        <source>A Bulgarian postcode</source>
        <translation>Eine bulgarische Postleitzahl</translation>
    </message>
    <message>
        <source>A Brazilian postcode</source>
        <translation>Eine brasilianische Postleitzahl</translation>
    </message>
    <message>
        <source>A Canadian postcode</source>
        <translation>Eine kanadische Postleitzahl</translation>
    </message>
    <message>
        <source>A Swiss postcode</source>
        <translation>Eine Schweizer Postleitzahl</translation>
    </message>
    <message>
        <source>A Chinese postcode</source>
        <translation>Eine chinesische Postleitzahl</translation>
    </message>
    <message>
        <source>A Czech postcode</source>
        <translation>Eine tschechische Postleitzahl</translation>
    </message>
    <message>
        <source>A German postcode</source>
        <translation>Eine deutsche Postleitzahl</translation>
    </message>
    <message>
        <source>A Danish postcode</source>
        <translation>Eine dänische Postleitzahl</translation>
    </message>
    <message>
        <source>An Estonian postcode</source>
        <translation>Eine estnische Postleitzahl</translation>
    </message>
    <message>
        <source>A Spanish postcode</source>
        <translation>Eine spanische Postleitzahl</translation>
    </message>
    <message>
        <source>A Finnish postcode</source>
        <translation>Eine finnische Postleitzahl</translation>
    </message>
    <message>
        <source>A French postcode</source>
        <translation>Eine französische Postleitzahl</translation>
    </message>
    <message>
        <source>A British postcode</source>
        <translation>Eine britische Postleitzahl</translation>
    </message>
    <message>
        <source>A Greek postcode</source>
        <translation>Eine griechische Postleitzahl</translation>
    </message>
    <message>
        <source>A Croatian postcode</source>
        <translation>Eine kroatische Postleitzahl</translation>
    </message>
    <message>
        <source>A Hungarian postcode</source>
        <translation>Eine ungarische Postleitzahl</translation>
    </message>
    <message>
        <source>An Israeli postcode</source>
        <translation>Eine israelische Postleitzahl</translation>
    </message>
    <message>
        <source>An Indian postcode</source>
        <translation>Eine indische Postleitzahl</translation>
    </message>
    <message>
        <source>An Italian postcode</source>
        <translation>Eine italienische Postleitzahl</translation>
    </message>
    <message>
        <source>A Japanese postcode</source>
        <translation>Eine japanische Postleitzahl</translation>
    </message>
    <message>
        <source>A South Korean postcode</source>
        <translation>Eine südkoreanische Postleitzahl</translation>
    </message>
    <message>
        <source>A Liechtenstein postcode</source>
        <translation>Eine Liechtensteiner Postleitzahl</translation>
    </message>
    <message>
        <source>A Lithuanian postcode</source>
        <translation>Eine litauische Postleitzahl</translation>
    </message>
    <message>
        <source>A Luxembourg postcode</source>
        <translation>Eine Luxemburger Postleitzahl</translation>
    </message>
    <message>
        <source>A Latvian postcode</source>
        <translation>Eine lettische Postleitzahl</translation>
    </message>
    <message>
        <source>A Mexican postcode</source>
        <translation>Eine mexikanische Postleitzahl</translation>
    </message>
    <message>
        <source>A Dutch postcode</source>
        <translation>Eine niederländische Postleitzahl</translation>
    </message>
    <message>
        <source>A Norwegian postcode</source>
        <translation>Eine norwegische Postleitzahl</translation>
    </message>
    <message>
        <source>A New Zealand postcode</source>
        <translation>Eine neuseeländische Postleitzahl</translation>
    </message>
    <message>
        <source>A Polish postcode</source>
        <translation>Eine polnische Postleitzahl</translation>
    </message>
    <message>
        <source>A Portuguese postcode</source>
        <translation>Eine portugiesische Postleitzahl</translation>
    </message>
    <message>
        <source>A Romanian postcode</source>
        <translation>Eine rumänische Postleitzahl</translation>
    </message>
    <message>
        <source>A Swedish postcode</source>
        <translation>Eine schwedische Postleitzahl</translation>
    </message>
    <message>
        <source>A Singapore postcode</source>
        <translation>Eine Postleitzahl in Singapur</translation>
    </message>
    <message>
        <source>A Slovenian postcode</source>
        <translation>Eine slowenische Postleitzahl</translation>
    </message>
    <message>
        <source>A Slovak postcode</source>
        <translation>Eine slowakische Postleitzahl</translation>
    </message>
    <message>
        <source>A Turkish postcode</source>
        <translation>Eine türkische Postleitzahl</translation>
    </message>
    <message>
        <source>A Taiwanese postcode</source>
        <translation>Eine taiwanische Postleitzahl</translation>
    </message>
    <message>
        <source>A Ukrainian postcode</source>
        <translation>Eine ukrainische Postleitzahl</translation>
    </message>
    <message>
        <source>A US ZIP code</source>
        <translation>Ein ZIP-Code der USA</translation>
    </message>
    <message>
        <source>A South African postcode</source>
        <translation>Eine südafrikanische Postleitzahl</translation>
    </message>
    <message>
        <source>A postcode of this country</source>
        <translation>Eine Postleitzahl dieses Landes</translation>
    </message>
    <message>
        <source>%1 looks like %2.</source>
        <extracomment>%1 is &quot;A German postcode&quot;, %2 an example</extracomment>
        <translation>%1 sieht aus wie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n digits and nothing else, for example %2.</source>
        <extracomment>%1 is &quot;A German postcode&quot;, %n the number of digits, %2 an example</extracomment>
        <translation>
            <numerusform>%1 hat %n Ziffer und sonst nichts, zum Beispiel %2.</numerusform>
            <numerusform>%1 hat %n Ziffern und sonst nichts, zum Beispiel %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n digits, for example %2. This one has %3.</source>
        <extracomment>%1 is &quot;A German postcode&quot;, %n the number of digits it should have, %2 an example, %3 how many it has</extracomment>
        <translation>
            <numerusform>%1 hat %n Ziffer, zum Beispiel %2. Diese hat %3.</numerusform>
            <numerusform>%1 hat %n Ziffern, zum Beispiel %2. Diese hat %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Practice</name>
    <message>
        <source>everything: order EV and standard, approve requests, see funds</source>
        <translation>alles: EV und Standard bestellen, Anträge genehmigen, Guthaben sehen</translation>
    </message>
    <message>
        <source>order, approve and follow orders; no new organizations, no users</source>
        <translation>bestellen, Aufträge genehmigen und verfolgen; keine neuen Organisationen, keine Benutzer</translation>
    </message>
    <message>
        <source>read everything; ordering is refused, and so is the price, which is a POST</source>
        <translation>alles lesen; Bestellen wird abgelehnt, und auch der Preis, denn er ist ein POST</translation>
    </message>
    <message>
        <source>order for organizations that have a verified contact; has no job title and no phone itself</source>
        <translation>für Organisationen mit verifiziertem Kontakt bestellen; hat selbst weder Position noch Telefon</translation>
    </message>
    <message>
        <source>order; funds and prices are refused, approval is left to others</source>
        <translation>bestellen; Guthaben und Preise werden abgelehnt, andere genehmigen</translation>
    </message>
    <message>
        <source>order, and see only the orders of Aino Korhonen</source>
        <translation>bestellen und nur die Aufträge von Aino Korhonen sehen</translation>
    </message>
    <message>
        <source>read users only; products, organizations and orders are refused</source>
        <translation>nur Benutzer lesen; Produkte, Organisationen und Aufträge werden abgelehnt</translation>
    </message>
    <message>
        <source>nothing: the key was revoked and is answered like a wrong one</source>
        <translation>nichts: Der Schlüssel wurde widerrufen und gilt wie ein falscher</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::PriceNotice</name>
    <message>
        <source>It was %1 when this page was shown and is %2 now. Nothing was ordered. If you still want the order, place it again.</source>
        <translation>Er betrug %1, als diese Seite angezeigt wurde, und beträgt jetzt %2. Es wurde nichts bestellt. Wenn Sie den Auftrag weiterhin wünschen, erteilen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>It was not known when this page was shown and is %1 now. Nothing was ordered. If you still want the order, place it again.</source>
        <translation>Er war nicht bekannt, als diese Seite angezeigt wurde, und beträgt jetzt %1. Es wurde nichts bestellt. Wenn Sie den Auftrag weiterhin wünschen, erteilen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>Der Preis hat sich geändert</translation>
    </message>
    <message>
        <source>The price is known now</source>
        <translation>Der Preis ist jetzt bekannt</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Problem</name>
    <message>
        <source>The legal name and the trading name have 61 characters together at most. Shorten one.</source>
        <translation>Eingetragener Name und Handelsname haben zusammen höchstens 61 Zeichen. Kürzen Sie einen davon.</translation>
    </message>
    <message>
        <source>This is too long. It can have %1 characters at most.</source>
        <translation>Das ist zu lang. Höchstens %1 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>This has a line break in it. Write it in one line.</source>
        <translation>Hierin steht ein Zeilenumbruch. Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>This has a tab in it. Use a blank instead.</source>
        <translation>Hierin steht ein Tabulator. Nehmen Sie stattdessen ein Leerzeichen.</translation>
    </message>
    <message>
        <source>This has a control character in it (%1). Type it instead of pasting it.</source>
        <extracomment>%1 is a code such as U+0007</extracomment>
        <translation>Hierin steht ein Steuerzeichen (%1). Tippen Sie es, statt es einzufügen.</translation>
    </message>
    <message>
        <source>Enter the number of years in digits, for example 1.</source>
        <translation>Geben Sie die Zahl der Jahre in Ziffern ein, zum Beispiel 1.</translation>
    </message>
    <message>
        <source>Enter the order&apos;s number in digits, for example 112233.</source>
        <translation>Geben Sie die Nummer des Auftrags in Ziffern ein, zum Beispiel 112233.</translation>
    </message>
    <message>
        <source>Enter the extension in digits, for example 12.</source>
        <translation>Geben Sie die Durchwahl in Ziffern ein, zum Beispiel 12.</translation>
    </message>
    <message>
        <source>Enter the number of renewals in digits, for example 2.</source>
        <translation>Geben Sie die Zahl der Verlängerungen in Ziffern ein, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Enter a whole number in digits, for example 4711.</source>
        <translation>Geben Sie eine ganze Zahl in Ziffern ein, zum Beispiel 4711.</translation>
    </message>
    <message>
        <source>This cannot be the number of an order. One looks like 112233.</source>
        <translation>Das kann keine Auftragsnummer sein. Eine sieht aus wie 112233.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Geben Sie eine Zahl von 0 bis %1 ein.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Separate several with commas, each like name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Trennen Sie mehrere durch Kommas, jede in der Form name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. One looks like name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Eine sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>This account may not order this certificate. Choose the other one.</source>
        <translation>Dieses Konto darf dieses Zertifikat nicht bestellen. Wählen Sie das andere.</translation>
    </message>
    <message>
        <source>DigiCert does not offer this many years. Choose one of the offered terms.</source>
        <translation>DigiCert bietet so viele Jahre nicht an. Wählen Sie eine der angebotenen Laufzeiten.</translation>
    </message>
    <message>
        <source>DigiCert takes no last day for this certificate. Choose years instead.</source>
        <translation>DigiCert nimmt für dieses Zertifikat keinen letzten Tag an. Wählen Sie stattdessen Jahre.</translation>
    </message>
    <message>
        <source>DigiCert does not offer this platform for this certificate. Choose one of the list.</source>
        <translation>DigiCert bietet diese Plattform für dieses Zertifikat nicht an. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>DigiCert does not offer this signature hash for this certificate. Choose SHA-256.</source>
        <translation>DigiCert bietet diesen Signatur-Hash für dieses Zertifikat nicht an. Wählen Sie SHA-256.</translation>
    </message>
    <message>
        <source>DigiCert does not offer this to the account. Choose something else.</source>
        <translation>DigiCert bietet dies dem Konto nicht an. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar. Enter year, month and day, for example 2027-11-23.</source>
        <translation>Diesen Tag gibt es im Kalender nicht. Geben Sie Jahr, Monat und Tag ein, zum Beispiel 2027-11-23.</translation>
    </message>
    <message numerus="yes">
        <source>The last day can be %1 at the latest (%n days).</source>
        <extracomment>%1 is a date, %n the number of days from today until then</extracomment>
        <translation>
            <numerusform>Der letzte Tag kann spätestens der %1 sein (%n Tag).</numerusform>
            <numerusform>Der letzte Tag kann spätestens der %1 sein (%n Tage).</numerusform>
        </translation>
    </message>
    <message>
        <source>This CSR uses %1. Code signing needs RSA 3072 or more, or ECC P-256, P-384 or P-521.</source>
        <extracomment>%1 is a kind of key such as &quot;DSA&quot; or &quot;EC P-521&quot;</extracomment>
        <translation>Dieser CSR verwendet %1. Code-Signing braucht mindestens RSA 3072 oder ECC P-256, P-384 oder P-521.</translation>
    </message>
    <message>
        <source>This has a character in it that cannot be seen (%1). Type it instead of pasting it.</source>
        <extracomment>%1 is a code such as U+202E</extracomment>
        <translation>Hierin steht ein Zeichen, das man nicht sieht (%1). Tippen Sie es, statt es einzufügen.</translation>
    </message>
    <message>
        <source>%1 cannot be printed on a certificate or a parcel label. Leave it out.</source>
        <extracomment>%1 is a character with its code, such as an emoji</extracomment>
        <translation>%1 lässt sich nicht auf ein Zertifikat oder ein Paketetikett drucken. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a name or an address. Leave it out.</source>
        <translation>„%1“ gehört nicht in einen Namen oder eine Adresse. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The courier&apos;s label takes Latin letters only. Write it with those, for example Tokyo.</source>
        <translation>Das Etikett des Kuriers nimmt nur lateinische Buchstaben. Schreiben Sie es damit, zum Beispiel Tokyo.</translation>
    </message>
    <message>
        <source>A telephone number has 5 digits or more, for example +49 30 5550112.</source>
        <translation>Eine Telefonnummer hat mindestens 5 Ziffern, zum Beispiel +49 30 5550112.</translation>
    </message>
    <message>
        <source>Use only the letters A to Z and digits, for example PO2026117.</source>
        <translation>Verwenden Sie nur die Buchstaben A bis Z und Ziffern, zum Beispiel PO2026117.</translation>
    </message>
    <message>
        <source>The last day has to be after today.</source>
        <translation>Der letzte Tag muss nach heute liegen.</translation>
    </message>
    <message>
        <source>A courier cannot deliver to a PO box. Enter a street address.</source>
        <translation>Ein Kurier liefert nicht an Postfächer. Geben Sie eine Straße an.</translation>
    </message>
    <message>
        <source>There is no such country. Choose one of the list.</source>
        <translation>Dieses Land gibt es nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>This is not a certificate signing request. One starts with %1.</source>
        <translation>Das ist keine Zertifikatsanforderung. Eine beginnt mit %1.</translation>
    </message>
    <message>
        <source>This is a private key. It belongs to you alone; Codeseal does not keep or send it. Paste the certificate signing request instead.</source>
        <translation>Das ist ein privater Schlüssel. Er gehört Ihnen allein; Codeseal behält und sendet ihn nicht. Fügen Sie stattdessen die Zertifikatsanforderung (CSR) ein.</translation>
    </message>
    <message>
        <source>This is a certificate. Paste the certificate signing request (CSR) instead.</source>
        <translation>Das ist ein Zertifikat. Fügen Sie stattdessen die Zertifikatsanforderung (CSR) ein.</translation>
    </message>
    <message>
        <source>This holds more than one request or certificate. Paste a single CSR.</source>
        <translation>Hierin steht mehr als eine Anforderung oder ein Zertifikat. Fügen Sie einen einzigen CSR ein.</translation>
    </message>
    <message>
        <source>This CSR uses RSA %1. Code signing needs RSA 3072 or more, or ECC P-256.</source>
        <extracomment>%1 is the number of bits of the key</extracomment>
        <translation>Dieser CSR verwendet RSA %1. Code-Signing braucht mindestens RSA 3072 oder ECC P-256.</translation>
    </message>
    <message>
        <source>This CSR is signed with MD5 or SHA-1, which are broken. Make a new one with SHA-256.</source>
        <translation>Dieser CSR ist mit MD5 oder SHA-1 signiert, und beide sind gebrochen. Erzeugen Sie einen neuen mit SHA-256.</translation>
    </message>
    <message>
        <source>The signature of this CSR does not fit its content, so it was changed or cut. Make a new one, or copy it again.</source>
        <translation>Die Signatur dieses CSR passt nicht zu seinem Inhalt, er wurde also verändert oder abgeschnitten. Erzeugen Sie einen neuen, oder kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This is larger than 64 KB. A CSR has 1 to 4 KB.</source>
        <translation>Das ist größer als 64 KB. Ein CSR hat 1 bis 4 KB.</translation>
    </message>
    <message>
        <source>DigiCert does not accept this: “%1”</source>
        <extracomment>%1 is a message of the service, in English, as it was sent</extracomment>
        <translation>DigiCert nimmt das nicht an: „%1“</translation>
    </message>
    <message>
        <source>An earlier try to order used this reference. Choose another, or leave it empty.</source>
        <translation>Ein früherer Bestellversuch hat diese Referenz verwendet. Wählen Sie eine andere oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Order %1 carries this reference already. Choose another, or leave it empty.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Der Auftrag %1 trägt diese Referenz schon. Wählen Sie eine andere oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>No token may be sent to this address. Choose one of the list.</source>
        <translation>An diese Anschrift darf kein Token gehen. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Enter this. Every order needs it.</source>
        <translation>Geben Sie dies an. Jede Bestellung braucht es.</translation>
    </message>
    <message>
        <source>Choose the address the courier delivers to.</source>
        <translation>Wählen Sie die Anschrift, an die der Kurier liefert.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Question</name>
    <message>
        <source>Whoever asked can read it.</source>
        <translation>Wer den Antrag gestellt hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Approve request %1?</source>
        <translation>Antrag %1 genehmigen?</translation>
    </message>
    <message>
        <source>Then DigiCert goes on with the order, and it is charged to the account.</source>
        <translation>Dann arbeitet DigiCert an dem Auftrag weiter, und er wird dem Konto berechnet.</translation>
    </message>
    <message>
        <source>Then DigiCert makes a new certificate for the order.</source>
        <translation>Dann erstellt DigiCert ein neues Zertifikat für den Auftrag.</translation>
    </message>
    <message>
        <source>Commen&amp;t</source>
        <translation>Ko&amp;mmentar</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>This request asks to revoke the certificate. What was signed with it may lose its validity, and that cannot be taken back.</source>
        <translation>Dieser Antrag verlangt, das Zertifikat zu widerrufen. Was damit signiert wurde, kann seine Gültigkeit verlieren, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Really have the certificate revoked?</source>
        <translation>Das Zertifikat wirklich widerrufen lassen?</translation>
    </message>
    <message>
        <source>A revoked certificate never becomes valid again.</source>
        <translation>Ein widerrufenes Zertifikat wird nie wieder gültig.</translation>
    </message>
    <message>
        <source>&amp;Approve the revocation</source>
        <translation>Widerruf &amp;genehmigen</translation>
    </message>
    <message>
        <source>Pass request %1 on?</source>
        <translation>Antrag %1 weitergeben?</translation>
    </message>
    <message>
        <source>You review the request. Then an administrator or manager of the account approves it.</source>
        <translation>Sie prüfen den Antrag. Danach genehmigt ihn ein Administrator oder Manager des Kontos.</translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>Reject request %1?</source>
        <translation>Antrag %1 ablehnen?</translation>
    </message>
    <message>
        <source>Then the certificate stays valid.</source>
        <translation>Dann bleibt das Zertifikat gültig.</translation>
    </message>
    <message>
        <source>Then nothing comes of it. Whoever needs it has to ask anew.</source>
        <translation>Dann wird nichts daraus. Wer es braucht, muss es neu beantragen.</translation>
    </message>
    <message>
        <source>Say why. Whoever asked can read it.</source>
        <translation>Sagen Sie, warum. Wer den Antrag gestellt hat, kann es lesen.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Auftrag %1 stornieren?</translation>
    </message>
    <message>
        <source>Then DigiCert stops working on it. While a reissue is under way, only the reissue is canceled.</source>
        <translation>Dann arbeitet DigiCert nicht weiter daran. Solange eine Neuausstellung läuft, wird nur diese storniert.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>Stays with the order. DigiCert asks for it.</source>
        <translation>Bleibt am Auftrag. DigiCert verlangt sie.</translation>
    </message>
    <message>
        <source>Enter why the order is canceled, for example that it was placed twice by mistake.</source>
        <translation>Geben Sie ein, warum der Auftrag storniert wird, zum Beispiel, weil er versehentlich doppelt erteilt wurde.</translation>
    </message>
    <message>
        <source>Canc&amp;el the order…</source>
        <translation>Auftrag &amp;stornieren…</translation>
    </message>
    <message>
        <source>Really cancel order %1?</source>
        <translation>Auftrag %1 wirklich stornieren?</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing was sent yet.</source>
        <translation>Das lässt sich nicht rückgängig machen. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Canc&amp;el the order</source>
        <translation>Auftrag &amp;stornieren</translation>
    </message>
    <message>
        <source>Add a note to order %1</source>
        <translation>Notiz zu Auftrag %1 hinzufügen</translation>
    </message>
    <message>
        <source>Everybody of the account who may see the order can read it. It cannot be changed later.</source>
        <translation>Alle im Konto, die den Auftrag sehen dürfen, können sie lesen. Später lässt sie sich nicht ändern.</translation>
    </message>
    <message>
        <source>Enter the note.</source>
        <translation>Geben Sie die Notiz ein.</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>Notiz hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation>&amp;Weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>Geneh&amp;migen…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send the ma&amp;il again</source>
        <translation>E-Ma&amp;il erneut senden</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReadinessDialog</name>
    <message>
        <source>Check readiness</source>
        <translation>Bereitschaft prüfen</translation>
    </message>
    <message>
        <source>Is everything ready for an order?</source>
        <translation>Ist alles bereit für eine Bestellung?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy for an ad&amp;ministrator</source>
        <translation>Für einen Ad&amp;ministrator kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>Checked at %1. Nothing was ordered or changed.</source>
        <translation>Geprüft um %1. Nichts wurde bestellt oder geändert.</translation>
    </message>
    <message>
        <source>Nothing was ordered or changed.</source>
        <translation>Nichts wurde bestellt oder geändert.</translation>
    </message>
    <message>
        <source>Copied. The key is not in it.</source>
        <translation>Kopiert. Der Schlüssel ist nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReadinessView</name>
    <message>
        <source>Ready to order?</source>
        <translation>Bereit zum Bestellen?</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>What an order needs</source>
        <translation>Was eine Bestellung braucht</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Ready</name>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Endet morgen</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <extracomment>A validation ends in %n days</extracomment>
        <translation>
            <numerusform>Endet in %n Tag</numerusform>
            <numerusform>Endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>In progress, day %1</source>
        <extracomment>%1 is a number: the check of the organization is in its sixth day</extracomment>
        <translation>In Prüfung, Tag %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ready until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Bereit bis %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The organization is validated. The order does not wait for it.</source>
        <translation>Die Organisation ist geprüft. Der Auftrag wartet nicht darauf.</translation>
    </message>
    <message>
        <source>The validation ends soon. An order placed now may wait for a new check.</source>
        <translation>Die Prüfung läuft bald ab. Ein Auftrag von heute wartet vielleicht auf eine neue.</translation>
    </message>
    <message>
        <source>The validation is over. The check starts again when the order arrives.</source>
        <translation>Die Prüfung ist abgelaufen. Sie beginnt neu, sobald der Auftrag eintrifft.</translation>
    </message>
    <message>
        <source>DigiCert checks the organization. The order waits until that is done.</source>
        <translation>DigiCert prüft die Organisation. Der Auftrag wartet, bis das fertig ist.</translation>
    </message>
    <message>
        <source>The check starts when the order arrives. DigiCert calls the organization.</source>
        <translation>Die Prüfung beginnt, sobald der Auftrag eintrifft. DigiCert ruft die Organisation an.</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Whether an organization is validated</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>DigiCert did not say whether the organization is validated. If it is not, the order waits.</source>
        <translation>DigiCert hat nicht mitgeteilt, ob die Organisation geprüft ist. Wenn nicht, wartet der Auftrag.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>How this ends</source>
        <translation>Wie dies endet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>You see the order number here.</source>
        <translation>Sie sehen hier die Auftragsnummer.</translation>
    </message>
    <message>
        <source>Not found after all tries</source>
        <translation>Nach allen Versuchen nicht gefunden</translation>
    </message>
    <message>
        <source>DigiCert shows no order with your reference. You decide what to do next.</source>
        <translation>DigiCert zeigt keinen Auftrag mit Ihrer Referenz. Sie entscheiden, was dann geschieht.</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>Weiter unbekannt</translation>
    </message>
    <message>
        <source>You get the reference to give to support. Sending stays locked.</source>
        <translation>Sie bekommen die Referenz für den Support. Das Senden bleibt gesperrt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Placed %1, %2</source>
        <comment>date, time</comment>
        <translation>Bestellt am %1, %2</translation>
    </message>
    <message>
        <source>DigiCert support asks for the order number.</source>
        <translation>Der Support von DigiCert fragt nach der Auftragsnummer.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReceiptPdf</name>
    <message>
        <source>Receipt of an order at DigiCert</source>
        <translation>Beleg einer Bestellung bei DigiCert</translation>
    </message>
    <message>
        <source>What was sent to DigiCert and what became of it, as the record of this computer has it. Times are those of the zone that is named.</source>
        <translation>Was an DigiCert gesendet wurde und was daraus wurde, so wie es auf diesem Computer aufgezeichnet ist. Die Zeiten gelten in der genannten Zone.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Exactly what was sent</source>
        <translation>Genau das wurde gesendet</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReceiptView</name>
    <message>
        <source>&amp;Everything that was sent and done</source>
        <translation>A&amp;lles, was gesendet wurde und geschah</translation>
    </message>
    <message>
        <source>&amp;Save receipt…</source>
        <translation>&amp;Beleg sichern…</translation>
    </message>
    <message>
        <source>Everything that was sent and done</source>
        <translation>Alles, was gesendet wurde und geschah</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Exactly what was sent</source>
        <translation>Genau das wurde gesendet</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg sichern</translation>
    </message>
    <message>
        <source>PDF, to read and print (*.pdf)</source>
        <translation>PDF, zum Lesen und Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, für andere Programme (*.json)</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Der Beleg ist gesichert</translation>
    </message>
    <message>
        <source>The receipt could not be saved</source>
        <translation>Der Beleg konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>%1 was not written. Check that the disk has room and that you may write there, or choose another place.</source>
        <translation>%1 wurde nicht geschrieben. Prüfen Sie, ob der Datenträger Platz hat und ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReceiptWords</name>
    <message>
        <source>, </source>
        <comment>between numbers of orders</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a reason such as &quot;DigiCert cannot be reached&quot;, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That alone does not tell whether the order arrived.</source>
        <translation>Das allein sagt nicht, ob die Bestellung ankam.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>DigiCert says: “%1” Nothing was ordered.</source>
        <translation>DigiCert sagt: „%1“ Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Einmal gesendet</translation>
    </message>
    <message>
        <source>Sent, attempt 1</source>
        <translation>Gesendet, Versuch 1</translation>
    </message>
    <message>
        <source>Sent again, attempt %1</source>
        <translation>Noch einmal gesendet, Versuch %1</translation>
    </message>
    <message>
        <source>The same content with the same reference.</source>
        <translation>Derselbe Inhalt mit derselben Referenz.</translation>
    </message>
    <message>
        <source>Written to disk before sending</source>
        <translation>Vor dem Senden auf den Datenträger geschrieben</translation>
    </message>
    <message>
        <source>Content and reference stay as they are from here on.</source>
        <translation>Inhalt und Referenz bleiben ab hier, wie sie sind.</translation>
    </message>
    <message>
        <source>DigiCert took it as order %1</source>
        <translation>DigiCert hat sie als Auftrag %1 angenommen</translation>
    </message>
    <message>
        <source>DigiCert did not take it</source>
        <translation>DigiCert hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>It did not leave this computer</source>
        <translation>Sie hat diesen Computer nicht verlassen</translation>
    </message>
    <message>
        <source>No certain answer</source>
        <translation>Keine sichere Antwort</translation>
    </message>
    <message>
        <source>Asked for the reference: no order found</source>
        <translation>Nach der Referenz gefragt: kein Auftrag gefunden</translation>
    </message>
    <message>
        <source>DigiCert may show it later.</source>
        <translation>DigiCert zeigt ihn vielleicht später.</translation>
    </message>
    <message>
        <source>Asked for the reference: found as order %1</source>
        <translation>Nach der Referenz gefragt: gefunden als Auftrag %1</translation>
    </message>
    <message>
        <source>Asked for the reference: more than one order</source>
        <translation>Nach der Referenz gefragt: mehr als ein Auftrag</translation>
    </message>
    <message>
        <source>These orders have it: %1.</source>
        <translation>Diese Aufträge haben sie: %1.</translation>
    </message>
    <message>
        <source>Asked for the reference: no answer</source>
        <translation>Nach der Referenz gefragt: keine Antwort</translation>
    </message>
    <message>
        <source>Asking changes nothing.</source>
        <translation>Nachfragen ändert nichts.</translation>
    </message>
    <message>
        <source>Taken up at a new start of Codeseal</source>
        <translation>Bei einem neuen Start von Codeseal wieder aufgenommen</translation>
    </message>
    <message>
        <source>Codeseal had ended before the answer came.</source>
        <translation>Codeseal war beendet worden, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Released for another try</source>
        <translation>Für einen neuen Versuch freigegeben</translation>
    </message>
    <message>
        <source>A person decided to send the same order again.</source>
        <translation>Jemand hat entschieden, dieselbe Bestellung noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Let go of</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>A person decided to ask no more, though the end is not known.</source>
        <translation>Jemand hat entschieden, nicht mehr nachzufragen, obwohl das Ende nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Placed as order %1</source>
        <translation>Bestellt als Auftrag %1</translation>
    </message>
    <message>
        <source>Not placed: DigiCert did not take it</source>
        <translation>Nicht bestellt: DigiCert hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>Not placed: it did not leave this computer</source>
        <translation>Nicht bestellt: sie hat diesen Computer nicht verlassen</translation>
    </message>
    <message>
        <source>Not known yet: DigiCert is asked for the reference</source>
        <translation>Noch nicht bekannt: DigiCert wird nach der Referenz gefragt</translation>
    </message>
    <message>
        <source>Not known: DigiCert shows no order with the reference</source>
        <translation>Nicht bekannt: DigiCert zeigt keinen Auftrag mit der Referenz</translation>
    </message>
    <message>
        <source>Not known, and asked for no more</source>
        <translation>Nicht bekannt, und es wird nicht mehr nachgefragt</translation>
    </message>
    <message>
        <source>More than one order has the reference: %1</source>
        <translation>Mehr als ein Auftrag hat die Referenz: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>organization</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Written to disk</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 des Gesendeten</translation>
    </message>
    <message>
        <source>codeseal-receipt-%1</source>
        <extracomment>the name of a file; %1 is the number of an order or its reference</extracomment>
        <translation>codeseal-beleg-%1</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Record</name>
    <message>
        <source>The record of your orders could not be read</source>
        <translation>Das Verzeichnis Ihrer Bestellungen war nicht lesbar</translation>
    </message>
    <message>
        <source>The list of your accounts could not be read</source>
        <translation>Die Liste Ihrer Konten war nicht lesbar</translation>
    </message>
    <message>
        <source>What was written down of tokens could not be read</source>
        <translation>Was zu Tokens notiert war, war nicht lesbar</translation>
    </message>
    <message>
        <source>Before you order, look in CertCentral whether an order of yours is there already: this computer does not remember it.</source>
        <translation>Sehen Sie vor einer Bestellung in CertCentral nach, ob dort schon ein Auftrag von Ihnen ist: Dieser Rechner weiß nichts mehr davon.</translation>
    </message>
    <message>
        <source>Choose the region of your account and paste its key again.</source>
        <translation>Wählen Sie die Region Ihres Kontos und fügen Sie seinen Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Write down again which tokens have arrived or are set up, and who has them.</source>
        <translation>Notieren Sie erneut, welche Tokens angekommen oder eingerichtet sind und wer sie hat.</translation>
    </message>
    <message>
        <source>A newer Codeseal wrote it, so it was kept as %1 and a new one was begun.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Ein neueres Codeseal hat die Datei geschrieben; sie wurde daher als %1 aufbewahrt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>It may be damaged, so it was kept as %1 and a new one was begun.</source>
        <translation>Die Datei ist vielleicht beschädigt; sie wurde daher als %1 aufbewahrt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>Your records are on a network drive</source>
        <translation>Ihre Aufzeichnungen liegen auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <source>%1 is on another computer. If the connection to it breaks, it is less certain that a record is kept, and a third computer could order without knowing of your order. Ask whoever looks after this computer for a directory on it, and name that with --data-dir.</source>
        <extracomment>%1 is the path of a directory</extracomment>
        <translation>%1 liegt auf einem anderen Computer. Reißt die Verbindung dorthin ab, ist weniger sicher, dass eine Aufzeichnung erhalten bleibt, und ein dritter Computer könnte bestellen, ohne von Ihrer Bestellung zu wissen. Bitten Sie den, der diesen Computer betreut, um ein Verzeichnis auf ihm, und nennen Sie es mit --data-dir.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::RegionChoice</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::RequestCard</name>
    <message>
        <source>A request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>A file for whoever has a key</source>
        <translation>Eine Datei für jemanden mit Schlüssel</translation>
    </message>
    <message>
        <source>They open it in Codeseal, check it, and place the order.</source>
        <translation>Dort wird sie in Codeseal geöffnet, geprüft und bestellt.</translation>
    </message>
    <message>
        <source>No secrets in it</source>
        <translation>Ohne Geheimnisse</translation>
    </message>
    <message>
        <source>It holds what you see here, in plain text.</source>
        <translation>Sie enthält, was Sie hier sehen, im Klartext.</translation>
    </message>
    <message>
        <source>Save it to &amp;print (PDF)…</source>
        <translation>Zum &amp;Drucken speichern (PDF)…</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>%1. Whoever places the order gives it.</source>
        <comment>names of fields</comment>
        <translation>%1. Das ergänzt, wer bestellt.</translation>
    </message>
    <message>
        <source>The request is saved</source>
        <translation>Die Anfrage ist gespeichert</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::RequestDesk</name>
    <message>
        <source>Open a request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>Requests of Codeseal (*.codeseal);;All files (*)</source>
        <translation>Anfragen von Codeseal (*.codeseal);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An order is under way</source>
        <translation>Eine Bestellung läuft noch</translation>
    </message>
    <message>
        <source>Open “%1” once it is known how that order ends.</source>
        <translation>Öffnen Sie „%1“, sobald bekannt ist, wie diese Bestellung ausgeht.</translation>
    </message>
    <message>
        <source>Put your order aside and open “%1”?</source>
        <translation>Ihre Bestellung beiseitelegen und „%1“ öffnen?</translation>
    </message>
    <message>
        <source>Your order is kept as a draft. It comes back with the next new order, once the request is ordered or discarded.</source>
        <translation>Ihre Bestellung bleibt als Entwurf erhalten. Sie kommt mit der nächsten neuen Bestellung zurück, sobald die Anfrage bestellt oder verworfen ist.</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>Anfrage ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Stay with my order</source>
        <translation>Bei &amp;meiner Bestellung bleiben</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>„%1“ wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Your order could not be kept first. %1</source>
        <comment>sentence</comment>
        <translation>Ihre Bestellung ließ sich vorher nicht sichern. %1</translation>
    </message>
    <message>
        <source>certificate-request-%1</source>
        <comment>name of a file: date</comment>
        <translation>Zertifikatsanfrage-%1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>PDF, to read and print (*.pdf)</source>
        <translation>PDF, zum Lesen und Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Requests of Codeseal (*.codeseal)</source>
        <translation>Anfragen von Codeseal (*.codeseal)</translation>
    </message>
    <message>
        <source>The request was not saved</source>
        <translation>Die Anfrage wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::RequestLinks</name>
    <message>
        <source>Prepare a request &amp;without a key…</source>
        <translation>&amp;Anfrage ohne Schlüssel vorbereiten…</translation>
    </message>
    <message>
        <source>You fill in everything and save a file. Somebody who has a key opens it and places the order.</source>
        <translation>Sie füllen alles aus und speichern eine Datei. Jemand mit Schlüssel öffnet sie und bestellt.</translation>
    </message>
    <message>
        <source>&amp;Open a request…</source>
        <translation>Anfrage ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Supportdatei…</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::RequestPdf</name>
    <message>
        <source>Request for a code signing certificate</source>
        <translation>Anfrage nach einem Code-Signing-Zertifikat</translation>
    </message>
    <message>
        <source>Prepared on %1. Nothing has been ordered: whoever has a key places the order.</source>
        <translation>Vorbereitet am %1. Es wurde nichts bestellt: Das übernimmt jemand mit Schlüssel.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Still to be given</source>
        <translation>Noch anzugeben</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::RequestWords</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>There is no such file. Check that it was not moved.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie, ob sie verschoben wurde.</translation>
    </message>
    <message>
        <source>It is larger than any request. Check that it is the right file.</source>
        <translation>Sie ist größer als jede Anfrage. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>It is not a request of Codeseal. Check that it is the right file.</source>
        <translation>Sie ist keine Anfrage von Codeseal. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, as after a broken transfer. Ask for the file once more.</source>
        <translation>Sie ist beschädigt oder unvollständig, wie nach einer abgebrochenen Übertragung. Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>It was saved by a newer Codeseal. Update Codeseal to open it.</source>
        <translation>Sie wurde mit einem neueren Codeseal gespeichert. Aktualisieren Sie Codeseal, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>It was changed after Codeseal had saved it. Ask for the file once more.</source>
        <translation>Sie wurde geändert, nachdem Codeseal sie gespeichert hatte. Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>“%1” stands in it twice, so it was not saved by Codeseal.</source>
        <translation>„%1“ steht zweimal darin, also wurde sie nicht von Codeseal gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is no part of a request, so it was not saved by Codeseal.</source>
        <translation>„%1“ gehört zu keiner Anfrage, also wurde sie nicht von Codeseal gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has a value that no request has, so it was not saved by Codeseal.</source>
        <translation>„%1“ hat einen Wert, den keine Anfrage hat, also wurde sie nicht von Codeseal gespeichert.</translation>
    </message>
    <message>
        <source>It has a private key in it, which nobody else may have. Delete the file, tell the sender, and make a new key.</source>
        <translation>Sie enthält einen privaten Schlüssel, den niemand sonst haben darf. Löschen Sie die Datei, sagen Sie es dem Absender, und erzeugen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” has characters in it that cannot be seen.</source>
        <translation>„%1“ enthält Zeichen, die man nicht sehen kann.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>„%1“ wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>sentence</comment>
        <translation>%1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This account may not order the certificate.</source>
        <translation>Dieses Konto darf das Zertifikat nicht bestellen.</translation>
    </message>
    <message>
        <source>The organization no. %1 is not in this account.</source>
        <translation>Die Organisation Nr. %1 gibt es in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>“%1” is in this account already. Choose it on the page Organization.</source>
        <translation>„%1“ ist schon in diesem Konto. Wählen Sie sie auf der Seite Organisation.</translation>
    </message>
    <message>
        <source>The user no. %1 cannot approve in this account.</source>
        <translation>Der Benutzer Nr. %1 kann in diesem Konto nicht genehmigen.</translation>
    </message>
    <message>
        <source>The platform no. %1 is not offered.</source>
        <translation>Die Plattform Nr. %1 wird nicht angeboten.</translation>
    </message>
    <message>
        <source>“%1” is for a field that this account does not have. It is not sent.</source>
        <translation>„%1“ gehört zu einem Feld, das dieses Konto nicht hat. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The division no. %1 is not in this account.</source>
        <translation>Den Bereich Nr. %1 gibt es in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>The stored card no. %1 is not in this account.</source>
        <translation>Die hinterlegte Karte Nr. %1 gibt es in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>It asks to skip the approval step of the account.</source>
        <translation>Sie möchte den Genehmigungsschritt des Kontos auslassen.</translation>
    </message>
    <message>
        <source>It asks to create the organization even if the account has one like it.</source>
        <translation>Sie möchte die Organisation auch dann anlegen, wenn das Konto eine solche schon hat.</translation>
    </message>
    <message>
        <source>It brings its own reference, “%1”.</source>
        <translation>Sie bringt eine eigene Referenz mit, „%1“.</translation>
    </message>
    <message>
        <source>It renews the order %1.</source>
        <translation>Sie verlängert den Auftrag %1.</translation>
    </message>
    <message>
        <source>Request “%1”, saved on %2</source>
        <translation>Anfrage „%1“, gespeichert am %2</translation>
    </message>
    <message>
        <source>Connect the account it is to be ordered with. Then it is compared with what the account offers.</source>
        <translation>Verbinden Sie das Konto, mit dem bestellt werden soll. Dann wird sie mit dem verglichen, was das Konto bietet.</translation>
    </message>
    <message>
        <source>Missing, or not as this account wants it: %1</source>
        <translation>Fehlt oder passt nicht zu diesem Konto: %1</translation>
    </message>
    <message>
        <source>Nothing in it differs from what this account offers.</source>
        <translation>Nichts darin weicht von dem ab, was dieses Konto bietet.</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Division no. %1 is not used. %2</source>
        <comment>number, sentence</comment>
        <translation>Der Bereich Nr. %1 wird nicht verwendet. %2</translation>
    </message>
    <message>
        <source>Token shipping: %1</source>
        <translation>Token-Versand: %1</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The order in words</source>
        <translation>Die Bestellung in Worten</translation>
    </message>
    <message>
        <source>Exactly &amp;what is sent (JSON)</source>
        <translation>&amp;Genau das wird gesendet (JSON)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What is sent, as JSON</source>
        <translation>Was gesendet wird, als JSON</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Placing the order commits %1.</source>
        <translation>Noch wurde nichts gesendet. Die Bestellung kostet %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Placing the order commits money.</source>
        <translation>Noch wurde nichts gesendet. Die Bestellung kostet Geld.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>DigiCert did not take the order. Nothing was ordered.</source>
        <translation>DigiCert hat die Bestellung nicht angenommen. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>The order did not leave this computer. Nothing was ordered.</source>
        <translation>Die Bestellung hat diesen Computer nicht verlassen. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sent once. Wait for the answer.</source>
        <translation>Einmal gesendet. Warten Sie auf die Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n Angabe berichtigen</numerusform>
            <numerusform>%n Angaben berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent once. A second click does nothing.</source>
        <translation>Wird einmal gesendet. Ein zweiter Klick bewirkt nichts.</translation>
    </message>
    <message>
        <source>Wait until similar orders are looked for.</source>
        <translation>Warten Sie, bis nach ähnlichen Aufträgen gesucht ist.</translation>
    </message>
    <message>
        <source>Confirm that another order is wanted</source>
        <translation>Bestätigen Sie, dass ein weiterer Auftrag gewollt ist</translation>
    </message>
    <message>
        <source>Nothing is ordered. Save it for whoever has a key.</source>
        <translation>Es wird nichts bestellt. Speichern Sie sie für jemanden mit Schlüssel.</translation>
    </message>
    <message>
        <source>Saving orders nothing.</source>
        <translation>Speichern bestellt nichts.</translation>
    </message>
    <message>
        <source>&amp;Make it a new order</source>
        <translation>&amp;Als neuen Auftrag bestellen</translation>
    </message>
    <message>
        <source>Nothing is sent unless everything is as you see it.</source>
        <translation>Gesendet wird nur, wenn alles so ist, wie Sie es sehen.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReviewWords</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, until %2 if issued today</source>
        <comment>term, last day</comment>
        <translation>%1, bis %2, wenn heute ausgestellt</translation>
    </message>
    <message>
        <source>Edit certificate</source>
        <translation>Zertifikat ändern</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>As CertCentral has it</source>
        <translation>Wie in CertCentral hinterlegt</translation>
    </message>
    <message>
        <source>User %1 of the account</source>
        <translation>Benutzer %1 des Kontos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>If the account has it already</source>
        <translation>Wenn das Konto sie schon hat</translation>
    </message>
    <message>
        <source>A new one is created all the same</source>
        <translation>Trotzdem wird eine neue angelegt</translation>
    </message>
    <message>
        <source>The one that exists is used, the oldest of several</source>
        <translation>Die vorhandene wird verwendet, von mehreren die älteste</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Organisation ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Edit key and platform</source>
        <translation>Schlüssel und Plattform ändern</translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Edit token shipping</source>
        <translation>Token-Versand ändern</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Goes to DigiCert without approval in your account</source>
        <translation>Geht ohne Genehmigung in Ihrem Konto an DigiCert</translation>
    </message>
    <message>
        <source>Waits for whoever approves requests in your account</source>
        <translation>Wartet auf die Genehmigung in Ihrem Konto</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::SetUpCodeCard</name>
    <message>
        <source>Asking DigiCert for the code…</source>
        <translation>Der Code wird bei DigiCert abgefragt…</translation>
    </message>
    <message>
        <source>DigiCert tells no code for this order.</source>
        <translation>DigiCert nennt für diesen Auftrag keinen Code.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Einrichtungs-Code</translation>
    </message>
    <message>
        <source>Type it into DigiCert&apos;s Hardware Certificate Installer. Tell it to nobody: with it and the token, the certificate can be set up.</source>
        <translation>Geben Sie ihn in den Hardware Certificate Installer von DigiCert ein. Nennen Sie ihn niemandem: Mit ihm und dem Token lässt sich das Zertifikat einrichten.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code verbergen</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ShippingPage</name>
    <message>
        <source>Where should the token go?</source>
        <translation>Wohin soll der Token?</translation>
    </message>
    <message>
        <source>A courier delivers it. The address cannot be changed in Codeseal after ordering.</source>
        <translation>Ein Kurier bringt ihn. Nach dem Bestellen lässt sich die Anschrift in Codeseal nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>No added cost.</source>
        <translation>Ohne Aufpreis.</translation>
    </message>
    <message>
        <source>DigiCert adds a fee. It speeds up the parcel, not the checks before it.</source>
        <translation>DigiCert berechnet einen Zuschlag. Nur das Paket wird schneller, nicht die Prüfungen davor.</translation>
    </message>
    <message>
        <source>To %1, standard</source>
        <translation>Nach %1, Standard</translation>
    </message>
    <message>
        <source>To %1, expedited</source>
        <translation>Nach %1, Express</translation>
    </message>
    <message>
        <source>This address is not allowed</source>
        <translation>Diese Anschrift ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Similar</name>
    <message>
        <source>placed today</source>
        <translation>heute bestellt</translation>
    </message>
    <message>
        <source>placed yesterday</source>
        <translation>gestern bestellt</translation>
    </message>
    <message numerus="yes">
        <source>placed %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag bestellt</numerusform>
            <numerusform>vor %n Tagen bestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>placed on %1</source>
        <translation>bestellt am %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>An order that may have arrived, reference %1</source>
        <translation>Eine Bestellung, die vielleicht ankam, Referenz %1</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>von diesem Computer</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::SimilarNotice</name>
    <message>
        <source>Place &amp;another order all the same</source>
        <translation>Tr&amp;otzdem noch einmal bestellen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This product was ordered for this organization already</source>
        <translation>Dieses Produkt wurde für diese Organisation schon bestellt</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <translation>geprüft um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n similar order(s)</source>
        <translation>
            <numerusform>%n ähnlicher Auftrag</numerusform>
            <numerusform>%n ähnliche Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar orders…</source>
        <translation>Es wird nach ähnlichen Aufträgen gesucht…</translation>
    </message>
    <message>
        <source>No similar order</source>
        <translation>Kein ähnlicher Auftrag</translation>
    </message>
    <message>
        <source>Similar orders could not be checked</source>
        <translation>Ähnliche Aufträge konnten nicht geprüft werden</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Status</name>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Codeseal does not know this status of DigiCert.</source>
        <translation>Codeseal kennt diesen Status von DigiCert nicht.</translation>
    </message>
    <message>
        <source>CertCentral shows what it means.</source>
        <translation>CertCentral zeigt, was er bedeutet.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The request was refused, so there will be no certificate.</source>
        <translation>Der Antrag wurde abgelehnt, es wird also kein Zertifikat geben.</translation>
    </message>
    <message>
        <source>Ask whoever refused it, then order again.</source>
        <translation>Fragen Sie, wer ihn abgelehnt hat, und bestellen Sie dann neu.</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Genehmigung nötig</translation>
    </message>
    <message>
        <source>An administrator of your account has to approve the request before DigiCert works on it.</source>
        <translation>Ein Administrator Ihres Kontos muss den Antrag genehmigen, bevor DigiCert daran arbeitet.</translation>
    </message>
    <message>
        <source>Remind an administrator or manager of your account.</source>
        <translation>Erinnern Sie einen Administrator oder Manager Ihres Kontos.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>The verified contact has to approve the order in a mail from DigiCert.</source>
        <translation>Der verifizierte Kontakt muss die Bestellung in einer E-Mail von DigiCert genehmigen.</translation>
    </message>
    <message>
        <source>Remind the verified contact. The mail is often found in spam or quarantine.</source>
        <translation>Erinnern Sie den verifizierten Kontakt. Die E-Mail liegt oft im Spam oder in der Quarantäne.</translation>
    </message>
    <message>
        <source>DigiCert has the order and checks the organization.</source>
        <translation>DigiCert hat den Auftrag und prüft die Organisation.</translation>
    </message>
    <message>
        <source>DigiCert may call the organization. The verified contact then gets a mail to approve.</source>
        <translation>DigiCert ruft vielleicht bei der Organisation an. Danach bekommt der verifizierte Kontakt eine E-Mail zur Genehmigung.</translation>
    </message>
    <message>
        <source>Needs CSR</source>
        <translation>Braucht CSR</translation>
    </message>
    <message>
        <source>DigiCert waits for a certificate signing request (CSR).</source>
        <translation>DigiCert wartet auf eine Zertifikatsanforderung (CSR).</translation>
    </message>
    <message>
        <source>Add the CSR in CertCentral.</source>
        <translation>Fügen Sie den CSR in CertCentral hinzu.</translation>
    </message>
    <message>
        <source>Being issued</source>
        <translation>Wird ausgestellt</translation>
    </message>
    <message>
        <source>All checks are done. DigiCert issues the certificate.</source>
        <translation>Alle Prüfungen sind fertig. DigiCert stellt das Zertifikat aus.</translation>
    </message>
    <message>
        <source>This usually takes minutes.</source>
        <translation>Das dauert meist einige Minuten.</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>The certificate is ready and waits to be collected.</source>
        <translation>Das Zertifikat ist fertig und wartet darauf, abgeholt zu werden.</translation>
    </message>
    <message>
        <source>Install it on the token or collect it in CertCentral.</source>
        <translation>Installieren Sie es auf dem Token, oder holen Sie es in CertCentral ab.</translation>
    </message>
    <message>
        <source>Reissue pending</source>
        <translation>Neuausstellung läuft</translation>
    </message>
    <message>
        <source>A new certificate for this order is being made.</source>
        <translation>Ein neues Zertifikat für diesen Auftrag entsteht.</translation>
    </message>
    <message>
        <source>The verified contact may have to approve it.</source>
        <translation>Der verifizierte Kontakt muss es vielleicht genehmigen.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>The order is approved, and DigiCert works on it.</source>
        <translation>Der Auftrag ist genehmigt, und DigiCert arbeitet daran.</translation>
    </message>
    <message>
        <source>The certificate comes next.</source>
        <translation>Als Nächstes kommt das Zertifikat.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>The certificate is issued.</source>
        <translation>Das Zertifikat ist ausgestellt.</translation>
    </message>
    <message>
        <source>It is on its way to you, on a token or by mail.</source>
        <translation>Es ist auf dem Weg zu Ihnen, auf einem Token oder per E-Mail.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is past its last day. What it signed with a time stamp stays valid.</source>
        <translation>Der letzte Tag des Zertifikats ist vorbei. Was es mit Zeitstempel signiert hat, bleibt gültig.</translation>
    </message>
    <message>
        <source>Order again to go on signing.</source>
        <translation>Bestellen Sie neu, um weiter zu signieren.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The certificate was taken back and must not be used any more.</source>
        <translation>Das Zertifikat wurde zurückgezogen und darf nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>DigiCert refused the order.</source>
        <translation>DigiCert hat die Bestellung abgelehnt.</translation>
    </message>
    <message>
        <source>DigiCert support tells why.</source>
        <translation>Der Support von DigiCert nennt den Grund.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>The order was canceled, so there will be no certificate.</source>
        <translation>Der Auftrag wurde storniert, es wird also kein Zertifikat geben.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Someone in your account has to review the request, then an administrator approves it.</source>
        <translation>Jemand in Ihrem Konto muss den Antrag durchsehen, dann genehmigt ihn ein Administrator.</translation>
    </message>
    <message>
        <source>Remind whoever reviews requests in your account.</source>
        <translation>Erinnern Sie, wer in Ihrem Konto Anträge durchsieht.</translation>
    </message>
    <message>
        <source>The request is approved in your account, and DigiCert works on the order.</source>
        <translation>Der Antrag ist in Ihrem Konto genehmigt, und DigiCert arbeitet am Auftrag.</translation>
    </message>
    <message>
        <source>DigiCert checks the organization and asks the verified contact to approve.</source>
        <translation>DigiCert prüft die Organisation und bittet den verifizierten Kontakt um die Genehmigung.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>%1, asking DigiCert…</source>
        <translation>%1, DigiCert wird gefragt…</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StatusPage</name>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>You can close this. The order goes on at DigiCert.</source>
        <translation>Sie können dies schließen. Der Auftrag läuft bei DigiCert weiter.</translation>
    </message>
    <message>
        <source>You can close this. Your reference stays in the record.</source>
        <translation>Sie können dies schließen. Ihre Referenz bleibt aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StatusWords</name>
    <message>
        <source>%1 for %2</source>
        <comment>product, organization</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>More than one order has your reference</source>
        <translation>Mehrere Aufträge haben Ihre Referenz</translation>
    </message>
    <message>
        <source>Checking whether DigiCert has it…</source>
        <translation>Es wird geprüft, ob DigiCert sie hat…</translation>
    </message>
    <message>
        <source>No answer came back. Please do not order again elsewhere meanwhile.</source>
        <translation>Keine Antwort kam zurück. Bitte bestellen Sie inzwischen nicht anderswo noch einmal.</translation>
    </message>
    <message>
        <source>DigiCert shows no order with your reference</source>
        <translation>DigiCert zeigt keinen Auftrag mit Ihrer Referenz</translation>
    </message>
    <message>
        <source>Compare them in CertCentral and cancel the one that is too many.</source>
        <translation>Vergleichen Sie sie in CertCentral und stornieren Sie, was zu viel ist.</translation>
    </message>
    <message>
        <source>The order was rejected</source>
        <translation>Der Auftrag wurde abgelehnt</translation>
    </message>
    <message>
        <source>The certificate is issued</source>
        <translation>Das Zertifikat ist ausgestellt</translation>
    </message>
    <message>
        <source>DigiCert has your order</source>
        <translation>DigiCert hat Ihre Bestellung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asking DigiCert…</source>
        <translation>DigiCert wird gefragt…</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <translation>geprüft um %1</translation>
    </message>
    <message numerus="yes">
        <source>checked at %1, next check in %n second(s)</source>
        <translation>
            <numerusform>geprüft um %1, wieder in %n Sekunde</numerusform>
            <numerusform>geprüft um %1, wieder in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked at %1, next check in %n minute(s)</source>
        <translation>
            <numerusform>geprüft um %1, wieder in %n Minute</numerusform>
            <numerusform>geprüft um %1, wieder in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Copy a &amp;reminder</source>
        <translation>&amp;Erinnerung kopieren</translation>
    </message>
    <message>
        <source>Asking DigiCert for your reference</source>
        <translation>DigiCert wird nach Ihrer Referenz gefragt</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>This only reads, it never orders again.</source>
        <translation>Dabei wird nur gelesen, nie noch einmal bestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s). %1</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde. %1</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>Jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>Sending the order again…</source>
        <translation>Die Bestellung wird noch einmal gesendet…</translation>
    </message>
    <message>
        <source>The same content under the same reference. Wait for the answer.</source>
        <translation>Derselbe Inhalt unter derselben Referenz. Warten Sie auf die Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>It was asked %n time(s). Ask again later, or decide below.</source>
        <translation>
            <numerusform>Es wurde %n-mal gefragt. Fragen Sie später noch einmal, oder entscheiden Sie unten.</numerusform>
            <numerusform>Es wurde %n-mal gefragt. Fragen Sie später noch einmal, oder entscheiden Sie unten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StepList</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StepRail</name>
    <message>
        <source>Locked while checking</source>
        <translation>Beim Prüfen gesperrt</translation>
    </message>
    <message>
        <source>Sent %1, locked</source>
        <translation>Gesendet %1, gesperrt</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>Placing the order…</source>
        <translation>Wird bestellt…</translation>
    </message>
    <message>
        <source>&amp;Place order for %1</source>
        <translation>Für %1 &amp;bestellen</translation>
    </message>
    <message>
        <source>&amp;Place order</source>
        <translation>&amp;Bestellen</translation>
    </message>
    <message>
        <source>Save re&amp;quest…</source>
        <translation>&amp;Anfrage speichern…</translation>
    </message>
    <message>
        <source>Asking for the price once more…</source>
        <translation>Preis wird noch einmal erfragt…</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StepRow</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::SupportDialog</name>
    <message>
        <source>API keys are never read for it.</source>
        <translation>API-Schlüssel werden dafür nie gelesen.</translation>
    </message>
    <message>
        <source>What was ordered is not in it: no names, addresses, e-mail addresses, telephone numbers, or certificate signing requests.</source>
        <translation>Was bestellt wurde, steht nicht darin: keine Namen, Anschriften, E-Mail-Adressen, Telefonnummern oder Signieranfragen.</translation>
    </message>
    <message>
        <source>What was typed and not ordered is not in it.</source>
        <translation>Was eingegeben und nicht bestellt wurde, steht nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) replaced by a word that means nothing elsewhere.</source>
        <translation>
            <numerusform>%n Referenz durch ein Wort ersetzt, das anderswo nichts bedeutet.</numerusform>
            <numerusform>%n Referenzen durch je ein Wort ersetzt, das anderswo nichts bedeutet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of DigiCert or of the system left out.</source>
        <translation>
            <numerusform>%n Text von DigiCert oder vom System weggelassen.</numerusform>
            <numerusform>%n Texte von DigiCert oder vom System weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) or address(es) of a service left out.</source>
        <translation>
            <numerusform>%n Konto oder Adresse eines Dienstes weggelassen.</numerusform>
            <numerusform>%n Konten oder Adressen eines Dienstes weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log left out, since they are not Codeseal&apos;s own.</source>
        <translation>
            <numerusform>%n Zeile des Protokolls weggelassen, da sie nicht von Codeseal selbst stammt.</numerusform>
            <numerusform>%n Zeilen des Protokolls weggelassen, da sie nicht von Codeseal selbst stammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Supportdatei</translation>
    </message>
    <message>
        <source>What helps to find a mistake</source>
        <translation>Was hilft, einen Fehler zu finden</translation>
    </message>
    <message>
        <source>This is all that the file holds. Nothing is sent: you save it and pass it on yourself.</source>
        <translation>Das ist alles, was die Datei enthält. Es wird nichts gesendet: Sie speichern sie und geben sie selbst weiter.</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Removed from it</source>
        <translation>Daraus entfernt</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Supportdatei speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Die Datei ist gespeichert</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei ließ sich nicht speichern</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::TermBar</name>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Tile</name>
    <message>
        <source>Shows only these orders.</source>
        <translation>Zeigt nur diese Aufträge.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Timeline</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Token</name>
    <message>
        <source>When it arrives: install the driver first, never initialize it again, and use no virtual machine.</source>
        <translation>Wenn er ankommt: zuerst den Treiber installieren, nie neu initialisieren, keine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>Install the driver before the token is plugged in. Do not initialize a token that comes with its certificate, do not change the administrator password, and use no virtual machine.</source>
        <translation>Installieren Sie den Treiber, bevor der Token eingesteckt wird. Initialisieren Sie keinen Token, der mit seinem Zertifikat kommt, ändern Sie das Administratorkennwort nicht, und verwenden Sie keine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>Do not initialize it again: that erases the key. If it is lost, have the certificate revoked and order again. If it is locked, ask DigiCert before you do anything to it.</source>
        <translation>Initialisieren Sie ihn nicht neu: Das löscht den Schlüssel. Ist er verloren, lassen Sie das Zertifikat widerrufen und bestellen Sie erneut. Ist er gesperrt, fragen Sie DigiCert, bevor Sie etwas damit tun.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::TokenCard</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Held &amp;by</source>
        <translation>Inha&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Z&amp;urücknehmen</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Noch nicht ausgestellt</translation>
    </message>
    <message>
        <source>Not shipped yet</source>
        <translation>Noch nicht versandt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>To be set up</source>
        <translation>Einzurichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>It is set &amp;up</source>
        <translation>Er &amp;ist eingerichtet</translation>
    </message>
    <message>
        <source>&amp;It has arrived</source>
        <translation>Er ist ange&amp;kommen</translation>
    </message>
    <message>
        <source>Arrived on %1.</source>
        <translation>Angekommen am %1.</translation>
    </message>
    <message>
        <source>Set up on %1.</source>
        <translation>Eingerichtet am %1.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::TrayChoice</name>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>Nach dem Schließen im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed (this desktop has none)</source>
        <translation>Nach dem Schließen im &amp;Infobereich bleiben (dieser Desktop hat keinen)</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::TrayDesk</name>
    <message>
        <source>&amp;Open Codeseal</source>
        <translation>Codeseal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neue Bestellung</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>how many orders wait, when that was</comment>
        <translation>%1 (Stand: %2)</translation>
    </message>
    <message>
        <source>Codeseal, practice</source>
        <translation>Codeseal, Übung</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>Die Aufträge konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::TrayHint</name>
    <message>
        <source>Codeseal stays in the tray</source>
        <translation>Codeseal bleibt im Infobereich</translation>
    </message>
    <message>
        <source>It asks now and then what became of your orders, and tells you when one changes or waits for you. Its icon opens it again, and the icon’s menu quits it.</source>
        <translation>Es fragt ab und zu, was aus Ihren Aufträgen geworden ist, und meldet, wenn sich einer ändert oder auf Sie wartet. Sein Symbol öffnet es wieder, und das Menü des Symbols beendet es.</translation>
    </message>
    <message>
        <source>“Quit instead” quits it whenever its last window is closed. The menu File can change that.</source>
        <translation>„Lieber beenden“ beendet es immer, wenn sein letztes Fenster geschlossen wird. Im Menü Datei lässt sich das ändern.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>Im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>Lieber &amp;beenden</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::VerifiedContactForm</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a person and the job title</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As CertCentral has it</source>
        <translation>Wie in CertCentral hinterlegt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1 (owner of the API key)</source>
        <extracomment>%1 is a person and the job title</extracomment>
        <translation>%1 (hat den API-Schlüssel)</translation>
    </message>
    <message>
        <source>%1 (in CertCentral)</source>
        <extracomment>%1 is a person and the job title, or several persons</extracomment>
        <translation>%1 (in CertCentral)</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Eine andere Person…</translation>
    </message>
    <message>
        <source>Nobody can approve this order yet</source>
        <translation>Noch kann niemand diese Bestellung genehmigen</translation>
    </message>
    <message>
        <source>An administrator adds one in CertCentral under Certificates &gt; Organizations.</source>
        <translation>Ein Administrator fügt in CertCentral unter Certificates &gt; Organizations jemanden hinzu.</translation>
    </message>
    <message>
        <source>The organization has no contact with job title and phone</source>
        <translation>Die Organisation hat keinen Kontakt mit Position und Telefon</translation>
    </message>
    <message>
        <source>The owner of the key lacks a job title or a phone number. Choose a person here.</source>
        <translation>Dem Inhaber des Schlüssels fehlt die Position oder die Telefonnummer. Wählen Sie hier eine Person.</translation>
    </message>
    <message>
        <source>The organization has no contact with a job title and a phone number, and the owner of the key lacks one of them. Choose a person here. %1</source>
        <translation>Die Organisation hat keinen Kontakt mit Position und Telefonnummer, und dem Inhaber des Schlüssels fehlt eines davon. Wählen Sie hier eine Person. %1</translation>
    </message>
    <message>
        <source>DigiCert asks this person to approve the order.</source>
        <translation>DigiCert bittet diese Person, die Bestellung zu genehmigen.</translation>
    </message>
    <message>
        <source>DigiCert asks the contact that the organization has in CertCentral.</source>
        <translation>DigiCert bittet den Kontakt, den die Organisation in CertCentral hat.</translation>
    </message>
    <message>
        <source>Each of them can approve the order.</source>
        <translation>Jede davon kann die Bestellung genehmigen.</translation>
    </message>
    <message>
        <source>%1 Phone&#xa0;%2.</source>
        <extracomment>first a sentence about a person, then the telephone number</extracomment>
        <translation>%1 Telefon&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>codeseal::ui::WizardPage</name>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct: %1</source>
        <translation>
            <numerusform>%n Angabe berichtigen: %1</numerusform>
            <numerusform>%n Angaben berichtigen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1 and more</source>
        <translation>Es fehlt noch: %1 und mehr</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>Left open: %1</source>
        <translation>Offen gelassen: %1</translation>
    </message>
</context>
</TS>
