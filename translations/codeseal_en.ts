<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>codeseal::ui::CertificatePage</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the latest possible: %n day(s)</source>
        <translation>
            <numerusform>%1, the latest possible: %n day</numerusform>
            <numerusform>%1, the latest possible: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Choice</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Findings</name>
    <message numerus="yes">
        <source>An order is not possible: %n thing(s) in the way</source>
        <translation>
            <numerusform>An order is not possible: %n thing in the way</numerusform>
            <numerusform>An order is not possible: %n things in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can order, with %n thing(s) to note</source>
        <translation>
            <numerusform>You can order, with %n thing to note</numerusform>
            <numerusform>You can order, with %n things to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing speaks against an order; %n thing(s) are not known</source>
        <translation>
            <numerusform>Nothing speaks against an order; %n thing is not known</numerusform>
            <numerusform>Nothing speaks against an order; %n things are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Follow</name>
    <message numerus="yes">
        <source>%n more day(s) are for the token’s way and its set-up.</source>
        <extracomment>follows a sentence about the days until the issue</extracomment>
        <translation>
            <numerusform>%n more day is for the token’s way and its set-up.</numerusform>
            <numerusform>%n more days are for the token’s way and its set-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order tells how long one takes, so %n day(s) until the issue are assumed.</source>
        <translation>
            <numerusform>No order tells how long one takes, so %n day until the issue is assumed.</numerusform>
            <numerusform>No order tells how long one takes, so %n days until the issue are assumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last order took %n day(s) until the issue.</source>
        <translation>
            <numerusform>Your last order took %n day until the issue.</numerusform>
            <numerusform>Your last order took %n days until the issue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The slowest of your last %1 orders took %n day(s) until the issue.</source>
        <extracomment>%1 is a number of two or more</extracomment>
        <translation>
            <numerusform>The slowest of your last %1 orders took %n day until the issue.</numerusform>
            <numerusform>The slowest of your last %1 orders took %n days until the issue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Found</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organization(s) validated</source>
        <extracomment>%1 is a product</extracomment>
        <translation>
            <numerusform>%1: %n organization validated</numerusform>
            <numerusform>%1: %n organizations validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can be the verified contact</source>
        <translation>
            <numerusform>%n person can be the verified contact</numerusform>
            <numerusform>%n people can be the verified contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Journey</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::KeyCard</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Network</name>
    <message numerus="yes">
        <source>Too many requests came from this key. Try again in %n minutes.</source>
        <translation>
            <numerusform>Too many requests came from this key. Try again in %n minute.</numerusform>
            <numerusform>Too many requests came from this key. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from this key. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many requests came from this key. Try again in %n second.</numerusform>
            <numerusform>Too many requests came from this key. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::News</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) changed</source>
        <translation>
            <numerusform>%n order changed</numerusform>
            <numerusform>%n orders changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are waiting</source>
        <translation>
            <numerusform>%n order is waiting</numerusform>
            <numerusform>%n orders are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n for you</source>
        <extracomment>&quot;3 orders are waiting, 1 for you&quot;</extracomment>
        <translation>
            <numerusform>%1, %n for you</numerusform>
            <numerusform>%1, %n for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::NextOrderDialog</name>
    <message numerus="yes">
        <source>%n other order(s) for the same certificate and organization are under way or in use.</source>
        <translation>
            <numerusform>%n other order for the same certificate and organization is under way or in use.</numerusform>
            <numerusform>%n other orders for the same certificate and organization are under way or in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrderDelegate</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrdersPage</name>
    <message numerus="yes">
        <source>wait for you or your account</source>
        <extracomment>the number stands before these words, with the next two as well</extracomment>
        <translation>
            <numerusform>waits for you or your account</numerusform>
            <numerusform>wait for you or your account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait for others</source>
        <translation>
            <numerusform>waits for others</numerusform>
            <numerusform>wait for others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expire within 90 days</source>
        <translation>
            <numerusform>expires within 90 days</numerusform>
            <numerusform>expire within 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::OrganizationList</name>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for EV</source>
        <translation>
            <numerusform>%n ready for EV</numerusform>
            <numerusform>%n ready for EV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Postcode</name>
    <message numerus="yes">
        <source>%1 has %n digits and nothing else, for example %2.</source>
        <extracomment>%1 is &quot;A German postcode&quot;, %n the number of digits, %2 an example</extracomment>
        <translation>
            <numerusform>%1 has %n digit and nothing else, for example %2.</numerusform>
            <numerusform>%1 has %n digits and nothing else, for example %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n digits, for example %2. This one has %3.</source>
        <extracomment>%1 is &quot;A German postcode&quot;, %n the number of digits it should have, %2 an example, %3 how many it has</extracomment>
        <translation>
            <numerusform>%1 has %n digit, for example %2. This one has %3.</numerusform>
            <numerusform>%1 has %n digits, for example %2. This one has %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Problem</name>
    <message numerus="yes">
        <source>The last day can be %1 at the latest (%n days).</source>
        <extracomment>%1 is a date, %n the number of days from today until then</extracomment>
        <translation>
            <numerusform>The last day can be %1 at the latest (%n day).</numerusform>
            <numerusform>The last day can be %1 at the latest (%n days).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Ready</name>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <extracomment>A validation ends in %n days</extracomment>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReceiptWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::RequestWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::Similar</name>
    <message numerus="yes">
        <source>placed %n day(s) ago</source>
        <translation>
            <numerusform>placed %n day ago</numerusform>
            <numerusform>placed %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::SimilarNotice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar order(s)</source>
        <translation>
            <numerusform>%n similar order</numerusform>
            <numerusform>%n similar orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::StatusWords</name>
    <message numerus="yes">
        <source>checked at %1, next check in %n second(s)</source>
        <translation>
            <numerusform>checked at %1, next check in %n second</numerusform>
            <numerusform>checked at %1, next check in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked at %1, next check in %n minute(s)</source>
        <translation>
            <numerusform>checked at %1, next check in %n minute</numerusform>
            <numerusform>checked at %1, next check in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s). %1</source>
        <translation>
            <numerusform>Next try in %n second. %1</numerusform>
            <numerusform>Next try in %n seconds. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked %n time(s). Ask again later, or decide below.</source>
        <translation>
            <numerusform>It was asked %n time. Ask again later, or decide below.</numerusform>
            <numerusform>It was asked %n times. Ask again later, or decide below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::SupportDialog</name>
    <message numerus="yes">
        <source>%n reference(s) replaced by a word that means nothing elsewhere.</source>
        <translation>
            <numerusform>%n reference replaced by a word that means nothing elsewhere.</numerusform>
            <numerusform>%n references replaced by words that mean nothing elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of DigiCert or of the system left out.</source>
        <translation>
            <numerusform>%n text of DigiCert or of the system left out.</numerusform>
            <numerusform>%n texts of DigiCert or of the system left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) or address(es) of a service left out.</source>
        <translation>
            <numerusform>%n account or address of a service left out.</numerusform>
            <numerusform>%n accounts or addresses of a service left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log left out, since they are not Codeseal&apos;s own.</source>
        <translation>
            <numerusform>%n line of the log left out, since it is not Codeseal&apos;s own.</numerusform>
            <numerusform>%n lines of the log left out, since they are not Codeseal&apos;s own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::TermBar</name>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codeseal::ui::WizardPage</name>
    <message numerus="yes">
        <source>%n thing(s) to correct: %1</source>
        <translation>
            <numerusform>%n thing to correct: %1</numerusform>
            <numerusform>%n things to correct: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
