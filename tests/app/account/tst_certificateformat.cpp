// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/certificateformat.h"

#include <QSet>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Format = CertificateFormat;

namespace {

const QByteArray pem = "-----BEGIN CERTIFICATE-----\r\nMA==\r\n-----END CERTIFICATE-----\r\n";
const QByteArray p7 = "-----BEGIN PKCS7-----\nMA==\n-----END PKCS7-----\n";
const QByteArray zip = QByteArray("PK\x03\x04 and files PK\x05\x06", 20) + QByteArray(18, '\0');

QByteArray der(int length) {
  return QByteArray("\x30\x82", 2) + char(length >> 8) + char(length & 0xff) + QByteArray(length, 'x');
}

}  // namespace

class CertificateFormatTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachHasItsOwnName() {
    QSet<QString> names;
    for (const Format format : certificateFormats()) {
      names.insert(wireName(format));
      QVERIFY(!suffixOf(format).isEmpty());
    }
    QCOMPARE(names, (QSet<QString>{u"pem_all"_s, u"pem_noroot"_s, u"pem_nointermediate"_s, u"p7b"_s, u"cer"_s,
                                   u"default"_s, u"default_cer"_s, u"default_pem"_s, u"apache"_s}));
  }

  void looks_data() {
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    QTest::newRow("pem") << Format::PemAll << pem << true;
    QTest::newRow("pem, three") << Format::PemAll << pem + pem + pem << true;
    QTest::newRow("pem, cut") << Format::PemAll << pem + pem.chopped(30) << false;
    QTest::newRow("pem, page") << Format::PemAll << QByteArray("<html></html>") << false;
    QTest::newRow("pem, nothing") << Format::PemNoRoot << QByteArray() << false;
    QTest::newRow("p7b, der") << Format::P7b << der(300) << true;
    QTest::newRow("p7b, short der") << Format::P7b << QByteArray("\x30\x03\x02\x01\x01", 5) << true;
    QTest::newRow("p7b, der, cut") << Format::P7b << der(300).chopped(1) << false;
    QTest::newRow("p7b, pem") << Format::P7b << p7 << true;
    QTest::newRow("cer, certificates") << Format::Cer << pem + pem << true;
    QTest::newRow("cer, page") << Format::Cer << QByteArray("<html></html>") << false;
    QTest::newRow("cer, endless") << Format::Cer << QByteArray("\x30\xff\xff\xff\xff\xff\xff", 7) << false;
    QTest::newRow("zip") << Format::ZipCrt << zip << true;
    QTest::newRow("zip, cut") << Format::ZipApache << zip.first(12) << false;
    QTest::newRow("zip, page") << Format::ZipCer << QByteArray("<html></html>") << false;
  }
  void looks() {
    QFETCH(Format, format);
    QFETCH(QByteArray, bytes);
    QTEST(looksLike(format, bytes), "good");
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::CertificateFormatTest)
#include "tst_certificateformat.moc"
