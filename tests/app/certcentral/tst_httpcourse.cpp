// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/httpclient.h"
#include "tests/support/awaitresult.h"
#include "tests/support/faultserver.h"

#include <QRegularExpression>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Why = Error::Kind;
using After = FaultAct::After;

HttpRequest question(const QString& path = u"/user/me"_s) {
  return {HttpRequest::Method::Get, path, u"/label"_s, {}};
}

QByteArray tooMany(const QByteArray& headers = {}) {
  return httpAnswer("429 Too Many Requests", "{\"errors\":[{\"code\":\"request_limit_exceeded\"}]}", headers);
}

QStringList& heard() {
  static QStringList lines;
  return lines;
}

void listen(QtMsgType, const QMessageLogContext& context, const QString& text) {
  heard().append(QString::fromLatin1(context.category) + u": "_s + text);
}

/// In which order questions run, how often, and what becomes of those nobody wants any more.
class TestHttpCourse : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneAtATime() {
    FaultServer server;
    server.acts = {{}, {httpAnswer("200 OK", "{}")}};
    HttpClient client(testKey(server.address()), testOptions());
    auto first = client.send(question(u"/first"_s));
    const auto second = client.send(question(u"/second"_s));
    const auto third = client.send(question(u"/third"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(!second.isFinished());
    // The first one is never answered; without it the others may go.
    first.cancel();
    QVERIFY(awaitResult(second));
    QVERIFY(awaitResult(third));
    QCOMPARE(awaitResult(first).error().kind, Why::Cancelled);
    QCOMPARE(server.requests().at(1).target, QByteArray("/services/v2/second"));
    QCOMPARE(server.requests().at(2).target, QByteArray("/services/v2/third"));
  }

  void aWaitingQuestionCanBeTakenBack() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", "{}")}};
    HttpClient client(testKey(server.address()), testOptions());
    const auto first = client.send(question(u"/first"_s));
    auto second = client.send(question(u"/second"_s));
    const auto third = client.send(question(u"/third"_s));
    second.cancel();
    QVERIFY(awaitResult(third));
    QVERIFY(awaitResult(first));
    QCOMPARE(awaitResult(second).error().kind, Why::Cancelled);
    QCOMPARE(server.requests().size(), 2);
  }

  void goingAwayCancels() {
    FaultServer server;
    auto client = std::make_unique<HttpClient>(testKey(server.address()), testOptions());
    const auto running = client->send(question());
    const auto waiting = client->send(question());
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QCOMPARE(awaitResult(running).error().kind, Why::Cancelled);
    QCOMPARE(awaitResult(waiting).error().kind, Why::Cancelled);
    QCOMPARE(server.requests().size(), 1);
  }

  void goingAwayBeforeTheProxyIsKnown() {
    FaultServer server;
    auto client = std::make_unique<HttpClient>(testKey(server.address()), testOptions());
    const auto future = client->send(question());
    client.reset();
    QCOMPARE(awaitResult(future).error().kind, Why::Cancelled);
    QCOMPARE(server.connections(), 0);
  }

  void repeatsOnceAfterALimit_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("waitSeconds");  // -1: not repeated
    QTest::newRow("none named") << QByteArray() << 5;
    QTest::newRow("named") << QByteArray("Retry-After: 7\r\n") << 7;
    QTest::newRow("longest") << QByteArray("Retry-After: 30\r\n") << 30;
    QTest::newRow("too long") << QByteArray("Retry-After: 31\r\n") << -1;
  }
  void repeatsOnceAfterALimit() {
    QFETCH(QByteArray, headers);
    QFETCH(int, waitSeconds);
    FaultServer server;
    server.acts = {{tooMany(headers)}, {httpAnswer("200 OK", "{}")}};
    QList<std::chrono::milliseconds> waits;
    TransportOptions options = testOptions();
    options.callLater = [&waits](std::chrono::milliseconds wait, QObject*, std::function<void()> act) {
      waits.append(wait);
      act();
    };
    HttpClient client(testKey(server.address()), options);
    const auto answer = awaitResult(client.send(question()));
    if (waitSeconds < 0) {
      QCOMPARE(answer.error().kind, Why::RateLimited);
      QVERIFY(waits.isEmpty());
      QCOMPARE(server.requests().size(), 1);
      return;
    }
    QVERIFY(answer);
    QCOMPARE(waits, QList<std::chrono::milliseconds>{std::chrono::seconds(waitSeconds)});
    QCOMPARE(server.requests().size(), 2);
  }

  void doesNotRepeatTwice() {
    FaultServer server;
    server.acts = {{tooMany("Retry-After: 2\r\n")}};
    TransportOptions options = testOptions();
    options.callLater = [](std::chrono::milliseconds, QObject*, std::function<void()> act) { act(); };
    HttpClient client(testKey(server.address()), options);
    const Error error = awaitResult(client.send(question())).error();
    QCOMPARE(error.kind, Why::RateLimited);
    QCOMPARE(error.retryAfter, std::optional(2s));
    QCOMPARE(server.requests().size(), 2);
  }

  void canBeTakenBackWhileItWaits() {
    FaultServer server;
    server.acts = {{tooMany()}, {httpAnswer("200 OK", "{}")}};
    bool waits = false;
    TransportOptions options = testOptions();
    options.callLater = [&waits](std::chrono::milliseconds, QObject*, std::function<void()>) {
      waits = true;
    };
    HttpClient client(testKey(server.address()), options);
    auto first = client.send(question());
    QTRY_VERIFY(waits);
    const auto second = client.send(question());
    first.cancel();
    QVERIFY(awaitResult(second));
    QCOMPARE(awaitResult(first).error().kind, Why::Cancelled);
    QCOMPARE(server.requests().size(), 2);
  }

  void aBrokenConnectionIsReplaced() {
    FaultServer server;
    server.answer = [&server](const SeenRequest& request) {
      const bool isStale = request.connection == 1 && server.requests().size() > 1;
      return isStale ? FaultAct{{}, After::Close} : FaultAct{httpAnswer("200 OK", "{}")};
    };
    HttpClient client(testKey(server.address()), testOptions());
    QVERIFY(awaitResult(client.send(question())));
    QVERIFY(awaitResult(client.send(question())));
    QVERIFY(server.connections() > 1);
  }

  void looksForTheProxyAnewWhenTheNetworkFailed() {
    const quint16 closed = FaultServer().port();
    auto asked = std::make_shared<std::atomic_int>(0);
    TransportOptions options = testOptions();
    options.findProxies = [asked](const QNetworkProxyQuery&) {
      ++*asked;
      return QList<QNetworkProxy>();
    };
    // Not a name for this computer, so that proxies are asked for; nobody answers there.
    const auto address = ServiceAddress::parse(u"https://[::ffff:127.0.0.1]:%1"_s.arg(closed)).value();
    HttpClient client(testKey(address), options);
    for (int i = 0; i < 2; ++i) QVERIFY(!awaitResult(client.send(question())));
    QCOMPARE(asked->load(), 2);
  }

  void typedKeysCannotAddHeaders_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("CRLF") << QByteArray("abc\r\nX-Evil: 1");
    QTest::newRow("LF") << QByteArray("abc\nX-Evil: 1");
    QTest::newRow("CR") << QByteArray("abc\rX-Evil: 1");
    QTest::newRow("NUL") << QByteArray("abc\0X-Evil: 1", 14);
    QTest::newRow("line separator") << QByteArray("abc\xe2\x80\xa8X-Evil: 1");
    QTest::newRow("blank") << QByteArray("abc X-Evil: 1");
    QTest::newRow("line ends around") << QByteArray("\r\nabc\r\n");
    QTest::newRow("megabyte") << QByteArray(1024 * 1024, 'a');
  }
  void typedKeysCannotAddHeaders() {
    QFETCH(QByteArray, typed);
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", "{}")}};
    const auto key = ApiKey::make(server.address(), typed);
    if (!key) {
      QCOMPARE(key.error().kind, Why::BadKey);
      return;
    }
    HttpClient client(*key, testOptions());
    QVERIFY(awaitResult(client.send(question())));
    QCOMPARE(server.requests().first().headers.value("x-dc-devkey"), QByteArray("abc"));
    QVERIFY(!server.requests().first().headers.contains("x-evil"));
  }

  void logsNoSecrets() {
    FaultServer server;
    server.acts = {{httpAnswer("403 No", "{\"errors\":[{\"code\":\"CANARYBODY\"}]}")}};
    heard().clear();
    const auto before = qInstallMessageHandler(&listen);
    {
      HttpClient client(testKey(server.address()), testOptions());
      const HttpRequest posted{HttpRequest::Method::Post, u"/finance/order-pricing?q=CANARYPATH"_s,
                               u"/label"_s, "CANARYQUESTION"};
      Q_UNUSED(awaitResult(client.send(posted)))
      Q_UNUSED(awaitResult(client.send(question(u"/order/alternate/CANARYPATH"_s))))
    }
    qInstallMessageHandler(before);
    const QString log = heard().join(u'\n');
    QVERIFY(log.contains(
        QRegularExpression(u"codeseal.http: POST /label: status 403, network error [0-9]+, [0-9]+ ms"_s)));
    QVERIFY(log.contains(u"GET /label: status 403"_s));
    QVERIFY2(!log.contains(u"CANARY"_s) && !log.contains(u"SECRETKEY"_s), qPrintable(log));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestHttpCourse)
#include "tst_httpcourse.moc"
