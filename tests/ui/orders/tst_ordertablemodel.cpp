// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderboard.h"
#include "tests/app/flow/boardrig.h"
#include "ui/orders/ordertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(codeseal::ui::OrderFilter)

namespace codeseal::ui {

/// How the table chooses, sorts and grows.
class OrderTableModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void growsWithTheBoard();
  void tellsOfAChangeOnly();
  void sortsEveryColumn();
  void filtersByEachPart_data();
  void filtersByEachPart();
  void speaksEveryCell();
};

namespace {

struct ModelRig : BoardRig {
  ModelRig() {
    codeseal::OrderPage page = pageOf(3000, 3, u"pending"_s);
    page.orders[0].organizationName = u"Åland Software"_s;
    page.orders[1].organizationName = u"Boreal"_s;
    page.orders[2].organizationName = u"aurora"_s;
    page.orders[1].containerName = u"North"_s;
    page.orders[2].productNameId = u"code_signing_ev"_s;
    page.orders[2].status = u"issued"_s;
    page.orders[2].validTill = u"2026-12-24"_s;
    service->orderPages = {page, codeseal::OrderPage()};
    Error error;
    error.kind = Error::Kind::NotFound;
    service->orderInfos = {Result<OrderInfo>(tl::unexpected(error))};
  }
  QList<qint64> shown() const {
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) ids.append(model.line(row).id);
    return ids;
  }

  OrderTableModel model{*board, [this] { return time.now(); }};
  QAbstractItemModelTester tester{&model};
};

}  // namespace

void OrderTableModelTest::growsWithTheBoard() {
  ModelRig rig;
  QCOMPARE(rig.model.rowCount(), 0);
  rig.follow();
  rig.pass(10s);
  // What ends within 90 days is on top.
  QCOMPARE(rig.shown(), (QList<qint64>{2998, 3000, 2999}));
  QCOMPARE(rig.model.count(OrderGroup::Others), 2);
  QCOMPARE(rig.model.count(OrderGroup::Expiring), 1);
  rig.board->show(u"another"_s);
  QCOMPARE(rig.model.rowCount(), 0);
}

void OrderTableModelTest::tellsOfAChangeOnly() {
  ModelRig rig;
  rig.follow();
  rig.pass(10s);
  QSignalSpy reset(&rig.model, &QAbstractItemModel::modelReset);
  QSignalSpy changed(&rig.model, &QAbstractItemModel::dataChanged);
  rig.service->changes = {QList<OrderMatch>{{2999, 0, u"processing"_s}}};
  rig.pass(10min);
  QVERIFY(changed.count() > 0);
  QCOMPARE(reset.count(), 0);
  QCOMPARE(rig.model.line(2).status, u"processing"_s);
}

void OrderTableModelTest::sortsEveryColumn() {
  ModelRig rig;
  rig.follow();
  rig.pass(10s);
  rig.model.sort(OrderTableModel::Number, Qt::AscendingOrder);
  QCOMPARE(rig.shown(), (QList<qint64>{2998, 2999, 3000}));
  rig.model.sort(OrderTableModel::Number, Qt::DescendingOrder);
  QCOMPARE(rig.shown(), (QList<qint64>{3000, 2999, 2998}));
  rig.model.sort(OrderTableModel::Organization, Qt::AscendingOrder);
  QCOMPARE(rig.shown(), (QList<qint64>{2998, 2999, 3000}));
  rig.model.sort(OrderTableModel::Status, Qt::DescendingOrder);
  QCOMPARE(rig.shown(), (QList<qint64>{3000, 2999, 2998}));
  for (int column = 0; column < OrderTableModel::ColumnCount; ++column)
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
      rig.model.sort(column, order);
      QCOMPARE(rig.model.rowCount(), 3);
    }
}

void OrderTableModelTest::filtersByEachPart_data() {
  QTest::addColumn<OrderFilter>("filter");
  QTest::addColumn<QList<qint64>>("ids");
  const auto row = [](const char* name, const std::function<void(OrderFilter&)>& set,
                      const QList<qint64>& ids) {
    OrderFilter filter;
    set(filter);
    QTest::newRow(name) << filter << ids;
  };
  row("accents", [](OrderFilter& f) { f.setSearch(u"aland"_s); }, {3000});
  row("number", [](OrderFilter& f) { f.setSearch(u"299"_s); }, {2998, 2999});
  row("two words", [](OrderFilter& f) { f.setSearch(u" boreal  2999 "_s); }, {2999});
  row("no such", [](OrderFilter& f) { f.setSearch(u"boreal 3000"_s); }, {});
  row("status", [](OrderFilter& f) { f.status = u"issued"_s; }, {2998});
  row("product", [](OrderFilter& f) { f.product = u"code_signing_ev"_s; }, {2998});
  row("organization", [](OrderFilter& f) { f.organization = u"Boreal"_s; }, {2999});
  row("division", [](OrderFilter& f) { f.division = u"North"_s; }, {2999});
  row("others", [](OrderFilter& f) { f.group = OrderGroup::Others; }, {3000, 2999});
  row("expiring", [](OrderFilter& f) { f.group = OrderGroup::Expiring; }, {2998});
  row("yours", [](OrderFilter& f) { f.group = OrderGroup::Yours; }, {});
}

void OrderTableModelTest::filtersByEachPart() {
  QFETCH(OrderFilter, filter);
  ModelRig rig;
  rig.follow();
  rig.pass(10s);
  rig.model.setFilter(filter);
  QTEST(rig.shown(), "ids");
  rig.model.setFilter({});
  QCOMPARE(rig.model.rowCount(), 3);
}

void OrderTableModelTest::speaksEveryCell() {
  ModelRig rig;
  rig.follow();
  rig.pass(10s);
  const auto spoken = [&rig](int column) {
    return rig.model.index(0, column).data(Qt::AccessibleTextRole).toString();
  };
  QCOMPARE(spoken(OrderTableModel::Number), u"2998"_s);
  QCOMPARE(spoken(OrderTableModel::Organization), u"aurora, EV code signing"_s);
  QCOMPARE(spoken(OrderTableModel::Status), u"Issued"_s);
  QCOMPARE(spoken(OrderTableModel::WaitingFor), u"Nobody"_s);
  QCOMPARE(spoken(OrderTableModel::ValidTill), u"24 Dec 2026, order by 3 Dec 2026"_s);
  for (int column = 0; column < OrderTableModel::ColumnCount; ++column)
    QVERIFY(!rig.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::OrderTableModelTest)
#include "tst_ordertablemodel.moc"
