// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/proxyresolver.h"
#include "tests/support/awaitresult.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QUrl service(u"https://service.example/services/v2/"_s);

QNetworkProxy http(const QString& host) {
  return QNetworkProxy(QNetworkProxy::HttpProxy, host, 3128);
}

FindProxies finding(const QList<QNetworkProxy>& proxies) {
  return [proxies](const QNetworkProxyQuery&) { return proxies; };
}

class TestProxyResolver : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void chooses_data() {
    QTest::addColumn<QList<QNetworkProxy>>("offered");
    QTest::addColumn<QNetworkProxy>("chosen");
    const QNetworkProxy none(QNetworkProxy::NoProxy), system(QNetworkProxy::DefaultProxy);
    const QNetworkProxy caching(QNetworkProxy::HttpCachingProxy, u"c"_s, 1);
    QTest::newRow("none") << QList{none} << none;
    QTest::newRow("empty") << QList<QNetworkProxy>() << none;
    QTest::newRow("first") << QList{http(u"a"_s), http(u"b"_s)} << http(u"a"_s);
    QTest::newRow("one that tunnels") << QList{caching, http(u"b"_s)} << http(u"b"_s);
    QTest::newRow("never the system's own look-up") << QList{system} << none;
  }
  void chooses() {
    QFETCH(QList<QNetworkProxy>, offered);
    ProxyResolver resolver(service, finding(offered), 5s);
    const auto proxy = awaitResult(resolver.resolve());
    QVERIFY(proxy);
    QTEST(*proxy, "chosen");
  }

  void asksOnceUntilToldToForget() {
    auto asked = std::make_shared<std::atomic_int>(0);
    ProxyResolver resolver(
        service,
        [asked](const QNetworkProxyQuery& query) {
          ++*asked;
          return QList{http(query.peerHostName())};
        },
        5s);
    const auto first = resolver.resolve(), second = resolver.resolve();
    QCOMPARE(awaitResult(first)->hostName(), u"service.example"_s);
    QCOMPARE(awaitResult(second)->hostName(), u"service.example"_s);
    QVERIFY(awaitResult(resolver.resolve()));
    QCOMPARE(asked->load(), 1);
    resolver.forget();
    QVERIFY(awaitResult(resolver.resolve()));
    QCOMPARE(asked->load(), 2);
  }

  void doesNotAskForThisComputer() {
    auto asked = std::make_shared<std::atomic_int>(0);
    ProxyResolver resolver(
        QUrl(u"http://127.0.0.1:8080/"_s),
        [asked](const QNetworkProxyQuery&) { return ++*asked, QList{http(u"a"_s)}; }, 5s);
    QCOMPARE(awaitResult(resolver.resolve())->type(), QNetworkProxy::NoProxy);
    QCOMPARE(asked->load(), 0);
  }

  /// N23: the look-up sleeps, the thread that asked lives on.
  void theAskingThreadNeverWaits() {
    ProxyResolver resolver(
        service,
        [](const QNetworkProxyQuery&) {
          QThread::msleep(1200);
          return QList{http(u"slow"_s)};
        },
        5s);
    QElapsedTimer sinceBeat;
    qint64 longestPause = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, &resolver,
            [&] { longestPause = std::max(longestPause, sinceBeat.restart()); });
    heartbeat.start(10);
    sinceBeat.start();
    const auto proxy = awaitResult(resolver.resolve());
    QCOMPARE(proxy->hostName(), u"slow"_s);
    QVERIFY2(longestPause < 600, qPrintable(QString::number(longestPause)));
  }

  void losesPatience() {
    auto gate = std::make_shared<QSemaphore>();
    auto asked = std::make_shared<std::atomic_int>(0);
    ProxyResolver resolver(
        service,
        [gate, asked](const QNetworkProxyQuery&) {
          ++*asked;
          gate->acquire();
          return QList{http(u"late"_s)};
        },
        100ms);
    const auto proxy = awaitResult(resolver.resolve());
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().kind, Error::Kind::Proxy);
    // The look-up still runs: asking again waits for it and starts no second one.
    const auto again = resolver.resolve();
    gate->release();
    QCOMPARE(awaitResult(again)->hostName(), u"late"_s);
    QCOMPARE(asked->load(), 1);
  }

  void goesAwayDuringALookUp() {
    auto gate = std::make_shared<QSemaphore>();
    auto done = std::make_shared<std::atomic_bool>(false);
    QFuture<Result<QNetworkProxy>> future;
    {
      ProxyResolver resolver(
          service,
          [gate, done](const QNetworkProxyQuery&) {
            gate->acquire();
            *done = true;
            return QList{http(u"late"_s)};
          },
          5s);
      future = resolver.resolve();
    }
    QCOMPARE(awaitResult(future).error().kind, Error::Kind::Cancelled);
    gate->release();
    QTRY_VERIFY(done->load());
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestProxyResolver)
#include "tst_proxyresolver.moc"
