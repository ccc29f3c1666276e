// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/orderverdict.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = OrderOutcome::Kind;
using Why = Error::Kind;
using Network = QNetworkReply::NetworkError;

const QByteArray receipt = "{\"id\":90551207,\"requests\":[{\"id\":7703312,\"status\":\"submitted\"}]}";

QByteArray errors(const QByteArray& code, const QByteArray& message = "Why.") {
  return "{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}]}";
}

class TestOrderVerdict : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Why>("why");
    const auto row = [](const char* name, int status, const QByteArray& body, Kind kind,
                        Why why = Why::MalformedReply) {
      QTest::newRow(name) << status << body << kind << why;
    };
    row("201", 201, receipt, Kind::Placed);
    row("200", 200, receipt, Kind::Placed);
    row("id as text", 201, "{\"id\":\"90551207\"}", Kind::Placed);
    row("largest id", 201, "{\"id\":9007199254740992}", Kind::Placed);
    row("202", 202, receipt, Kind::Unknown);
    row("204", 204, {}, Kind::Unknown);
    row("201 nothing", 201, {}, Kind::Unknown);
    row("201 page", 201, "<html>", Kind::Unknown);
    row("201 list", 201, "[" + receipt + "]", Kind::Unknown);
    row("201 no id", 201, "{}", Kind::Unknown);
    row("201 id 0", 201, "{\"id\":0}", Kind::Unknown);
    row("201 id -1", 201, "{\"id\":-1}", Kind::Unknown);
    row("201 id null", 201, "{\"id\":null}", Kind::Unknown);
    row("201 id too large", 201, "{\"id\":9007199254740993}", Kind::Unknown);
    row("201 id true", 201, "{\"id\":true}", Kind::Unknown);
    row("201 cut", 201, receipt.chopped(3), Kind::Unknown);
    row("400", 400, errors("invalid_value:validity_years"), Kind::Refused, Why::InvalidInput);
    row("400 without a list", 400, {}, Kind::Refused, Why::InvalidInput);
    row("401", 401, {}, Kind::Refused, Why::Unauthorized);
    row("403 key", 403, errors("access_denied|access_denied_invalid_key"), Kind::Refused, Why::Unauthorized);
    row("403 page", 403, "<html>", Kind::Refused, Why::Forbidden);
    row("404", 404, errors("not_found|route"), Kind::Refused, Why::NotFound);
    row("406", 406, {}, Kind::Refused, Why::InvalidInput);
    row("422", 422, errors("required_param:certificate.csr"), Kind::Refused, Why::InvalidInput);
    row("408", 408, {}, Kind::Unknown, Why::Timeout);
    row("409", 409, errors("conflict"), Kind::Unknown, Why::Conflict);
    row("425", 425, {}, Kind::Unknown, Why::RateLimited);
    row("429", 429, errors("request_limit_exceeded"), Kind::Unknown, Why::RateLimited);
    row("400 limit", 400, errors("request_limit_exceeded"), Kind::Unknown, Why::RateLimited);
    row("id taken, by code", 400, errors("invalid_value:alternative_order_id"), Kind::Unknown, Why::Conflict);
    row("id taken, by text", 400, errors("duplicate", "The Alternative Order ID is already in use."),
        Kind::Unknown, Why::Conflict);
    row("301", 301, {}, Kind::Unknown, Why::Redirected);
    row("500", 500, errors("x"), Kind::Unknown, Why::ServerFault);
    row("503 page", 503, "<html>", Kind::Unknown, Why::ServerFault);
  }
  void answers() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    WireAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.date = "Mon, 02 Mar 2026 09:30:11 GMT";
    const OrderOutcome outcome = verdictOn(answer, true);
    QTEST(outcome.kind, "kind");
    if (outcome.kind != Kind::Placed) QTEST(outcome.error.kind, "why");
    if (outcome.kind == Kind::Placed) QVERIFY(outcome.orderId > 0);
    QCOMPARE(outcome.serverDate, QString::fromLatin1(answer.date));
  }

  void breakdowns_data() {
    QTest::addColumn<Network>("network");
    QTest::addColumn<bool>("handedOut");
    QTest::addColumn<Kind>("kind");
    for (const Network network :
         {QNetworkReply::ConnectionRefusedError, QNetworkReply::RemoteHostClosedError,
          QNetworkReply::HostNotFoundError, QNetworkReply::TimeoutError,
          QNetworkReply::OperationCanceledError, QNetworkReply::SslHandshakeFailedError,
          QNetworkReply::UnknownNetworkError, QNetworkReply::ProxyAuthenticationRequiredError,
          QNetworkReply::ContentReSendError, QNetworkReply::ProtocolFailure,
          QNetworkReply::InternalServerError}) {
      const QByteArray name = QByteArray::number(int(network));
      QTest::newRow((name + " before").constData()) << network << false << Kind::NotSent;
      QTest::newRow((name + " after").constData()) << network << true << Kind::Unknown;
    }
  }
  void breakdowns() {
    QFETCH(Network, network);
    QFETCH(bool, handedOut);
    WireAnswer answer;
    answer.networkError = network;
    QTEST(verdictOn(answer, handedOut).kind, "kind");
  }

  void earlyAnswers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused by its headers alone") << 403 << Kind::Refused;
    QTest::newRow("overloaded") << 503 << Kind::NotSent;
    QTest::newRow("redirected") << 307 << Kind::NotSent;
    QTest::newRow("a yes to nothing") << 200 << Kind::Unknown;
  }
  void earlyAnswers() {
    QFETCH(int, status);
    WireAnswer answer;
    answer.status = status;
    QTEST(verdictOn(answer, false).kind, "kind");
  }

  void aWholeReceiptCountsEvenIfTheConnectionBroke() {
    WireAnswer answer;
    answer.status = 201;
    answer.body = receipt;
    answer.networkError = QNetworkReply::RemoteHostClosedError;
    QCOMPARE(verdictOn(answer, true).kind, Kind::Placed);
  }

  void aReceiptFromElsewhereDoesNot() {
    WireAnswer answer;
    answer.status = 201;
    answer.body = receipt;
    answer.elsewhere = true;
    QCOMPARE(verdictOn(answer, true).kind, Kind::Unknown);
    QCOMPARE(verdictOn(answer, true).error.kind, Why::Redirected);
    answer.status = 403;
    QCOMPARE(verdictOn(answer, true).kind, Kind::Unknown);
  }

  void ourOwnStops_data() {
    QTest::addColumn<AbortReason>("reason");
    QTest::addColumn<Why>("why");
    QTest::newRow("deadline") << AbortReason::Deadline << Why::Timeout;
    QTest::newRow("too large") << AbortReason::TooLarge << Why::TooLarge;
  }
  void ourOwnStops() {
    QFETCH(AbortReason, reason);
    WireAnswer answer;
    answer.status = 201;
    answer.aborted = reason;
    QCOMPARE(verdictOn(answer, true).kind, Kind::Unknown);
    QTEST(verdictOn(answer, true).error.kind, "why");
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderVerdict)
#include "tst_orderverdict.moc"
