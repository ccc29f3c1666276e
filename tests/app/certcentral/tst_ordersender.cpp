// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/orderprobe.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = OrderOutcome::Kind;
using Why = Error::Kind;
using After = FaultAct::After;

class TestOrderSender : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Shows that the server below would notice: the usual way of sending repeats the order.
  void aPlainPostGoesOutSeveralTimes() {
    FaultServer server;
    server.acts = {{{}, After::Close}};
    QNetworkAccessManager network;
    QNetworkRequest request(server.address().url(u"/order/certificate/code_signing"));
    request.setSslConfiguration(testOptions().tls());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = network.post(request, probeOrder);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(10000));
    QVERIFY2(server.posts() > 1, qPrintable(u"%1 POSTs"_s.arg(server.posts())));
  }

  void placesAnOrder() {
    FaultServer server;
    server.acts = {{httpAnswer("201 Created", probeReceipt, "Date: Mon, 02 Mar 2026 09:30:11 GMT\r\n")}};
    const OrderOutcome outcome = orderAt(server.address());
    QCOMPARE(outcome.kind, Kind::Placed);
    QCOMPARE(outcome.orderId, 90551207);
    QCOMPARE(outcome.requests.size(), 1);
    QCOMPARE(outcome.serverDate, u"Mon, 02 Mar 2026 09:30:11 GMT"_s);

    QCOMPARE(server.posts(), 1);
    const SeenRequest& seen = server.requests().first();
    QCOMPARE(seen.target, QByteArray("/services/v2/order/certificate/code_signing_ev"));
    QCOMPARE(seen.body, probeOrder);
    QCOMPARE(seen.headers.value("x-dc-devkey"), QByteArray("SECRETKEY"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(probeOrder.size()));
    QCOMPARE(seen.headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(seen.headers.value("user-agent").startsWith("Codeseal/"));
    QVERIFY(!seen.headers.contains("cookie"));
  }

  void sendsALargeBodyWhole() {
    FaultServer server;
    server.acts = {{httpAnswer("201 Created", probeReceipt)}};
    const QByteArray large(300000, 'x');
    const auto outcome =
        outcomeOf(sendOrder(testKey(server.address()), testOptions(), Product::CodeSigning, large));
    QCOMPARE(outcome.kind, Kind::Placed);
    QCOMPARE(server.requests().first().body, large);
  }

  void oncePerFault_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<After>("after");
    QTest::addColumn<int>("dripMs");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Why>("why");
    const QByteArray whole = httpAnswer("201 Created", probeReceipt);
    const auto row = [](const char* name, const QByteArray& bytes, After after, Kind kind, Why why,
                        int dripMs = 0) { QTest::newRow(name) << bytes << after << dripMs << kind << why; };
    row("N5 closed after the request", {}, After::Close, Kind::Unknown, Why::Offline);
    row("N6 reset after the request", {}, After::Reset, Kind::Unknown, Why::Offline);
    row("N7 status line only", "HTTP/1.1 201 Created\r\n", After::Close, Kind::Unknown, Why::Offline);
    row("N7 status line only, reset", "HTTP/1.1 201 Created\r\n", After::Reset, Kind::Unknown, Why::Offline);
    row("N8 half the headers", "HTTP/1.1 201 Created\r\nContent-Type: appl", After::Close, Kind::Unknown,
        Why::Offline);
    row("N9 half the body", whole.chopped(20), After::Close, Kind::Unknown, Why::Offline);
    row("N10 no length, cut", "HTTP/1.1 201 Created\r\n\r\n" + probeReceipt.first(20), After::Close,
        Kind::Unknown, Why::MalformedReply);
    row("no length, whole", "HTTP/1.1 201 Created\r\n\r\n" + probeReceipt, After::Close, Kind::Placed,
        Why::MalformedReply);
    row("N11 chunks, cut", "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"id\":9055",
        After::Close, Kind::Unknown, Why::Offline);
    row("N13 silence", {}, After::KeepOpen, Kind::Unknown, Why::Timeout);
    row("silence after 100", "HTTP/1.1 100 Continue\r\n\r\n", After::KeepOpen, Kind::Unknown, Why::Timeout);
    row("headers drip", whole, After::KeepOpen, Kind::Unknown, Why::Timeout, 100);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", After::Close, Kind::Unknown, Why::Offline);
    row("A7 500", httpAnswer("500 Oops", "{}"), After::KeepOpen, Kind::Unknown, Why::ServerFault);
    row("A7 503", httpAnswer("503 Oops", "<html>"), After::Close, Kind::Unknown, Why::ServerFault);
    row("A8 page with 200", httpAnswer("200 OK", "<html>Maintenance</html>"), After::KeepOpen, Kind::Unknown,
        Why::MalformedReply);
    row("A9 no id", httpAnswer("201 Created", "{}"), After::KeepOpen, Kind::Unknown, Why::MalformedReply);
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", After::KeepOpen, Kind::Unknown, Why::MalformedReply);
    row("400", httpAnswer("400 Bad", R"({"errors":[{"code":"invalid_value:validity_years"}]})"),
        After::KeepOpen, Kind::Refused, Why::InvalidInput);
    row("401", httpAnswer("401 No", "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"), After::KeepOpen,
        Kind::Refused, Why::Unauthorized);
    row("403 page", httpAnswer("403 No", "<html>blocked</html>"), After::Close, Kind::Refused,
        Why::Forbidden);
    row("A6 429", httpAnswer("429 Slow", "{}", "Retry-After: 1\r\n"), After::KeepOpen, Kind::Unknown,
        Why::RateLimited);
    row("N24 announced as huge", "HTTP/1.1 201 Created\r\nContent-Length: 314572800\r\n\r\n{",
        After::KeepOpen, Kind::Unknown, Why::TooLarge);
    row("N24 huge", "HTTP/1.1 201 Created\r\n\r\n" + QByteArray(5 * 1024 * 1024, ' '), After::Close,
        Kind::Unknown, Why::TooLarge);
    row("N24 packed",
        httpAnswer("201 Created", qCompress(QByteArray(100000, ' ')).sliced(4),
                   "Content-Encoding: deflate\r\n"),
        After::KeepOpen, Kind::Unknown, Why::MalformedReply);
  }
  void oncePerFault() {
    QFETCH(QByteArray, bytes);
    QFETCH(After, after);
    QFETCH(int, dripMs);
    QFETCH(Why, why);
    FaultServer server;
    server.acts = {{bytes, after, dripMs}};
    QElapsedTimer clock;
    clock.start();
    const bool isSlow = why == Why::Timeout;
    const OrderOutcome outcome = orderAt(server.address(), isSlow ? impatientOptions() : testOptions());
    if (isSlow) QVERIFY(clock.elapsed() < 4000);
    QTEST(outcome.kind, "kind");
#ifdef Q_OS_WIN
    // There a reset can pass for silence; what became of it is the same.
    if (after == After::Reset && outcome.error.kind == Why::Timeout) why = Why::Timeout;
#endif
    if (outcome.kind != Kind::Placed) QCOMPARE(outcome.error.kind, why);
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().size(), 1);
  }

  /// N14: bytes keep coming, so only the deadline ends it.
  void dripEndsAtTheDeadline() {
    FaultServer server;
    const QByteArray bytes = httpAnswer("201 Created", QByteArray(500, ' '));
    server.acts = {{bytes, After::KeepOpen, 100, bytes.size() - 500}};
    QElapsedTimer clock;
    clock.start();
    const OrderOutcome outcome = orderAt(server.address(), impatientOptions());
    // Timers may be 5 % early.
    QVERIFY(clock.elapsed() >= impatientOptions().orderDeadline.count() * 9 / 10);
    QVERIFY(clock.elapsed() < 4000);
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.error.kind, Why::Timeout);
    QCOMPARE(outcome.error.detail, u"no complete answer in time"_s);
    QCOMPARE(server.posts(), 1);
  }

  void redirectsKeepKeyAndBodyAtHome_data() {
    QTest::addColumn<QByteArray>("status");
    for (const char* status : {"301", "302", "303", "307", "308"})
      QTest::newRow(status) << QByteArray(status);
  }
  void redirectsKeepKeyAndBodyAtHome() {
    QFETCH(QByteArray, status);
    FaultServer other, home;
    other.acts = {{httpAnswer("201 Created", probeReceipt)}};
    const QByteArray target = other.address().toString().toLatin1() + "/order/certificate/code_signing";
    home.acts = {{httpAnswer(status + " Elsewhere", {}, "Location: " + target + "\r\n")}};
    const OrderOutcome outcome = orderAt(home.address());
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.error.kind, Why::Redirected);
    QCOMPARE(home.posts(), 1);
    QCOMPARE(other.connections(), 0);
    QVERIFY(other.requests().isEmpty() && !other.sawKey());
  }

  void redirectToPlainHttpIsNotFollowed() {
    FaultServer plain(Disguise::PlainHttp), home;
    plain.acts = {{httpAnswer("201 Created", probeReceipt)}};
    const QByteArray target = plain.address().toString().toLatin1() + "/";
    home.acts = {{httpAnswer("302 Elsewhere", {}, "Location: " + target + "\r\n")}};
    QCOMPARE(orderAt(home.address()).error.kind, Why::Redirected);
    QCOMPARE(plain.connections(), 0);
  }

  void nothingIsSentToAStranger_data() {
    QTest::addColumn<Disguise>("disguise");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("named");
    QTest::newRow("N4 silent") << Disguise::SilentTcp << Why::Timeout << QString();
    QTest::newRow("N20 expired") << Disguise::Expired << Why::ClockWrong << u"Test authority"_s;
    QTest::newRow("N20 not yet valid") << Disguise::NotYetValid << Why::ClockWrong << u"Test authority"_s;
    QTest::newRow("N20 self-signed") << Disguise::SelfSigned << Why::Tls << u"selfsigned"_s;
    QTest::newRow("N20 wrong host") << Disguise::WrongHost << Why::Tls << u"Test authority"_s;
    QTest::newRow("N20 untrusted") << Disguise::Untrusted << Why::Tls
                                   << u"Codeseal tests, Authority nobody knows"_s;
  }
  void nothingIsSentToAStranger() {
    QFETCH(Disguise, disguise);
    QFETCH(QString, named);
    FaultServer server(disguise);
    server.acts = {{httpAnswer("201 Created", probeReceipt)}};
    const ServiceAddress address =
        ServiceAddress::parse(u"https://127.0.0.1:%1/services/v2"_s.arg(server.port())).value();
    const bool isSlow = disguise == Disguise::SilentTcp;
    const OrderOutcome outcome = orderAt(address, isSlow ? impatientOptions() : testOptions());
    QCOMPARE(outcome.kind, Kind::NotSent);
    QTEST(outcome.error.kind, "why");
    QVERIFY2(outcome.error.detail.contains(named), qPrintable(outcome.error.detail));
    QVERIFY(server.connections() > 0 || disguise != Disguise::SilentTcp);
    QVERIFY(server.requests().isEmpty());
  }

  void nobodyListens() {
    const ServiceAddress address = FaultServer().address();
    const OrderOutcome outcome = orderAt(address);
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, Why::Offline);
  }

  void runsToItsEndWhenNobodyWaits() {
    FaultServer server;
    bool answered = false;
    server.answer = [&answered](const SeenRequest&) {
      answered = true;
      return FaultAct{httpAnswer("201 Created", probeReceipt)};
    };
    sendOrder(testKey(server.address()), testOptions(), Product::CodeSigning, probeOrder).cancel();
    QTRY_VERIFY(answered);
    QCOMPARE(server.posts(), 1);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderSender)
#include "tst_ordersender.moc"
