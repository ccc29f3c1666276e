// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/actsender.h"
#include "tests/support/faultserver.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = ActOutcome::Kind;
using Why = Error::Kind;
using After = FaultAct::After;

namespace {

OrderAct someAct(OrderAct::Kind kind) {
  OrderAct act;
  act.kind = kind;
  act.orderId = 90551207;
  act.requestId = 7703312;
  act.text = u"Wrong “division”"_s;
  act.mails = {u"mads.ravn@nordlys.example"_s};
  return act;
}

ActOutcome actAt(const ServiceAddress& address, OrderAct::Kind kind,
                 const TransportOptions& options = testOptions()) {
  const QFuture<ActOutcome> future = sendAct(testKey(address), options, someAct(kind));
  if (QTest::qWaitFor([&future] { return future.isFinished(); }, 10000)) return future.result();
  return {Kind::NotSent, {}};
}

}  // namespace

/// What is done to an order, on the wire: at most once, whatever breaks, and told as it is.
class TestActSender : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Shows that the server below would notice: the usual way of sending repeats the act.
  void aPlainPutGoesOutSeveralTimes() {
    FaultServer server;
    server.acts = {{{}, After::Close}};
    QNetworkAccessManager network;
    QNetworkRequest request(server.address().url(u"/request/7703312/status"));
    request.setSslConfiguration(testOptions().tls());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = network.put(request, QByteArray("{}"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(10000));
    QVERIFY2(server.requests().size() > 1, qPrintable(u"%1 PUTs"_s.arg(server.requests().size())));
  }

  void saysWhatIsDone_data() {
    QTest::addColumn<OrderAct::Kind>("kind");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, OrderAct::Kind kind, const char* method, const char* target,
                        const char* body) {
      QTest::newRow(name) << kind << QByteArray(method) << QByteArray(target) << QByteArray(body);
    };
    row("pass on", OrderAct::Kind::PassOn, "PUT", "/request/7703312/status",
        R"({"processor_comment":"Wrong “division”","status":"pending"})");
    row("approve", OrderAct::Kind::Approve, "PUT", "/request/7703312/status",
        R"({"processor_comment":"Wrong “division”","status":"approved"})");
    row("reject", OrderAct::Kind::Reject, "PUT", "/request/7703312/status",
        R"({"processor_comment":"Wrong “division”","status":"rejected"})");
    row("cancel", OrderAct::Kind::Cancel, "PUT", "/order/certificate/90551207/status",
        R"({"note":"Wrong “division”","status":"canceled"})");
    row("note", OrderAct::Kind::AddNote, "POST", "/order/certificate/90551207/note",
        R"({"text":"Wrong “division”"})");
    row("mail", OrderAct::Kind::ResendMail, "PUT", "/order/certificate/90551207/order-approval/resend-emails",
        R"({"emails":["mads.ravn@nordlys.example"]})");
  }
  void saysWhatIsDone() {
    QFETCH(OrderAct::Kind, kind);
    QFETCH(QByteArray, target);
    FaultServer server;
    const bool isNote = kind == OrderAct::Kind::AddNote;
    server.acts = {{isNote ? httpAnswer("201 Created", R"({"id":17,"text":"x"})")
                           : QByteArray("HTTP/1.1 204 No Content\r\n\r\n")}};
    QCOMPARE(actAt(server.address(), kind).kind, Kind::Done);
    QCOMPARE(server.requests().size(), 1);
    const SeenRequest& seen = server.requests().first();
    QTEST(seen.method, "method");
    QCOMPARE(seen.target, "/services/v2" + target);
    QTEST(seen.body, "body");
    QCOMPARE(seen.headers.value("x-dc-devkey"), QByteArray("SECRETKEY"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(seen.body.size()));
  }

  void leavesAnEmptyCommentOut() {
    OrderAct act = someAct(OrderAct::Kind::Approve);
    act.text.clear();
    QCOMPARE(requestFor(act).body, QByteArray(R"({"status":"approved"})"));
  }

  void logsNoIds() {
    for (const auto kind : {OrderAct::Kind::Approve, OrderAct::Kind::Cancel, OrderAct::Kind::AddNote,
                            OrderAct::Kind::ResendMail}) {
      const QString label = requestFor(someAct(kind)).label;
      QVERIFY2(label.contains(u"{id}"_s) && !label.contains(u"90551207"_s) && !label.contains(u"7703312"_s),
               qPrintable(label));
    }
  }

  void oncePerFault_data() {
    QTest::addColumn<OrderAct::Kind>("act");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<After>("after");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Why>("why");
    const QByteArray done = "HTTP/1.1 204 No Content\r\n\r\n";
    const QByteArray note = httpAnswer("201 Created", R"({"id":17,"text":"Courier needs a phone number"})");
    const auto row = [](const char* name, const QByteArray& bytes, After after, Kind kind, Why why) {
      for (const auto act : {OrderAct::Kind::Approve, OrderAct::Kind::AddNote})
        QTest::addRow("%s, %s", act == OrderAct::Kind::Approve ? "PUT" : "POST", name)
            << act << bytes << after << kind << why;
    };
    row("204", done, After::KeepOpen, Kind::Done, Why::Cancelled);
    row("200 empty", httpAnswer("200 OK", {}), After::KeepOpen, Kind::Done, Why::Cancelled);
    row("201", note, After::KeepOpen, Kind::Done, Why::Cancelled);
    row("closed after the request", {}, After::Close, Kind::Unknown, Why::Offline);
    row("reset after the request", {}, After::Reset, Kind::Unknown, Why::Offline);
    row("status line only", "HTTP/1.1 204 No Content\r\n", After::Close, Kind::Unknown, Why::Offline);
    row("half the headers", "HTTP/1.1 201 Created\r\nContent-Ty", After::Close, Kind::Unknown, Why::Offline);
    row("half the body", note.chopped(20), After::Close, Kind::Unknown, Why::Offline);
    row("silence", {}, After::KeepOpen, Kind::Unknown, Why::Timeout);
    row("page with 200", httpAnswer("200 OK", "<html>Sign in</html>"), After::KeepOpen, Kind::Unknown,
        Why::MalformedReply);
    row("500", httpAnswer("500 Oops", "{}"), After::KeepOpen, Kind::Unknown, Why::ServerFault);
    row("503 page", httpAnswer("503 Oops", "<html>"), After::Close, Kind::Unknown, Why::ServerFault);
    row("408", httpAnswer("408 Slow", "{}"), After::KeepOpen, Kind::Unknown, Why::Timeout);
    row("307", httpAnswer("307 There", {}, "Location: https://127.0.0.1:1/x\r\n"), After::KeepOpen,
        Kind::Unknown, Why::Redirected);
    row("400", httpAnswer("400 Bad", R"({"errors":[{"code":"invalid_value:status"}]})"), After::KeepOpen,
        Kind::Refused, Why::InvalidInput);
    row("403", httpAnswer("403 No", R"({"errors":[{"code":"access_denied|invalid_approver"}]})"),
        After::KeepOpen, Kind::Refused, Why::Forbidden);
    row("404", httpAnswer("404 No", R"({"errors":[{"code":"not_found|route"}]})"), After::KeepOpen,
        Kind::Refused, Why::NotFound);
    row("409", httpAnswer("409 No", "{}"), After::KeepOpen, Kind::Refused, Why::Conflict);
    row("429", httpAnswer("429 Slow", "{}", "Retry-After: 1\r\n"), After::KeepOpen, Kind::Refused,
        Why::RateLimited);
  }
  void oncePerFault() {
    QFETCH(OrderAct::Kind, act);
    QFETCH(QByteArray, bytes);
    QFETCH(After, after);
    QFETCH(Why, why);
    FaultServer server;
    server.acts = {{bytes, after}};
    const bool isSlow = bytes.isEmpty() && after == After::KeepOpen;
    const ActOutcome outcome = actAt(server.address(), act, isSlow ? impatientOptions() : testOptions());
    QTEST(outcome.kind, "kind");
#ifdef Q_OS_WIN
    // There a reset can pass for silence; what became of it is the same.
    if (after == After::Reset && outcome.error.kind == Why::Timeout) why = Why::Timeout;
#endif
    if (outcome.kind != Kind::Done) QCOMPARE(outcome.error.kind, why);
    QCOMPARE(server.requests().size(), 1);
  }

  void nothingIsSentToAStranger() {
    FaultServer server(Disguise::Untrusted);
    const ActOutcome outcome = actAt(server.address(), OrderAct::Kind::Cancel);
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, Why::Tls);
    QVERIFY(server.requests().isEmpty());
  }

  void nobodyListens() {
    const ServiceAddress address = FaultServer().address();
    const ActOutcome outcome = actAt(address, OrderAct::Kind::Reject);
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, Why::Offline);
  }

  void runsToItsEndWhenNobodyWaits() {
    FaultServer server;
    server.acts = {{"HTTP/1.1 204 No Content\r\n\r\n"}};
    sendAct(testKey(server.address()), testOptions(), someAct(OrderAct::Kind::Cancel)).cancel();
    QTRY_COMPARE(server.requests().size(), 1);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestActSender)
#include "tst_actsender.moc"
