// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/async/whendone.h"
#include "app/flow/ordersearch.h"
#include "tests/support/fakecertcentral.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Why = Error::Kind;

/// A result as Qt Test carries it, which wants to compare what can be compared.
template <class T>
struct Told {
  Result<T> result;
};
using ToldInfo = Told<OrderInfo>;
using ToldPage = Told<OrderPage>;
using ToldMatches = Told<QList<OrderMatch>>;

/// How an order is looked for, and which orders are taken for it.
class TestOrderSearch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesWhatDoesNotContradict_data();
  void takesWhatDoesNotContradict();
  void goesOnInTheList_data();
  void goesOnInTheList();
  void anErrorProvesNothing_data();
  void anErrorProvesNothing();
  void findsEveryOneOfSeveral();
  void looksIntoTheNewestOnly();

 private:
  static constexpr qint64 organization = 5500913;
  const QString m_reference = u"3f9c1b7e52d04c6b9e1d7a40c6a8f615"_s;

  OrderInfo info(const QString& reference, const QString& product, qint64 organizationId) const {
    OrderInfo info;
    info.id = 7;
    info.alternativeOrderId = reference;
    info.productNameId = product;
    info.organizationId = organizationId;
    return info;
  }
  static Result<OrderPage> page(const QList<qint64>& ids) {
    OrderPage page;
    for (const qint64 id : ids) {
      OrderRow row;
      row.id = id;
      page.orders.append(row);
    }
    page.rows = int(ids.size());
    return page;
  }
  Result<QList<OrderMatch>> search(const std::shared_ptr<FakeCertCentral>& service, SearchDepth depth) const {
    std::optional<Result<QList<OrderMatch>>> answer;
    QObject context;
    whenDone(searchOrder(service, {m_reference, Product::CodeSigningEv, organization}, depth), &context,
             [&answer](const Result<QList<OrderMatch>>& found) { answer = found; });
    [&] { QTRY_VERIFY(answer); }();
    return answer.value_or(failure(Why::Timeout));
  }
};

void TestOrderSearch::takesWhatDoesNotContradict_data() {
  QTest::addColumn<ToldInfo>("told");
  QTest::addColumn<int>("found");
  const auto row = [](const char* name, const Result<OrderInfo>& told, int found) {
    QTest::newRow(name) << ToldInfo{told} << found;
  };
  const QString ev = u"code_signing_ev"_s;
  row("the very order", info(m_reference, ev, organization), 1);
  row("in capitals", info(m_reference.toUpper(), ev, organization), 1);
  row("nothing is told", info({}, {}, 0), 1);
  row("another reference", info(u"other"_s, ev, organization), 0);
  row("another product", info(m_reference, u"code_signing"_s, organization), 0);
  row("another organization", info(m_reference, ev, 1), 0);
  row("may not be looked into", failure(Why::Forbidden), 1);
  row("cannot be looked into now", failure(Why::Timeout), -1);
}

void TestOrderSearch::takesWhatDoesNotContradict() {
  QFETCH(ToldInfo, told);
  QFETCH(int, found);
  const auto service = std::make_shared<FakeCertCentral>();
  service->matches = {QList<OrderMatch>{{7, 70, u"pending"_s}}};
  service->orderInfos = {told.result};
  const auto answer = search(service, SearchDepth::Reference);
  QCOMPARE(answer ? int(answer->size()) : -1, found);
  if (found == 1) QCOMPARE(answer->first().certificateId, 70);
  QVERIFY(service->queries.isEmpty());
}

void TestOrderSearch::goesOnInTheList_data() {
  QTest::addColumn<ToldMatches>("byReference");
  QTest::addColumn<SearchDepth>("depth");
  QTest::addColumn<bool>("asksForList");
  const ToldMatches none{QList<OrderMatch>()};
  const ToldMatches forbidden{failure(Why::Forbidden)};
  QTest::newRow("none, at first") << none << SearchDepth::Reference << false;
  QTest::newRow("none, at last") << none << SearchDepth::ReferenceThenList << true;
  QTest::newRow("forbidden") << forbidden << SearchDepth::Reference << true;
}

void TestOrderSearch::goesOnInTheList() {
  QFETCH(ToldMatches, byReference);
  QFETCH(SearchDepth, depth);
  QFETCH(bool, asksForList);
  const auto service = std::make_shared<FakeCertCentral>();
  service->matches = {byReference.result};
  service->orderPages = {page({9, 8, 7})};
  // In the list only the reference itself is proof.
  const QString ev = u"code_signing_ev"_s;
  service->orderInfos = {info({}, ev, organization), info(m_reference, ev, organization),
                         failure(Why::Forbidden)};
  const auto answer = search(service, depth);
  QVERIFY(answer);
  QCOMPARE(answer->size(), asksForList ? 1 : 0);
  QCOMPARE(service->queries.size(), asksForList ? 1 : 0);
  if (!asksForList) return;
  QCOMPARE(answer->first().orderId, 8);
  QVERIFY(service->queries.first().product == Product::CodeSigningEv);
  QCOMPARE(service->queries.first().organizationId, organization);
}

void TestOrderSearch::anErrorProvesNothing_data() {
  QTest::addColumn<ToldMatches>("byReference");
  QTest::addColumn<ToldPage>("list");
  QTest::addColumn<Why>("why");
  const ToldMatches none{QList<OrderMatch>()};
  QTest::newRow("offline") << ToldMatches{failure(Why::Offline)} << ToldPage{page({})} << Why::Offline;
  QTest::newRow("both forbidden") << ToldMatches{failure(Why::Forbidden)} << ToldPage{failure(Why::NotFound)}
                                  << Why::Forbidden;
  QTest::newRow("list offline") << none << ToldPage{failure(Why::Timeout)} << Why::Timeout;
}

void TestOrderSearch::anErrorProvesNothing() {
  QFETCH(ToldMatches, byReference);
  QFETCH(ToldPage, list);
  const auto service = std::make_shared<FakeCertCentral>();
  service->matches = {byReference.result};
  service->orderPages = {list.result};
  const auto answer = search(service, SearchDepth::ReferenceThenList);
  QVERIFY(!answer);
  QTEST(answer.error().kind, "why");
}

void TestOrderSearch::findsEveryOneOfSeveral() {
  const auto service = std::make_shared<FakeCertCentral>();
  service->matches = {QList<OrderMatch>{{7, 0, {}}, {8, 0, {}}, {9, 0, {}}}};
  service->orderInfos = {info({}, {}, 0), info({}, u"code_signing"_s, 0), info({}, {}, 0)};
  const auto answer = search(service, SearchDepth::ReferenceThenList);
  QVERIFY(answer);
  QCOMPARE(answer->size(), 2);
  QCOMPARE(answer->last().orderId, 9);
}

void TestOrderSearch::looksIntoTheNewestOnly() {
  const auto service = std::make_shared<FakeCertCentral>();
  QList<qint64> many;
  for (qint64 id = 100; id > 0; --id) many.append(id);
  service->orderPages = {page(many)};
  QVERIFY(search(service, SearchDepth::ReferenceThenList)->isEmpty());
  const auto looks = service->calls.filter(QRegularExpression(u"^orderInfo"_s));
  QCOMPARE(looks.size(), 20);
  QCOMPARE(looks.first(), u"orderInfo 100"_s);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderSearch)
#include "tst_ordersearch.moc"
