// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/serviceaddress.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

const QStringList refused{u""_s,
                          u"   "_s,
                          u"/"_s,
                          u"www.digicert.com/services/v2"_s,
                          u"//www.digicert.com"_s,
                          u"https://"_s,
                          u"https:///services"_s,
                          u"https:www.digicert.com"_s,
                          u"http://www.digicert.com"_s,
                          u"ftp://localhost/a"_s,
                          u"file:///etc/passwd"_s,
                          u"javascript:alert(1)"_s,
                          u"https://user@example.com/"_s,
                          u"https://www.digicert.com:secret@evil.example/"_s,
                          u"https://@example.com/"_s,
                          u"https://a.example/?x=1"_s,
                          u"https://a.example/?"_s,
                          u"https://a.example/#"_s,
                          u"https://a.example/#f"_s,
                          u"https://a.example:0/"_s,
                          u"https://a.example:70000/"_s,
                          u"https://a.example:x/"_s,
                          u"https://a.example./"_s,
                          u"https://a.example/../b"_s,
                          u"https://a.example/./b"_s,
                          u"https://a.example/a//b"_s,
                          u"https://a.example/%2e%2e"_s,
                          u"https://a.example/a%2fb"_s,
                          u"https://a.example/a b"_s,
                          u"https://a.example\\@evil.example/"_s,
                          u"https://a.example/\r\nX-Evil: 1"_s,
                          u"https://a\u200b.example/"_s,
                          u"https://\u202eexample.com/"_s,
                          u"http://127.0.0.1.evil.example/"_s,
                          u"http://127.evil.a.b/"_s,
                          u"http://localhost.evil.example/"_s,
                          u"http://128.0.0.1/"_s,
                          u"http://[::2]/"_s,
                          u"http://[::ffff:127.0.0.1]/"_s,
                          u"http://[fe80::1%25eth0]/"_s,
                          u"http://0.0.0.0/"_s,
                          u"https://a.example/ä"_s};

}  // namespace

class TestServiceAddress : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void normalises_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("as published") << u"https://www.digicert.com/services/v2"_s
                                  << u"https://www.digicert.com/services/v2"_s;
    QTest::newRow("trailing slash") << u"https://www.digicert.com/services/v2/"_s
                                    << u"https://www.digicert.com/services/v2"_s;
    QTest::newRow("slashes") << u"https://example.com///"_s << u"https://example.com"_s;
    QTest::newRow("root") << u"https://example.com/"_s << u"https://example.com"_s;
    QTest::newRow("case") << u"HTTPS://WWW.DigiCert.COM/services/v2"_s
                          << u"https://www.digicert.com/services/v2"_s;
    QTest::newRow("path keeps its case")
        << u"https://example.com/Services"_s << u"https://example.com/Services"_s;
    QTest::newRow("default port") << u"https://example.com:443/a"_s << u"https://example.com/a"_s;
    QTest::newRow("other port") << u"https://example.com:8443/a"_s << u"https://example.com:8443/a"_s;
    QTest::newRow("http default port") << u"http://localhost:80/a"_s << u"http://localhost/a"_s;
    QTest::newRow("outer blanks") << u" \thttps://example.com/a\n"_s << u"https://example.com/a"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:4711/services/v2"_s
                              << u"http://127.0.0.1:4711/services/v2"_s;
    QTest::newRow("loopback net") << u"http://127.9.8.7/"_s << u"http://127.9.8.7"_s;
    QTest::newRow("loopback short") << u"http://127.1:81"_s << u"http://127.0.0.1:81"_s;
    QTest::newRow("loopback IPv6") << u"http://[::1]:4711/a"_s << u"http://[::1]:4711/a"_s;
    QTest::newRow("loopback IPv6 long") << u"http://[0:0:0:0:0:0:0:1]/a"_s << u"http://[::1]/a"_s;
    QTest::newRow("international host")
        << u"https://bücher.example/a"_s << u"https://xn--bcher-kva.example/a"_s;
  }
  void normalises() {
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto address = ServiceAddress::parse(typed);
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QCOMPARE(address->toString(), stored);
    QCOMPARE(ServiceAddress::parse(stored).value(), *address);
  }

  void refuses_data() {
    QTest::addColumn<QString>("typed");
    for (const QString& typed : refused) QTest::newRow(qPrintable(u'<' + typed + u'>')) << typed;
  }
  void refuses() {
    QFETCH(QString, typed);
    const auto address = ServiceAddress::parse(typed);
    QVERIFY2(!address, address ? qPrintable(address->toString()) : "");
    QCOMPARE(address.error().kind, Error::Kind::BadAddress);
    QVERIFY(!address.error().detail.isEmpty());
  }

  void knowsItsRegion() {
    using Region = ServiceAddress::Region;
    QCOMPARE(ServiceAddress::unitedStates().region(), Region::UnitedStates);
    QCOMPARE(ServiceAddress::europe().region(), Region::Europe);
    QCOMPARE(ServiceAddress::parse(u"https://www.digicert.com/services/v2/").value().region(),
             Region::UnitedStates);
    QCOMPARE(ServiceAddress::parse(u"https://certcentral.digicert.eu/services/v2").value().region(),
             Region::Europe);
    QCOMPARE(ServiceAddress::parse(u"https://beta.digicert.com/services/v2").value().region(), Region::Other);
    QCOMPARE(ServiceAddress::parse(u"https://www.digicert.com/other").value().region(), Region::Other);
    QVERIFY(ServiceAddress::unitedStates() != ServiceAddress::europe());
  }

  void knowsTheLoopback() {
    QVERIFY(ServiceAddress::parse(u"https://localhost:8443").value().isLoopback());
    QVERIFY(ServiceAddress::parse(u"http://[::1]:8443").value().isLoopback());
    QVERIFY(!ServiceAddress::unitedStates().isLoopback());
  }

  void buildsRequestAddresses() {
    QCOMPARE(
        ServiceAddress::unitedStates().url(u"/order/certificate?limit=10&filters[status]=issued").toEncoded(),
        QByteArray("https://www.digicert.com/services/v2/order/certificate?limit=10&filters[status]=issued"));
    QCOMPARE(ServiceAddress::parse(u"http://[::1]:81").value().url(u"/user/me").toEncoded(),
             QByteArray("http://[::1]:81/user/me"));
    QCOMPARE(ServiceAddress::europe().consoleHost(), u"certcentral.digicert.eu"_s);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestServiceAddress)
#include "tst_serviceaddress.moc"
