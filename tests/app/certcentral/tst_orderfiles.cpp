// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/certcentralclient.h"
#include "tests/support/awaitresult.h"
#include "tests/support/faultserver.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

const QByteArray pem = "-----BEGIN CERTIFICATE-----\r\nMA==\r\n-----END CERTIFICATE-----\r\n";

QStringList logged;

void collect(QtMsgType, const QMessageLogContext&, const QString& message) {
  logged.append(message);
}

}  // namespace

/// Certificates as files, and the code of a token, over the wire.
class TestOrderFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fetchesACertificate() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", pem)}};
    CertCentralClient client(testKey(server.address()), testOptions());
    const auto file = awaitResult(client.certificateFile({112174, 69, CertificateFormat::PemNoRoot}));
    QVERIFY(file);
    QCOMPARE(*file, pem);
    const SeenRequest& seen = server.requests().first();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/services/v2/certificate/69/download/format/pem_noroot"));
    QCOMPARE(seen.headers.value("accept"), QByteArray("*/*"));
  }

  void fetchesThatOfTheOrder() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", pem)}};
    CertCentralClient client(testKey(server.address()), testOptions());
    QVERIFY(awaitResult(client.certificateFile({112174, 0, CertificateFormat::PemAll})));
    QCOMPARE(server.requests().first().target,
             QByteArray("/services/v2/certificate/download/order/112174/format/pem_all"));
  }

  void keepsNoPageAsACertificate() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", "<html>Sign in</html>")}};
    CertCentralClient client(testKey(server.address()), testOptions());
    const auto file = awaitResult(client.certificateFile({112174, 69, CertificateFormat::PemAll}));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::MalformedReply);
  }

  /// A question may be asked again, so the network library may repeat it; what is cut off is no file.
  void aLostAnswerIsNoFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("half") << httpAnswer("200 OK", pem).chopped(30);
    QTest::newRow("no length, cut") << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + pem.chopped(30));
    QTest::newRow("refused") << httpAnswer("404 No", R"({"errors":[{"code":"not_found|certificate"}]})");
  }
  void aLostAnswerIsNoFile() {
    QFETCH(QByteArray, bytes);
    FaultServer server;
    server.acts = {{bytes, FaultAct::After::Close}};
    CertCentralClient client(testKey(server.address()), testOptions());
    QVERIFY(!awaitResult(client.certificateFile({112174, 69, CertificateFormat::PemAll})));
  }

  void tellsTheCodeToNobodyElse() {
    FaultServer server;
    server.acts = {
        {httpAnswer("200 OK", R"({"id":112174,"status":"issued","hardware_init_code":"4711-0815"})")}};
    CertCentralClient client(testKey(server.address()), testOptions());
    logged.clear();
    const auto before = qInstallMessageHandler(collect);
    const auto code = awaitResult(client.hardwareCode(112174));
    const auto order = awaitResult(client.orderInfo(112174));
    qInstallMessageHandler(before);
    QVERIFY(code && order);
    QCOMPARE((*code)->text(), u"4711-0815"_s);
    QVERIFY(!logged.isEmpty());
    QVERIFY2(!logged.join(u'\n').contains(u"4711"_s), qPrintable(logged.join(u'\n')));
  }

  void thereMayBeNoCode() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", R"({"id":112174,"status":"issued"})")}};
    CertCentralClient client(testKey(server.address()), testOptions());
    const auto code = awaitResult(client.hardwareCode(112174));
    QVERIFY(code && (*code)->isEmpty());
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderFiles)
#include "tst_orderfiles.moc"
