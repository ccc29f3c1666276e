// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/homerig.h"
#include "tests/ui/widgets/cuttexts.h"
#include "ui/language.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/orderstandin.h"
#include "ui/orders/ordertable.h"
#include "ui/orders/ordertablemodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

namespace codeseal::ui {

/// The home window on a small screen.
class HomeNarrowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fits_data();
  void fits();
  void fitsAfterLoading();
  void tellsSinceWhenBesideWhom();
  void keepsWhatWasChosenForAWideWindow();
};

namespace {

const QSize small(640, 480);

void fill(HomeRig& rig) {
  OrderRow other = HomeRig::row(112228, u"pending"_s, u"Polarstern"_s);
  other.containerName = u"Another"_s;
  rig.service().orderPages = {
      HomeRig::page({HomeRig::row(112233, u"needs_approval"_s, u"Nordlicht"_s), other,
                     HomeRig::row(111480, u"issued"_s, u"Polarstern"_s, u"2026-12-12"_s)}),
      OrderPage()};
  rig.service().orderInfos = {failure(Error::Kind::NotFound)};
  rig.connect();
  QTRY_COMPARE(rig.window().orders().model().rowCount(), 3);
}

}  // namespace

void HomeNarrowTest::fits_data() {
  QTest::addColumn<QString>("code");
  QTest::newRow("English") << u"en"_s;
  QTest::newRow("German") << u"de"_s;
}

void HomeNarrowTest::fits() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  HomeRig rig;
  fill(rig);
  rig.window().resize(small);
  QCOMPARE(rig.window().size(), small);
  const auto* words = rig.find<QLineEdit>(u"order_search"_s);
  const auto* filter = rig.find<QComboBox>(u"division_filter"_s);
  QVERIFY(filter->isVisible());
  QTRY_VERIFY(filter->y() >= words->geometry().bottom());
  QTRY_VERIFY2(cutTexts(rig.window()).isEmpty(), qPrintable(cutTexts(rig.window()).join(u'|')));
  for (const QWidget* widget : rig.window().findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->objectName().isEmpty()) continue;
    const int end = widget->mapTo(&rig.window(), QPoint(widget->width(), 0)).x();
    QVERIFY2(end <= small.width(), qPrintable(widget->objectName()));
  }
  QCOMPARE(words->nextInFocusChain()->objectName(), u"export_orders"_s);
  const OrderTable& table = rig.window().orders().table();
  QVERIFY(table.viewport()->height() >= 3 * table.rowHeight(0));
  language.use(u"en"_s);
}

/// What stood in the table's place while it was loaded asks for no room once the table is shown.
void HomeNarrowTest::fitsAfterLoading() {
  HomeRig rig;
  fill(rig);
  auto* standIn = rig.find<OrderStandIn>(u"orders_standin"_s);
  auto* words = rig.find<QLineEdit>(u"order_search"_s);
  words->setText(u"in no order"_s);
  QTRY_VERIFY(standIn->isVisible());
  standIn->showLoading();
  QTRY_VERIFY(rig.window().minimumSizeHint().height() > small.height());
  words->clear();
  QTRY_VERIFY(!standIn->isVisible());
  rig.window().resize(small);
  QTRY_COMPARE(rig.window().size(), small);
}

void HomeNarrowTest::tellsSinceWhenBesideWhom() {
  HomeRig rig;
  fill(rig);
  const OrderTable& table = rig.window().orders().table();
  OrderTableModel& model = rig.window().orders().model();
  const auto waitsFor = [&model] {
    return model.index(model.rowOf(112233), OrderTableModel::WaitingFor).data().toString();
  };
  QCOMPARE(waitsFor(), u"Your account, approval in the account"_s);
  QVERIFY(!table.isColumnHidden(OrderTableModel::Since));
  rig.window().resize(small);
  QTRY_VERIFY(table.isColumnHidden(OrderTableModel::Since));
  QVERIFY2(waitsFor().startsWith("Your account, approval in the account, "_L1), qPrintable(waitsFor()));
  rig.window().resize(1120, 760);
  QTRY_VERIFY(!table.isColumnHidden(OrderTableModel::Since));
  QCOMPARE(waitsFor(), u"Your account, approval in the account"_s);
}

void HomeNarrowTest::keepsWhatWasChosenForAWideWindow() {
  HomeRig rig;
  fill(rig);
  OrderTable& table = rig.window().orders().table();
  table.horizontalHeader()->resizeSection(OrderTableModel::Status, 199);
  rig.window().resize(small);
  QTRY_VERIFY(table.isColumnHidden(OrderTableModel::Since));
  table.sortByColumn(OrderTableModel::Number, Qt::DescendingOrder);
  rig.window().resize(1120, 760);
  QTRY_COMPARE(table.columnWidth(OrderTableModel::Status), 199);
  QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(OrderTableModel::Number));
  QCOMPARE(rig.window().orders().model().line(0).id, 112233);
  // Also of a window that closes while it is narrow.
  rig.window().resize(small);
  QTRY_VERIFY(table.isColumnHidden(OrderTableModel::Since));
  rig.start();
  rig.window().resize(1120, 760);
  QTRY_COMPARE(rig.window().orders().table().columnWidth(OrderTableModel::Status), 199);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::HomeNarrowTest)
#include "tst_homenarrow.moc"
