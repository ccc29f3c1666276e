// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/httpclient.h"
#include "tests/support/awaitresult.h"
#include "tests/support/faultproxy.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Why = Error::Kind;
using After = FaultAct::After;

HttpRequest question() {
  return {HttpRequest::Method::Get,
          u"/organization/5500913?include_validation=true"_s,
          u"/organization/{id}"_s,
          {}};
}

HttpRequest postedQuestion() {
  return {HttpRequest::Method::Post, u"/finance/order-pricing"_s, u"/finance/order-pricing"_s, "{\"a\":1}"};
}

Result<HttpResponse> askAt(const ServiceAddress& address, const TransportOptions& options = testOptions()) {
  HttpClient client(testKey(address), options);
  return awaitResult(client.send(question()));
}

class TestHttpClient : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asks() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", "{\"a\":1}")}};
    const auto answer = askAt(server.address());
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    const SeenRequest& seen = server.requests().first();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/services/v2/organization/5500913?include_validation=true"));
    QCOMPARE(seen.headers.value("x-dc-devkey"), QByteArray("SECRETKEY"));
    QCOMPARE(seen.headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(seen.headers.value("user-agent").startsWith("Codeseal/"));
  }

  void asksWithABody() {
    FaultServer server;
    server.acts = {{httpAnswer("201 Created", "{}")}};
    HttpClient client(testKey(server.address()), testOptions());
    QVERIFY(awaitResult(client.send(postedQuestion())));
    QCOMPARE(server.requests().first().method, QByteArray("POST"));
    QCOMPARE(server.requests().first().body, QByteArray("{\"a\":1}"));
    QCOMPARE(server.requests().first().headers.value("content-type"), QByteArray("application/json"));
  }

  void faults_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<After>("after");
    QTest::addColumn<Why>("why");
    const QByteArray whole = httpAnswer("200 OK", "{\"a\":1}");
    QTest::newRow("silence") << QByteArray() << After::KeepOpen << Why::Timeout;
    QTest::newRow("closed") << QByteArray() << After::Close << Why::Offline;
    QTest::newRow("cut") << whole.chopped(3) << After::Close << Why::Offline;
    QTest::newRow("announced as huge") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4194305\r\n\r\n{")
                                       << After::KeepOpen << Why::TooLarge;
    QTest::newRow("huge") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5000000, ' ') << After::Close
                          << Why::TooLarge;
    QTest::newRow("400") << httpAnswer("400 Bad", "{}") << After::KeepOpen << Why::InvalidInput;
    QTest::newRow("401") << httpAnswer("401 No", "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n")
                         << After::KeepOpen << Why::Unauthorized;
    QTest::newRow("403 key") << httpAnswer("403 No",
                                           "{\"errors\":[{\"code\":\"access_denied|access_denied_"
                                           "invalid_key\",\"message\":\"No.\"}]}")
                             << After::KeepOpen << Why::Unauthorized;
    QTest::newRow("403 page") << httpAnswer("403 No", "<html>blocked</html>") << After::Close
                              << Why::Forbidden;
    QTest::newRow("404") << httpAnswer("404 No", "{}") << After::KeepOpen << Why::NotFound;
    QTest::newRow("500") << httpAnswer("500 No", "{}") << After::KeepOpen << Why::ServerFault;
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n") << After::KeepOpen
                         << Why::Redirected;
  }
  void faults() {
    QFETCH(QByteArray, bytes);
    QFETCH(After, after);
    QFETCH(Why, why);
    FaultServer server;
    server.acts = {{bytes, after}};
    const auto answer = askAt(server.address(), why == Why::Timeout ? impatientOptions() : testOptions());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, why);
  }

  void largestAnswerPasses() {
    FaultServer server;
    const QByteArray largest(4 * 1024 * 1024, ' ');
    server.acts = {{httpAnswer("200 OK", largest)}};
    QCOMPARE(askAt(server.address())->body.size(), largest.size());
  }

  void dripEndsAtTheDeadline() {
    FaultServer server;
    const QByteArray bytes = httpAnswer("200 OK", QByteArray(500, ' '));
    server.acts = {{bytes, After::KeepOpen, 100, bytes.size() - 500}};
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(askAt(server.address(), impatientOptions()).error().kind, Why::Timeout);
    // Longer than the idle time allows, so the idle time did not end it.
    QVERIFY(clock.elapsed() > impatientOptions().idle.count() * 3 / 2);
    QVERIFY(clock.elapsed() < 4000);
  }

  void strangersGetNothing_data() {
    QTest::addColumn<Disguise>("disguise");
    QTest::addColumn<Why>("why");
    QTest::newRow("silent") << Disguise::SilentTcp << Why::Timeout;
    QTest::newRow("expired") << Disguise::Expired << Why::ClockWrong;
    QTest::newRow("not yet valid") << Disguise::NotYetValid << Why::ClockWrong;
    QTest::newRow("self-signed") << Disguise::SelfSigned << Why::Tls;
    QTest::newRow("wrong host") << Disguise::WrongHost << Why::Tls;
    QTest::newRow("untrusted") << Disguise::Untrusted << Why::Tls;
  }
  void strangersGetNothing() {
    QFETCH(Disguise, disguise);
    FaultServer server(disguise);
    const auto address = ServiceAddress::parse(u"https://127.0.0.1:%1"_s.arg(server.port())).value();
    const bool isSlow = disguise == Disguise::SilentTcp;
    QTEST(askAt(address, isSlow ? impatientOptions() : testOptions()).error().kind, "why");
    QVERIFY(server.requests().isEmpty());
  }

  void theTestAuthorityIsNotTrustedByDefault() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", "{}")}};
    QCOMPARE(askAt(server.address(), TransportOptions()).error().kind, Why::Tls);
    QVERIFY(server.requests().isEmpty());
  }

  void nobodyListens() {
    const ServiceAddress address = FaultServer().address();
    QCOMPARE(askAt(address).error().kind, Why::Offline);
  }

  void noSuchHost() {
    const auto address = ServiceAddress::parse(u"https://no-such-host.invalid"_s).value();
    TransportOptions options = testOptions();
    options.findProxies = [](const QNetworkProxyQuery&) { return QList<QNetworkProxy>(); };
    const Why why = askAt(address, options).error().kind;
    QVERIFY(why == Why::Offline || why == Why::Timeout);
  }

  void redirectsKeepTheKeyAtHome_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("posts");
    for (const char* status : {"301", "302", "303", "307", "308"}) {
      QTest::newRow((QByteArray("GET ") + status).constData()) << QByteArray(status) << false;
      QTest::newRow((QByteArray("POST ") + status).constData()) << QByteArray(status) << true;
    }
  }
  void redirectsKeepTheKeyAtHome() {
    QFETCH(QByteArray, status);
    QFETCH(bool, posts);
    FaultServer other, home;
    other.acts = {{httpAnswer("200 OK", "{}")}};
    home.acts = {{httpAnswer(status + " Elsewhere", {},
                             "Location: " + other.address().toString().toLatin1() + "/user/me\r\n")}};
    HttpClient client(testKey(home.address()), testOptions());
    const auto answer = awaitResult(client.send(posts ? postedQuestion() : question()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Why::Redirected);
    QCOMPARE(other.connections(), 0);
    QVERIFY(!other.sawKey());
    QCOMPARE(home.requests().size(), 1);
  }

  void proxies_data() {
    QTest::addColumn<FaultProxy::Act>("act");
    QTest::newRow("407") << FaultProxy::Act::AskForSignIn;
    QTest::newRow("403") << FaultProxy::Act::Deny;
    QTest::newRow("closes") << FaultProxy::Act::Close;
    QTest::newRow("page") << FaultProxy::Act::SendPage;
  }
  void proxies() {
    QFETCH(FaultProxy::Act, act);
    FaultServer server;
    FaultProxy proxy(act);
    TransportOptions options = testOptions();
    options.findProxies = [found = proxy.proxy()](const QNetworkProxyQuery&) { return QList{found}; };
    const auto answer = askAt(server.addressAs(u"service.example"_s), options);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Why::Proxy);
    QVERIFY(!answer.error().detail.isEmpty());
    QVERIFY(!proxy.heard().contains("SECRETKEY"));
  }

  void cookiesAreNotKept() {
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", "{}", "Set-Cookie: session=1; Path=/\r\n")}};
    HttpClient client(testKey(server.address()), testOptions());
    for (int i = 0; i < 2; ++i) QVERIFY(awaitResult(client.send(question())));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().headers.contains("cookie"));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestHttpClient)
#include "tst_httpclient.moc"
