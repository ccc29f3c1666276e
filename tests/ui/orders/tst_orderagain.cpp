// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/someorder.h"
#include "tests/ui/orders/filehands.h"
#include "tests/ui/orders/homerig.h"
#include "ui/orders/nextorderdialog.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertable.h"
#include "ui/orders/ordertablemodel.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

namespace codeseal::ui {

/// From an order to the one that follows it, and the reminders of when that is.
class OrderAgainTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void tellsWhenToOrder();
  void tellsOfTheOrderThatFollows();
  void renewsFromThePage();
  void ordersAgainFromTheMenu();
  void opensByShortcut();
  void escapeClosesTheDialogAlone();
  void asksAgainAfterAnError();
  void renewsOnlyWhatWasIssued();
  void waitsWhileAnOrderIsInDoubt();
  void savesReminders();
};

namespace {

OrderRow issued(qint64 id, const QString& organization, QDate created, int days, const QString& till) {
  OrderRow row = HomeRig::row(id, u"issued"_s, organization, till);
  row.created = QDateTime(created, QTime(9, 0), Qt::UTC);
  row.validFrom = created.addDays(days).toString(Qt::ISODate);
  return row;
}

OrderInfo told(qint64 id) {
  OrderInfo info;
  info.id = id;
  info.status = u"issued"_s;
  info.productNameId = u"code_signing"_s;
  info.organizationId = 5500913;
  info.organizationName = u"Polarstern"_s;
  info.validTill = u"2026-12-31"_s;
  info.provisioning = u"ship_token"_s;
  return info;
}

void fill(HomeRig& rig) {
  rig.service().orderPages = {
      HomeRig::page({issued(111480, u"Polarstern"_s, QDate(2026, 1, 5), 9, u"2026-12-31"_s),
                     HomeRig::row(112190, u"needs_csr"_s, u"Aurora"_s),
                     issued(111500, u"Tundra"_s, QDate(2026, 1, 7), 4, u"2026-12-10"_s),
                     issued(111490, u"Aurora"_s, QDate(2025, 11, 5), 3, u"2027-01-30"_s)}),
      OrderPage()};
  rig.service().orderInfos = {Result<OrderInfo>(told(111480))};
  rig.service().priceAnswer = PriceEstimate{{}, {}, Money{81900, u"USD"_s}};
  rig.connect();
}

NextOrderDialog* dialogOf(HomeRig& rig) {
  return rig.find<NextOrderDialog>(u"next_order_dialog"_s);
}

QString textOf(QWidget* window) {
  QStringList texts;
  for (const QLabel* label : window->findChildren<QLabel*>())
    if (label->isVisible()) texts.append(label->text());
  return texts.join(u'\n');
}

}  // namespace

void OrderAgainTest::tellsWhenToOrder() {
  HomeRig rig;
  fill(rig);
  rig.window().openOrder(111480);
  // 31 December, 9 days of the slowest order, 7 for the token.
  QCOMPARE(rig.find<QLabel>(u"order_by"_s)->text(), u"Order the next one by 15 Dec 2026"_s);
  QVERIFY(rig.find<QLabel>(u"order_by_why"_s)->text().contains(u"your last 3 orders took 9 day"_s));
  const OrderTableModel& model = rig.window().orders().model();
  const auto cell = [&model](qint64 id) {
    return model.index(model.rowOf(id), OrderTableModel::ValidTill).data().toString();
  };
  QCOMPARE(cell(111480), u"31 Dec 2026, order by 15 Dec 2026"_s);
  QCOMPARE(cell(111500), u"10 Dec 2026, order by 24 Nov 2026"_s);
}

void OrderAgainTest::tellsOfTheOrderThatFollows() {
  HomeRig rig;
  fill(rig);
  rig.window().openOrder(111490);
  QCOMPARE(rig.find<QLabel>(u"order_by"_s)->text(), u"Order 112190 follows this one"_s);
  QVERIFY(!rig.find(u"save_calendar"_s)->isVisible());
  QVERIFY(rig.find(u"order_again"_s)->isVisible());
}

void OrderAgainTest::renewsFromThePage() {
  HomeRig rig;
  fill(rig);
  QSignalSpy begun(&rig.window(), &HomeWindow::nextOrderBegun);
  rig.window().openOrder(111480);
  QTRY_VERIFY(rig.board().facts(111480));
  QTest::keyClick(rig.find(u"order_again"_s), Qt::Key_Space);
  QTRY_VERIFY(dialogOf(rig) && dialogOf(rig)->isVisible());
  auto* begin = rig.find<QAbstractButton>(u"next_begin"_s);
  QTRY_VERIFY(begin->isEnabled());
  QTRY_VERIFY(textOf(dialogOf(rig)).contains(u"819.00 USD, as the service estimates it"_s));
  QVERIFY(textOf(dialogOf(rig)).contains(u"stays valid until 31 Dec 2026"_s));
  QVERIFY(rig.find<QAbstractButton>(u"choose_renewal"_s)->isChecked());
  QTest::keyClick(dialogOf(rig), Qt::Key_Return);
  QTRY_COMPARE(begun.count(), 1);
  QCOMPARE(rig.flow().flow().draft().renewalOfOrderId, u"111480"_s);
  QCOMPARE(rig.flow().flow().draft().organizationId, 5500913);
}

void OrderAgainTest::ordersAgainFromTheMenu() {
  HomeRig rig;
  fill(rig);
  OrderTable& table = rig.window().orders().table();
  table.choose(111480);
  QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
  QApplication::sendEvent(&table, &asked);
  auto* menu = rig.find<QMenu>(u"order_menu"_s);
  QTRY_VERIFY(menu && menu->isVisible());
  QTest::keyClick(menu, Qt::Key_R);
  QTRY_VERIFY(dialogOf(rig) && dialogOf(rig)->isVisible());
  auto* begin = rig.find<QAbstractButton>(u"next_begin"_s);
  QTRY_VERIFY(begin->isEnabled());
  QTest::keyClick(rig.find(u"choose_renewal"_s), Qt::Key_Right);
  QVERIFY(rig.find<QAbstractButton>(u"choose_again"_s)->isChecked());
  QSignalSpy begun(&rig.window(), &HomeWindow::nextOrderBegun);
  QTest::keyClick(begin, Qt::Key_Space);
  QTRY_COMPARE(begun.count(), 1);
  QVERIFY(rig.flow().flow().draft().renewalOfOrderId.isEmpty());
}

void OrderAgainTest::opensByShortcut() {
  HomeRig rig;
  fill(rig);
  QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
  rig.window().orders().table().choose(111480);
  QTest::keySequence(&rig.window(), QKeySequence(u"Ctrl+Shift+N"_s));
  QTRY_VERIFY(dialogOf(rig));
  QVERIFY(QTest::qWaitForWindowActive(dialogOf(rig)));
  QTest::keyClick(dialogOf(rig), Qt::Key_Escape);
  QTRY_VERIFY(!dialogOf(rig));
  QVERIFY(!rig.flow().flow().hasDraft());
}

void OrderAgainTest::escapeClosesTheDialogAlone() {
  HomeRig rig;
  fill(rig);
  QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
  rig.window().openOrder(111480);
  auto* again = rig.find(u"order_again"_s);
  again->setFocus();
  QTest::keyClick(again, Qt::Key_Space);
  QPointer<NextOrderDialog> dialog = dialogOf(rig);
  QVERIFY(dialog && dialog->isVisible());
  // The window manager has not made it the active window yet, so the focus is still on the page.
  QCOMPARE(QApplication::focusWidget(), again);
  QTest::keyClick(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!dialog);
  QCOMPARE(rig.window().windowTitle(), u"Order 111480"_s);
  QVERIFY(again->isVisible());
  rig.window().activateWindow();
  QTRY_COMPARE(QApplication::focusWidget(), again);
  QTest::keyClick(again, Qt::Key_Escape);
  QCOMPARE(rig.window().windowTitle(), u"Orders"_s);
}

void OrderAgainTest::asksAgainAfterAnError() {
  HomeRig rig;
  fill(rig);
  Error error;
  error.kind = Error::Kind::Offline;
  rig.service().orderInfos = {Result<OrderInfo>(tl::unexpected(error)), Result<OrderInfo>(told(112190))};
  rig.window().orders().table().choose(112190);
  NextOrderDialog dialog(rig.flow().flow(), rig.board(), 112190);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
  auto* problem = dialog.findChild<Banner*>(u"next_problem"_s);
  QTRY_VERIFY(problem->isVisible());
  auto* begin = dialog.findChild<QAbstractButton*>(u"next_begin"_s);
  QVERIFY(!begin->isEnabled());
  QTest::keyClick(dialog.findChild<QAbstractButton*>(u"next_again"_s), Qt::Key_Space);
  QTRY_VERIFY(begin->isEnabled());
  QVERIFY(!problem->isVisible());
}

void OrderAgainTest::renewsOnlyWhatWasIssued() {
  HomeRig rig;
  fill(rig);
  NextOrderDialog dialog(rig.flow().flow(), rig.board(), 112190);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
  auto* renew = dialog.findChild<QAbstractButton*>(u"choose_renewal"_s);
  QVERIFY(!renew->isEnabled() && !renew->isChecked());
  QVERIFY(renew->accessibleDescription().contains(u"Only an order whose certificate was issued"_s));
  QVERIFY(dialog.findChild<QAbstractButton*>(u"choose_again"_s)->isChecked());
}

void OrderAgainTest::waitsWhileAnOrderIsInDoubt() {
  HomeRig rig;
  fill(rig);
  rig.service().outcomes = {OrderOutcome{}};
  rig.flow().flow().edit(fillDraft);
  rig.flow().flow().placeOrder();
  QTRY_VERIFY(!rig.flow().flow().mayBegin());
  NextOrderDialog dialog(rig.flow().flow(), rig.board(), 111480);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
  QVERIFY(dialog.findChild<Banner*>(u"next_problem"_s)->isVisible());
  QVERIFY(!dialog.findChild<QAbstractButton*>(u"next_begin"_s)->isEnabled());
}

void OrderAgainTest::savesReminders() {
  const QTemporaryDir directory;
  const QString path = directory.filePath(u"out.ics"_s);
  HomeRig rig;
  fill(rig);
  rig.window().openOrder(111480);
  QTest::keyClick(rig.find(u"save_calendar"_s), Qt::Key_Space);
  const QByteArray calendar = savedBy(rig.window(), u"calendar_dialog"_s, path);
  QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
  QVERIFY(calendar.contains("UID:order-111480-next@codeseal\r\n"));
  QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20261215\r\n"));
  QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20261231\r\n"));
  // Alarms of days that have passed are left out: of the first 14, 7, 1 and 0 days before are to come.
  QCOMPARE(calendar.count("BEGIN:VALARM"), 4 + 3);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::OrderAgainTest)
#include "tst_orderagain.moc"
