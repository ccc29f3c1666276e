// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultproxy.h"
#include "tests/support/http2faultserver.h"
#include "tests/support/orderprobe.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = OrderOutcome::Kind;
using Why = Error::Kind;
using After = FaultAct::After;

/// Orders over HTTP/2 and through proxies.
class TestOrderRoutes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void http2_data() {
    QTest::addColumn<Http2FaultServer::Act>("act");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("posts");
    using Act = Http2FaultServer::Act;
    QTest::newRow("answer") << Act::Answer201 << Kind::Placed << 1;
    QTest::newRow("N16 closed") << Act::CloseAfterRequest << Kind::Unknown << 1;
    QTest::newRow("N16 refused") << Act::RefuseStream << Kind::Unknown << 1;
    QTest::newRow("N16 failed") << Act::FailStream << Kind::Unknown << 1;
    QTest::newRow("N16 going away after") << Act::GoAwayAfterRequest << Kind::Unknown << 1;
    QTest::newRow("silence") << Act::Silence << Kind::Unknown << 1;
  }
  void http2() {
    QFETCH(Http2FaultServer::Act, act);
    Http2FaultServer server(act);
    const bool isSlow = act == Http2FaultServer::Act::Silence;
    const OrderOutcome outcome = orderAt(server.address(), isSlow ? impatientOptions() : testOptions());
    QTEST(outcome.kind, "kind");
    QTEST(server.posts(), "posts");
  }

  void http2GoingAwayBefore() {
    Http2FaultServer server(Http2FaultServer::Act::GoAwayBeforeRequest);
    const OrderOutcome outcome = orderAt(server.address());
    // Whether a byte was handed out before the GOAWAY came is a race; both are told apart.
    QVERIFY(outcome.kind == Kind::NotSent || outcome.kind == Kind::Unknown);
    if (outcome.kind == Kind::NotSent) QCOMPARE(server.posts(), 0);
    QVERIFY(server.posts() <= 1);
  }

  void proxies_data() {
    QTest::addColumn<FaultProxy::Act>("act");
    QTest::addColumn<QString>("cause");
    using Act = FaultProxy::Act;
    QTest::newRow("407") << Act::AskForSignIn << u"asks for a sign-in"_s;
    QTest::newRow("403") << Act::Deny << u"refused"_s;
    QTest::newRow("closes") << Act::Close << u"closed the connection"_s;
    QTest::newRow("page") << Act::SendPage << u"did not lead to the service"_s;
  }
  void proxies() {
    QFETCH(FaultProxy::Act, act);
    QFETCH(QString, cause);
    FaultServer server;
    FaultProxy proxy(act);
    TransportOptions options = testOptions();
    options.findProxies = [found = proxy.proxy()](const QNetworkProxyQuery&) { return QList{found}; };
    const OrderOutcome outcome = orderAt(server.addressAs(u"service.example"_s), options);
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, Why::Proxy);
    QVERIFY2(outcome.error.detail.contains(cause), qPrintable(outcome.error.detail));
    QVERIFY(proxy.connections() > 0);
    QCOMPARE(server.connections(), 0);
    QVERIFY(!proxy.heard().contains("SECRETKEY"));
  }

  void throughAProxy() {
    FaultServer server;
    server.acts = {{httpAnswer("201 Created", probeReceipt)}};
    FaultProxy proxy(FaultProxy::Act::Lead);
    TransportOptions options = testOptions();
    options.findProxies = [found = proxy.proxy()](const QNetworkProxyQuery&) { return QList{found}; };
    QCOMPARE(orderAt(server.addressAs(u"service.example"_s), options).kind, Kind::Placed);
    QCOMPARE(server.posts(), 1);
    QVERIFY(proxy.heard().startsWith("CONNECT service.example:"));
    QVERIFY(!proxy.heard().contains("SECRETKEY"));
  }

  void brokenThroughAProxy() {
    FaultServer server;
    server.acts = {{{}, After::Close}};
    FaultProxy proxy(FaultProxy::Act::Lead);
    TransportOptions options = testOptions();
    options.findProxies = [found = proxy.proxy()](const QNetworkProxyQuery&) { return QList{found}; };
    QCOMPARE(orderAt(server.addressAs(u"service.example"_s), options).kind, Kind::Unknown);
    QCOMPARE(server.posts(), 1);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderRoutes)
#include "tst_orderroutes.moc"
