// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/practiceserver.h"
#include "app/practice/programoptions.h"
#include "tests/app/practice/practicedesk.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace codeseal::practice;

class PracticeServerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersOverHttp();
  void placesAnOrder();
  void closesWithoutAnAnswer();
  void delaysAndStopsPromptly();
  void portInUse();
  void startsAgain();
  void options_data();
  void options();
  void program();

 private:
  using ReplyPointer = std::unique_ptr<QNetworkReply>;
  ReplyPointer send(PracticeServer& server, const QByteArray& method, const QString& path,
                    const QByteArray& body = {});

  QNetworkAccessManager m_network;
};

PracticeServerTest::ReplyPointer PracticeServerTest::send(PracticeServer& server, const QByteArray& method,
                                                          const QString& path, const QByteArray& body) {
  QNetworkRequest request(QUrl(server.baseUrl().toString() + path));
  request.setRawHeader("X-DC-DEVKEY", "practice-administrator");
  if (!body.isEmpty()) request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
  return ReplyPointer(m_network.sendCustomRequest(request, method, body));
}

namespace {

int statusOf(const QNetworkReply& reply) {
  return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

}  // namespace

void PracticeServerTest::answersOverHttp() {
  PracticeServer server;
  QVERIFY(server.baseUrl().isEmpty());
  QVERIFY(server.start().has_value());
  QCOMPARE(server.baseUrl().host(), u"127.0.0.1"_s);
  QCOMPARE(server.baseUrl().path(), u"/services/v2"_s);
  const auto reply = send(server, "GET", u"/organization?filters%5Bsearch%5D=Z%C3%BCrich&limit=1"_s);
  QTRY_VERIFY(reply->isFinished());
  QCOMPARE(statusOf(*reply), 200);
  QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), u"application/json"_s);
  QVERIFY(QJsonDocument::fromJson(reply->readAll()).object().contains(u"page"_s));
}

void PracticeServerTest::placesAnOrder() {
  PracticeServer server;
  QVERIFY(server.start().has_value());
  const QByteArray body = QJsonDocument(goodOrder()).toJson();
  const auto reply = send(server, "POST", u"/order/certificate/code_signing_ev"_s, body);
  QTRY_VERIFY(reply->isFinished());
  QCOMPARE(statusOf(*reply), 201);
  server.withService([&body](PracticeService& service) {
    QCOMPARE(service.orderCount(), 1);
    QCOMPARE(service.orders().first().rawBody, body);
  });
  const auto approval = send(server, "PUT", u"/request/113/status"_s, R"({"status":"approved"})");
  QTRY_VERIFY(approval->isFinished());
  QCOMPARE(statusOf(*approval), 204);
}

void PracticeServerTest::closesWithoutAnAnswer() {
  PracticeServer server;
  QVERIFY(server.start().has_value());
  server.withService([](PracticeService& service) {
    PlannedFault planned;
    planned.fault = Fault::CloseAfterStore;
    service.faults().plan(planned);
  });
  const auto reply =
      send(server, "POST", u"/order/certificate/code_signing"_s, QJsonDocument(goodOrder()).toJson());
  QTRY_VERIFY(reply->isFinished());
  QVERIFY(reply->error() != QNetworkReply::NoError);
  QVERIFY(reply->readAll().isEmpty());
  server.withService([](PracticeService& service) { QCOMPARE(service.orderCount(), 1); });
}

void PracticeServerTest::delaysAndStopsPromptly() {
  PracticeServer server;
  QVERIFY(server.start().has_value());
  server.withService([](PracticeService& service) {
    PlannedFault planned;
    planned.delay = std::chrono::minutes(10);
    service.faults().plan(planned);
  });
  const auto reply =
      send(server, "POST", u"/order/certificate/code_signing"_s, QJsonDocument(goodOrder()).toJson());
  const auto stored = [&server] {
    qsizetype count = 0;
    server.withService([&count](PracticeService& service) { count = service.orderCount(); });
    return count;
  };
  QTRY_COMPARE(stored(), 1);
  QVERIFY(!reply->isFinished());
  QElapsedTimer time;
  time.start();
  server.stop();
  QVERIFY(time.elapsed() < 3000);
}

void PracticeServerTest::portInUse() {
  PracticeServer first;
  QVERIFY(first.start().has_value());
  PracticeServer second;
  const auto refused = second.start(quint16(first.baseUrl().port()));
  QVERIFY(!refused.has_value());
  QVERIFY(second.baseUrl().isEmpty());
}

void PracticeServerTest::startsAgain() {
  for (int n = 0; n < 5; ++n) {
    PracticeServer server;
    QVERIFY(server.start().has_value());
  }
}

void PracticeServerTest::options_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<bool>("good");
  QTest::newRow("none") << QStringList{} << true;
  QTest::newRow("all") << QStringList{u"--port"_s,
                                      u"8400"_s,
                                      u"--mode=pinned"_s,
                                      u"--approval=two"_s,
                                      u"--unique-ids"_s,
                                      u"--speed"_s,
                                      u"0.5"_s,
                                      u"--accept-key"_s,
                                      u"mine"_s,
                                      u"--funds=12.5"_s,
                                      u"--organization=5540208"_s}
                       << true;
  QTest::newRow("mode") << QStringList{u"--mode=old"_s} << false;
  QTest::newRow("approval") << QStringList{u"--approval=three"_s} << false;
  QTest::newRow("port") << QStringList{u"--port=70000"_s} << false;
  QTest::newRow("speed") << QStringList{u"--speed=-1"_s} << false;
  QTest::newRow("funds") << QStringList{u"--funds=plenty"_s} << false;
  QTest::newRow("organization") << QStringList{u"--organization=Nordlicht"_s} << false;
  QTest::newRow("unknown") << QStringList{u"--public"_s} << false;
  QTest::newRow("stray") << QStringList{u"8400"_s} << false;
}

void PracticeServerTest::options() {
  QFETCH(QStringList, arguments);
  QFETCH(bool, good);
  const auto options = programOptions(QStringList{u"codeseal-practice"_s} + arguments);
  QCOMPARE(options.has_value(), good);
  if (!arguments.contains(u"--unique-ids"_s)) return;
  QCOMPARE(options->port, quint16(8400));
  QCOMPARE(options->settings.mode, Mode::Pinned);
  QCOMPARE(options->settings.approval, Approval::TwoSteps);
  QVERIFY(options->settings.uniqueAlternativeIds);
  QCOMPARE(options->settings.pace.speed, 0.5);
  QCOMPARE(options->settings.acceptedKey, u"mine"_s);
  QCOMPARE(options->settings.funds, std::optional(12.5));
  QCOMPARE(options->settings.onlyOrganization, qint64(5540208));
}

void PracticeServerTest::program() {
  QProcess process;
  process.start(QStringLiteral(CODESEAL_PRACTICE), {u"--until-input-closes"_s});
  QTRY_VERIFY(process.canReadLine());
  const QString line = QString::fromUtf8(process.readLine()).trimmed();
  QVERIFY2(line.startsWith("Practice CertCentral: http://127.0.0.1:"_L1), qPrintable(line));
  process.closeWriteChannel();
  QTRY_COMPARE(process.state(), QProcess::NotRunning);
  QCOMPARE(process.exitCode(), 0);
  QVERIFY(process.readAll().contains("practice-administrator"));
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "tst_practiceserver.moc"
