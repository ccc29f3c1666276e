// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/csr/csrreading.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

QByteArray fixture(const QString& name) {
  QFile file(QStringLiteral(CODESEAL_TEST_DATA "/csr/%1.pem").arg(name));
  if (!file.open(QIODevice::ReadOnly)) qFatal("no fixture %s", qPrintable(name));
  return file.readAll();
}

QByteArray bodyOf(const QByteArray& pem) {
  const qsizetype begin = pem.indexOf('\n') + 1;
  return pem.mid(begin, pem.lastIndexOf("-----END") - begin);
}

QByteArray derOf(const QByteArray& pem) {
  return QByteArray::fromBase64(bodyOf(pem));
}

QByteArray encoded(const QByteArray& pem, QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
  return QStringEncoder(encoding, flag)(QString::fromLatin1(pem));
}

/// A fresh private key in DER, since none may be kept among the fixtures.
QByteArray privateKeyDer(int (*encode)(const EVP_PKEY*, unsigned char**)) {
  EVP_PKEY* key = EVP_EC_gen("P-256");
  unsigned char* der = nullptr;
  const int size = encode(key, &der);
  const QByteArray bytes(reinterpret_cast<const char*>(der), size);
  OPENSSL_free(der);
  EVP_PKEY_free(key);
  return bytes;
}

int encodePkcs8(const EVP_PKEY* key, unsigned char** out) {
  PKCS8_PRIV_KEY_INFO* info = EVP_PKEY2PKCS8(key);
  const int size = i2d_PKCS8_PRIV_KEY_INFO(info, out);
  PKCS8_PRIV_KEY_INFO_free(info);
  return size;
}

int encodeEncrypted(const EVP_PKEY* key, unsigned char** out) {
  PKCS8_PRIV_KEY_INFO* info = EVP_PKEY2PKCS8(key);
  X509_SIG* sealed = PKCS8_encrypt(-1, EVP_aes_128_cbc(), "x", 1, nullptr, 0, 1, info);
  const int size = i2d_X509_SIG(sealed, out);
  X509_SIG_free(sealed);
  PKCS8_PRIV_KEY_INFO_free(info);
  return size;
}

int encodePkcs12(const EVP_PKEY* key, unsigned char** out) {
  PKCS12* container = PKCS12_create("x", "", const_cast<EVP_PKEY*>(key), nullptr, nullptr, 0, 0, 1, 1, 0);
  const int size = i2d_PKCS12(container, out);
  PKCS12_free(container);
  return size;
}

}  // namespace

class TestCsrReading : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryShape_data() {
    QTest::addColumn<QByteArray>("given");
    const QByteArray pem = fixture(u"ec-p-256"_s);
    const QByteArray der = derOf(pem);
    const QByteArray body = bodyOf(pem);
    using Encoding = QStringConverter::Encoding;
    using Flag = QStringConverter::Flag;
    QTest::newRow("PEM") << pem;
    QTest::newRow("NEW") << QByteArray(pem).replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST");
    QTest::newRow("CRLF") << QByteArray(pem).replace('\n', "\r\n");
    QTest::newRow("CR") << QByteArray(pem).replace('\n', '\r');
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + pem;
    QTest::newRow("UTF-16LE, mark") << encoded(pem, Encoding::Utf16LE, Flag::WriteBom);
    QTest::newRow("UTF-16BE, mark") << encoded(pem, Encoding::Utf16BE, Flag::WriteBom);
    QTest::newRow("UTF-16LE") << encoded(pem, Encoding::Utf16LE, Flag::Default);
    QTest::newRow("UTF-16BE") << encoded(pem, Encoding::Utf16BE, Flag::Default);
    QTest::newRow("text around") << "Subject: C = DE\n\nHere it is:\n" + pem + "Best wishes\n";
    QTest::newRow("indented") << QByteArray(pem).replace('\n', "\n   \t");
    QTest::newRow("quoted") << "> " + QByteArray(pem).replace('\n', "\n> ");
    QTest::newRow("blank lines") << QByteArray(pem).replace('\n', "\n\n");
    QTest::newRow("one line") << QByteArray(pem).replace('\n', "");
    QTest::newRow("blanks for line ends") << "-----BEGIN CERTIFICATE REQUEST----- " +
                                                 QByteArray(body).replace('\n', ' ') +
                                                 "-----END CERTIFICATE REQUEST-----";
    QTest::newRow("no armour") << body;
    QTest::newRow("no armour, one line") << QByteArray(body).replace('\n', "");
    QTest::newRow("no BEGIN") << body + "-----END CERTIFICATE REQUEST-----\n";
    QTest::newRow("no END") << "-----BEGIN CERTIFICATE REQUEST-----\n" + body;
    QTest::newRow("dashes lost") << "BEGIN CERTIFICATE REQUEST\n" + body + "END CERTIFICATE REQUEST\n";
    QTest::newRow("DER") << der;
  }
  void readsEveryShape() {
    QFETCH(QByteArray, given);
    const auto reading = readCsr(given);
    QVERIFY2(reading, reading ? "" : qPrintable(QString::number(int(reading.error().code))));
    QCOMPARE(reading->pem, fixture(u"ec-p-256"_s));
    QCOMPARE(judge(*reading), Problems());
  }

  void tellsWhatElseItIs_data() {
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<FieldProblem::Code>("code");
    const QByteArray pem = fixture(u"ec-p-256"_s);
    const QByteArray other = fixture(u"rsa3072"_s);
    const QByteArray certificate = fixture(u"certificate"_s);
    QTest::newRow("nothing") << QByteArray() << Code::Missing;
    QTest::newRow("blanks") << QByteArray(" \r\n\t") << Code::Missing;
    QTest::newRow("prose") << QByteArray("The request follows by mail.") << Code::CsrUnreadable;
    QTest::newRow("word") << QByteArray("Request") << Code::CsrUnreadable;
    QTest::newRow("NUL") << QByteArray(100, '\0') << Code::CsrUnreadable;
    QTest::newRow("cut") << pem.first(pem.size() / 2) << Code::CsrUnreadable;
    QTest::newRow("empty block")
        << QByteArray("-----BEGIN CERTIFICATE REQUEST-----\n-----END CERTIFICATE REQUEST-----")
        << Code::CsrUnreadable;
    QTest::newRow("damaged base64") << QByteArray(pem).replace(80, 1, "*") << Code::CsrUnreadable;
    QTest::newRow("DER, cut") << derOf(pem).chopped(1) << Code::CsrUnreadable;
    QTest::newRow("DER, longer") << derOf(pem) + 'x' << Code::CsrUnreadable;
    QTest::newRow("public key") << fixture(u"public-key"_s) << Code::CsrUnreadable;
    QTest::newRow("certificate") << certificate << Code::CsrIsCertificate;
    QTest::newRow("certificate, DER") << derOf(certificate) << Code::CsrIsCertificate;
    QTest::newRow("certificate, no armour") << bodyOf(certificate) << Code::CsrIsCertificate;
    QTest::newRow("certificate as a request")
        << QByteArray(certificate).replace("CERTIFICATE", "CERTIFICATE REQUEST") << Code::CsrIsCertificate;
    QTest::newRow("chain") << certificate + certificate << Code::CsrIsCertificate;
    QTest::newRow("PKCS#7") << fixture(u"certificates.p7b"_s) << Code::CsrIsCertificate;
    QTest::newRow("two requests") << pem + other << Code::CsrSeveral;
    QTest::newRow("same twice") << pem + pem << Code::CsrSeveral;
    QTest::newRow("with certificate") << pem + certificate << Code::CsrSeveral;
    QTest::newRow("5 MB") << QByteArray(5 * 1024 * 1024, 'A') << Code::CsrTooLarge;
    QTest::newRow("64 KiB") << pem + QByteArray(maxCsrSize - pem.size() + 1, '\n') << Code::CsrTooLarge;
  }
  void tellsWhatElseItIs() {
    QFETCH(QByteArray, given);
    QFETCH(FieldProblem::Code, code);
    const auto reading = readCsr(given);
    QVERIFY(!reading);
    QCOMPARE(reading.error(),
             (FieldProblem{{Field::Csr, 0}, code, code == Code::CsrTooLarge ? maxCsrSize : 0, {}, {}}));
  }

  void findsAPrivateKeyFirst_data() {
    QTest::addColumn<QByteArray>("given");
    const QByteArray pem = fixture(u"ec-p-256"_s);
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n";
    QTest::newRow("private key") << key;
    QTest::newRow("RSA key") << QByteArray(key).replace("PRIVATE", "RSA PRIVATE");
    QTest::newRow("encrypted key") << QByteArray(key).replace("PRIVATE", "ENCRYPTED PRIVATE");
    QTest::newRow("OpenSSH key") << QByteArray(key).replace("PRIVATE", "OPENSSH PRIVATE");
    QTest::newRow("cut key") << key.first(22);
    QTest::newRow("request, then key") << pem + key;
    QTest::newRow("key, then request") << key + pem;
    QTest::newRow("UTF-16 key") << encoded(key, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("key, DER") << privateKeyDer(i2d_PrivateKey);
    QTest::newRow("key, PKCS#8") << privateKeyDer(encodePkcs8);
    QTest::newRow("key, encrypted DER") << privateKeyDer(encodeEncrypted);
    QTest::newRow("key, PKCS#12") << privateKeyDer(encodePkcs12);
    QTest::newRow("key, no armour") << privateKeyDer(encodePkcs8).toBase64();
    QTest::newRow("5 MB and a key") << QByteArray(5 * 1024 * 1024, 'A') + key;
  }
  void findsAPrivateKeyFirst() {
    QFETCH(QByteArray, given);
    const auto reading = readCsr(given);
    QVERIFY(!reading);
    QCOMPARE(reading.error(), (FieldProblem{{Field::Csr, 0}, Code::CsrIsPrivateKey, 0, {}, {}}));
  }

  void judges_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QList<FieldProblem::Code>>("codes");
    using Codes = QList<FieldProblem::Code>;
    const auto row = [](const char* name, const QString& key, int bits, const QString& hash,
                        const Codes& codes = {}) {
      QTest::newRow(name) << QString::fromLatin1(name) << key << bits << hash << codes;
    };
    row("rsa2048", u"RSA"_s, 2048, u"SHA256"_s, {Code::CsrKeyTooSmall});
    row("rsa3070", u"RSA"_s, 3070, u"SHA256"_s, {Code::CsrKeyTooSmall});
    row("rsa3072", u"RSA"_s, 3072, u"SHA256"_s);
    row("rsa4096", u"RSA"_s, 4096, u"SHA256"_s);
    row("rsa3072-sha384", u"RSA"_s, 3072, u"SHA384"_s);
    row("rsa3072-pss", u"RSA"_s, 3072, u"SHA256"_s);
    row("rsa3072-pss-sha1", u"RSA"_s, 3072, u"SHA1"_s, {Code::CsrWeakHash});
    row("rsa3072-sha1", u"RSA"_s, 3072, u"SHA1"_s, {Code::CsrWeakHash});
    row("rsa3072-md5", u"RSA"_s, 3072, u"MD5"_s, {Code::CsrWeakHash});
    row("rsapss-key", u"RSA-PSS"_s, 3072, u"SHA256"_s, {Code::CsrKeyKind});
    row("ec-p-256", u"P-256"_s, 256, u"SHA256"_s);
    row("ec-p-384", u"P-384"_s, 384, u"SHA256"_s);
    row("ec-p-521", u"P-521"_s, 521, u"SHA256"_s);
    row("ec-p-256-sha1", u"P-256"_s, 256, u"SHA1"_s, {Code::CsrWeakHash});
    row("ec-secp256k1", u"secp256k1"_s, 256, u"SHA256"_s, {Code::CsrKeyKind});
    row("ec-explicit", u"EC, explicit parameters"_s, 256, u"SHA256"_s, {Code::CsrKeyKind});
    row("ed25519", u"ED25519"_s, 256, u""_s, {Code::CsrKeyKind});
    row("dsa", u"DSA"_s, 2048, u"SHA256"_s, {Code::CsrKeyKind});
    row("bad-signature", u"P-256"_s, 256, u"SHA256"_s, {Code::CsrSignature});
  }
  void judges() {
    QFETCH(QString, name);
    QFETCH(QList<FieldProblem::Code>, codes);
    const auto reading = readCsr(fixture(name));
    QVERIFY(reading);
    QTEST(reading->keyName, "key");
    QTEST(reading->keyBits, "bits");
    QTEST(reading->hash, "hash");
    QCOMPARE(reading->signatureGood, !codes.contains(Code::CsrSignature));
    QList<FieldProblem::Code> found;
    for (const FieldProblem& problem : judge(*reading)) {
      found += problem.code;
      if (problem.code == Code::CsrKeyTooSmall) QCOMPARE(problem.limit, qint64(reading->keyBits));
      if (problem.code == Code::CsrKeyKind) QCOMPARE(problem.text, reading->keyName);
    }
    QCOMPARE(found, codes);
  }

  void readsTheSubject() {
    const auto reading = readCsr(fixture(u"rsa3072"_s));
    QVERIFY(reading);
    QCOMPARE(reading->commonName, u"Nordlicht Software GmbH"_s);
    QCOMPARE(reading->organization, u"Nordlicht Software GmbH"_s);
    QCOMPARE(reading->organizationalUnits, (QStringList{u"Release"_s, u"Build"_s}));
    QCOMPARE(reading->locality, u"Hamburg"_s);
    QCOMPARE(reading->state, u"Hamburg"_s);
    QCOMPARE(reading->country, u"DE"_s);
    QCOMPARE(reading->email, u"release@nordlicht.example"_s);
    QCOMPARE(reading->keyKind, CsrReading::KeyKind::Rsa);

    QCOMPARE(readCsr(fixture(u"utf8-subject"_s))->organization, u"Nördlicht 株式会社"_s);
    QCOMPARE(readCsr(fixture(u"no-subject"_s))->commonName, QString());
  }

  void tellsKeysApart() {
    const auto digest = [](const QString& name) { return readCsr(fixture(name))->publicKeySha256; };
    QCOMPARE(digest(u"ec-p-256"_s).size(), 32);
    QCOMPARE(digest(u"ec-p-256"_s), digest(u"ec-p-256-sha1"_s));
    QVERIFY(digest(u"ec-p-256"_s) != digest(u"ec-p-384"_s));
  }

  void survivesEveryDamage() {
    const QByteArray der = derOf(fixture(u"ec-p-256"_s));
    for (qsizetype at = 0; at < der.size(); ++at) {
      for (const char mask : {'\x01', '\x80', '\xff'}) {
        QByteArray damaged = der;
        damaged[at] = char(damaged[at] ^ mask);
        const auto reading = readCsr(damaged);
        // What still reads is caught by its own signature, or its key or hash is not what it was.
        if (reading) QVERIFY2(!judge(*reading).isEmpty(), qPrintable(QString::number(at)));
      }
    }
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestCsrReading)
#include "tst_csrreading.moc"
