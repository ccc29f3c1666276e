// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/certcentralclient.h"
#include "tests/support/awaitresult.h"
#include "tests/support/orderprobe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

namespace codeseal {

using namespace Qt::StringLiterals;
using Why = Error::Kind;
using After = FaultAct::After;

QByteArray organizationPage(int from, int count) {
  QJsonArray rows;
  for (int id = from; id < from + count; ++id)
    rows.append(QJsonObject{{u"id"_s, id}, {u"name"_s, u"Organization %1"_s.arg(id)}});
  const QJsonObject page{{u"organizations"_s, rows}, {u"page"_s, QJsonObject{{u"total"_s, 3}}}};
  return httpAnswer("200 OK", QJsonDocument(page).toJson());
}

int offsetIn(const SeenRequest& request) {
  return QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItemValue(u"offset"_s).toInt();
}

class TestCertCentralClient : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void questions_data() {
    using Ask = std::function<Result<>(CertCentral&)>;
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const QByteArray& target, const auto& ask) {
      QTest::newRow(target.constData()) << Ask([ask](CertCentral& account) -> Result<> {
        const auto answer = awaitResult(ask(account));
        if (!answer) return tl::unexpected(answer.error());
        return {};
      }) << target;
    };
    row("/user/me", [](CertCentral& a) { return a.user(); });
    row("/authorization", [](CertCentral& a) { return a.authorizations(); });
    row("/key?user_id=7", [](CertCentral& a) { return a.keysOf(7); });
    row("/product", [](CertCentral& a) { return a.products(); });
    row("/product/code_signing", [](CertCentral& a) { return a.productInfo(Product::CodeSigning, {}); });
    row("/product/code_signing?container_id=3001",
        [](CertCentral& a) { return a.productInfo(Product::CodeSigning, 3001); });
    row("/organization?include_validation=true&limit=100&offset=0",
        [](CertCentral& a) { return a.organizations({}); });
    row("/organization/7", [](CertCentral& a) { return a.organization(7); });
    row("/organization/7/validation", [](CertCentral& a) { return a.validationsOf(7); });
    row("/organization/potential-approvers", [](CertCentral& a) { return a.potentialApprovers(); });
    row("/container", [](CertCentral& a) { return a.containers(); });
    row("/account/metadata", [](CertCentral& a) { return a.customFields(); });
    row("/finance/balance", [](CertCentral& a) { return a.balance({}); });
    row("/finance/balance?container_id=3001", [](CertCentral& a) { return a.balance(3001); });
    row("/finance/payment-profile", [](CertCentral& a) { return a.paymentProfiles(); });
    row("/finance/order-pricing", [](CertCentral& a) { return a.price({}); });
    row("/order/alternate/abc?offset=0&limit=1000",
        [](CertCentral& a) { return a.ordersByAlternativeId(u"abc"_s); });
    row("/order/certificate?sort=-date_created&limit=50&offset=0",
        [](CertCentral& a) { return a.orders({}); });
    row("/order/"
        "certificate?sort=-date_created&limit=20&offset=40&filters%5Bproduct_name_id%5D=code_signing_ev"
        "&filters%5Borganization_id%5D=7&filters%5Bstatus%5D=pending",
        [](CertCentral& a) {
          return a.orders({Product::CodeSigningEv, 7, u"pending"_s, 40, 20});
        });
    row("/order/certificate/7", [](CertCentral& a) { return a.orderInfo(7); });
    row("/order/certificate/7/validation", [](CertCentral& a) { return a.orderValidation(7); });
    row("/order/certificate/7/note", [](CertCentral& a) { return a.orderNotes(7); });
    row("/order/certificate/status-changes?seconds=600",
        [](CertCentral& a) { return a.statusChanges(std::chrono::minutes(10)); });
    row("/order/certificate/status-changes?seconds=604800",
        [](CertCentral& a) { return a.statusChanges(std::chrono::hours(1000)); });
    row("/request/7", [](CertCentral& a) { return a.requestInfo(7); });
  }
  void questions() {
    using Ask = std::function<Result<>(CertCentral&)>;
    QFETCH(Ask, ask);
    QFETCH(QByteArray, target);
    FaultServer server;
    // One body that every reader finds something in.
    server.acts = {
        {httpAnswer("200 OK", "{\"id\":7,\"name_id\":\"code_signing\",\"balance\":\"1\",\"orders\":[]}")}};
    CertCentralClient account(testKey(server.address()), testOptions());
    const auto done = ask(account);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().target, "/services/v2" + target);
    QCOMPARE(server.requests().first().method == "POST", target == "/finance/order-pricing");
    QVERIFY(server.sawKey());

    server.acts = {{httpAnswer("403 No", "{\"errors\":[{\"code\":\"access_denied|missing_permission\"}]}")}};
    const auto refused = ask(account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Why::Forbidden);
  }

  void searches_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("nothing") << u"  "_s << QByteArray();
    QTest::newRow("name") << u"Nordlys"_s << QByteArray("&filters%5Bsearch%5D=%25Nordlys");
    QTest::newRow("id") << u" 5500913 "_s << QByteArray("&filters%5Bsearch%5D=5500913");
    QTest::newRow("signs") << u"A&B=C #1"_s << QByteArray("&filters%5Bsearch%5D=%25A%26B%3DC%20%231");
    QTest::newRow("header") << u"a\r\nX-Evil: 1"_s
                            << QByteArray("&filters%5Bsearch%5D=%25a%0D%0AX-Evil%3A%201");
    QTest::newRow("letters") << u"Øresund"_s << QByteArray("&filters%5Bsearch%5D=%25%C3%98resund");
  }
  void searches() {
    QFETCH(QString, search);
    QFETCH(QByteArray, filter);
    FaultServer server;
    server.acts = {{httpAnswer("200 OK", "{}")}};
    CertCentralClient account(testKey(server.address()), testOptions());
    QVERIFY(awaitResult(account.organizations(search)));
    QCOMPARE(server.requests().first().target,
             "/services/v2/organization?include_validation=true&limit=100&offset=0" + filter);
    QVERIFY(!server.requests().first().headers.contains("x-evil"));
  }

  void readsAllPages() {
    FaultServer server;
    // Pages shift by ten while they are read, and the total told is wrong.
    server.answer = [](const SeenRequest& request) {
      const int offset = offsetIn(request);
      if (offset == 0) return FaultAct{organizationPage(1, 100)};
      if (offset == 100) return FaultAct{organizationPage(91, 100)};
      return FaultAct{organizationPage(191, 5)};
    };
    CertCentralClient account(testKey(server.address()), testOptions());
    const auto all = awaitResult(account.organizations({}));
    QVERIFY(all);
    QCOMPARE(all->size(), 195);
    QCOMPARE(all->last().id, 195);
    QCOMPARE(server.requests().size(), 3);
  }

  void aServerThatRepeatsItselfEndsTheReading() {
    FaultServer server;
    server.acts = {{organizationPage(1, 100)}};
    CertCentralClient account(testKey(server.address()), testOptions());
    QCOMPARE(awaitResult(account.organizations({}))->size(), 100);
    QCOMPARE(server.requests().size(), 2);
  }

  void aFailingPageFailsAll() {
    FaultServer server;
    server.acts = {{organizationPage(1, 100)}, {httpAnswer("500 No", "{}")}};
    CertCentralClient account(testKey(server.address()), testOptions());
    QCOMPARE(awaitResult(account.organizations({})).error().kind, Why::ServerFault);
  }

  void lookUps_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("found");  // -1: an error
    const auto notFound = [](const QByteArray& code) {
      return httpAnswer("404 Not Found", "{\"errors\":[{\"code\":\"" + code + "\"}]}");
    };
    QTest::newRow("one") << httpAnswer("200 OK", "{\"orders\":[{\"order_id\":1}]}") << 1;
    QTest::newRow("two") << httpAnswer("200 OK", "{\"orders\":[{\"order_id\":1},{\"order_id\":2}]}") << 2;
    QTest::newRow("empty list") << httpAnswer("200 OK", "{\"orders\":[]}") << 0;
    QTest::newRow("empty object") << httpAnswer("200 OK", "{}") << 0;
    QTest::newRow("404 order") << notFound("not_found|order") << 0;
    QTest::newRow("404") << notFound("not_found") << 0;
    QTest::newRow("404 route") << notFound("not_found|route") << -1;
    QTest::newRow("404 page") << httpAnswer("404 Not Found", "<html>") << -1;
    QTest::newRow("nothing") << httpAnswer("200 OK", "") << -1;
    QTest::newRow("403") << httpAnswer("403 No", "{}") << -1;
    QTest::newRow("500") << httpAnswer("500 No", "{}") << -1;
  }
  void lookUps() {
    QFETCH(QByteArray, answer);
    FaultServer server;
    server.acts = {{answer}};
    CertCentralClient account(testKey(server.address()), testOptions());
    const auto found = awaitResult(account.ordersByAlternativeId(u"7f0c1d5e"_s));
    QTEST(found ? int(found->size()) : -1, "found");
  }

  void anEmptyIdFindsNothingOut() {
    FaultServer server;
    CertCentralClient account(testKey(server.address()), testOptions());
    QCOMPARE(awaitResult(account.ordersByAlternativeId({})).error().kind, Why::InvalidInput);
    QCOMPARE(server.connections(), 0);
  }

  void takingAQuestionBackStopsIt_data() {
    QTest::addColumn<bool>("paged");
    QTest::newRow("plain") << false;
    QTest::newRow("paged") << true;
  }
  void takingAQuestionBackStopsIt() {
    QFETCH(bool, paged);
    FaultServer server;
    server.acts = {{}, {httpAnswer("200 OK", "{\"id\":7}")}};
    CertCentralClient account(testKey(server.address()), testOptions());
    auto containers = account.containers();
    auto organizations = paged ? account.organizations({}) : QFuture<Result<QList<Organization>>>();
    QTRY_COMPARE(server.requests().size(), 1);
    const auto user = account.user();
    containers.cancel();
    if (paged) organizations.cancel();
    QVERIFY(awaitResult(user));
    QCOMPARE(awaitResult(containers).error().kind, Why::Cancelled);
    if (paged) QCOMPARE(awaitResult(organizations).error().kind, Why::Cancelled);
    QCOMPARE(server.requests().size(), 2);
  }

  void goingAwayCancelsQuestions() {
    FaultServer server;
    auto account = std::make_unique<CertCentralClient>(testKey(server.address()), testOptions());
    const auto user = account->user();
    const auto organizations = account->organizations({});
    QTRY_COMPARE(server.requests().size(), 1);
    account.reset();
    QCOMPARE(awaitResult(user).error().kind, Why::Cancelled);
    QCOMPARE(awaitResult(organizations).error().kind, Why::Cancelled);
  }

  void goingAwayLeavesTheOrderAlone() {
    FaultServer server;
    server.acts = {{httpAnswer("201 Created", probeReceipt)}};
    auto account = std::make_unique<CertCentralClient>(testKey(server.address()), testOptions());
    const auto order = account->placeOrder(Product::CodeSigning, probeOrder);
    account.reset();
    QCOMPARE(outcomeOf(order).kind, OrderOutcome::Kind::Placed);
    QCOMPARE(server.posts(), 1);
  }

  /// N12: the connection that questions used drops whatever comes next; the order does not ride on it.
  void anOrderDoesNotRideOnAnOldConnection() {
    FaultServer server;
    server.answer = [](const SeenRequest& request) {
      if (request.method == "GET") return FaultAct{httpAnswer("200 OK", "{\"id\":7}")};
      return request.connection == 1 ? FaultAct{{}, After::Close}
                                     : FaultAct{httpAnswer("201 Created", probeReceipt)};
    };
    CertCentralClient account(testKey(server.address()), testOptions());
    QVERIFY(awaitResult(account.user()));
    QCOMPARE(outcomeOf(account.placeOrder(Product::CodeSigning, probeOrder)).kind,
             OrderOutcome::Kind::Placed);
    QCOMPARE(server.posts(), 1);
    QVERIFY(server.requests().last().connection > 1);
  }

  void afterALostAnswerTheOrderIsFound() {
    FaultServer server;
    server.answer = [](const SeenRequest& request) {
      if (request.method == "POST") return FaultAct{{}, After::Reset};
      return FaultAct{httpAnswer("200 OK", "{\"orders\":[{\"order_id\":90551207,\"status\":\"pending\"}]}")};
    };
    CertCentralClient account(testKey(server.address()), testOptions());
    QCOMPARE(outcomeOf(account.placeOrder(Product::CodeSigning, probeOrder)).kind,
             OrderOutcome::Kind::Unknown);
    QCOMPARE(awaitResult(account.ordersByAlternativeId(u"abc"_s))->first().orderId, 90551207);
    QCOMPARE(server.posts(), 1);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestCertCentralClient)
#include "tst_certcentralclient.moc"
