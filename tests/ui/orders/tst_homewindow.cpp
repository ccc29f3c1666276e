// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/filehands.h"
#include "tests/ui/orders/homerig.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertable.h"
#include "ui/orders/ordertablemodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace codeseal::ui {

/// The home window from the keyboard, in each of its states.
class HomeWindowTest : public QObject {
  Q_OBJECT

 public:
  /// Times as in Britain.
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void showsWhatEndsSoonFirst();
  void tilesFilter();
  void searchFinds();
  void filtersByWhatThereIs();
  void opensAnOrderAndComesBack();
  void copiesAReminder();
  void showsNotes();
  void staysAtTheChosenOrder();
  void loads();
  void hasNoOrders();
  void mayNotLook();
  void isOffline();
  void exportsWhatIsShown();
  void wantsANewOrder();
  void remembersItsColumns();
};

namespace {

void fill(HomeRig& rig) {
  rig.service().orderPages = {
      HomeRig::page({HomeRig::row(111480, u"issued"_s, u"Polarstern"_s, u"2026-12-12"_s),
                     HomeRig::row(111502, u"issued"_s, u"Nordlicht"_s, u"2027-01-30"_s),
                     HomeRig::row(112190, u"needs_csr"_s, u"Aurora"_s),
                     HomeRig::row(112228, u"pending"_s, u"Polarstern"_s),
                     HomeRig::row(112233, u"needs_approval"_s, u"Nordlicht"_s),
                     HomeRig::row(112101, u"quality_hold"_s, u"Tundra"_s),
                     HomeRig::row(111990, u"issued"_s, u"Boreal"_s, u"2027-10-02"_s)}),
      OrderPage()};
  // What is asked about an order itself changes nothing here.
  Error error;
  error.kind = Error::Kind::NotFound;
  rig.service().orderInfos = {Result<OrderInfo>(tl::unexpected(error))};
  rig.connect();
}

QList<qint64> shown(HomeRig& rig) {
  const OrderTableModel& model = rig.window().orders().model();
  QList<qint64> ids;
  for (int row = 0; row < model.rowCount(); ++row) ids.append(model.line(row).id);
  return ids;
}

Result<OrderPage> failed(Error::Kind kind) {
  Error error;
  error.kind = kind;
  return tl::unexpected(error);
}

}  // namespace

void HomeWindowTest::showsWhatEndsSoonFirst() {
  HomeRig rig;
  fill(rig);
  QTRY_COMPARE(shown(rig), (QList<qint64>{111480, 111502, 112233, 112228, 112190, 112101, 111990}));
  QVERIFY(rig.find<QLabel>(u"board_state"_s)->text().startsWith(u"7 order"_s));
}

void HomeWindowTest::tilesFilter() {
  HomeRig rig;
  fill(rig);
  auto* yours = rig.find<QAbstractButton>(u"tile_yours"_s);
  auto* expiring = rig.find<QAbstractButton>(u"tile_expiring"_s);
  QTRY_COMPARE(yours->accessibleName(), u"1 wait for you or your account"_s);
  QCOMPARE(rig.find<QAbstractButton>(u"tile_others"_s)->accessibleName(), u"3 wait for others"_s);
  QTest::keyClick(yours, Qt::Key_Space);
  QCOMPARE(shown(rig), QList<qint64>{112233});
  QTest::keyClick(expiring, Qt::Key_Space);
  QCOMPARE(shown(rig), (QList<qint64>{111480, 111502}));
  QVERIFY(!yours->isChecked());
  QTest::keyClick(expiring, Qt::Key_Space);
  QCOMPARE(shown(rig).size(), 7);
}

void HomeWindowTest::searchFinds() {
  HomeRig rig;
  fill(rig);
  QTRY_COMPARE(shown(rig).size(), 7);
  QTest::keySequence(&rig.window(), QKeySequence::Find);
  auto* words = rig.find<QLineEdit>(u"order_search"_s);
  QTRY_VERIFY(words->hasFocus());
  QTest::keyClicks(words, u"POLAR"_s);
  QCOMPARE(shown(rig), (QList<qint64>{111480, 112228}));
  QTest::keyClicks(words, u" xyz"_s);
  QVERIFY(rig.find<QLabel>(u"standin_title"_s)->isVisible());
  QTest::mouseClick(rig.find<QAbstractButton>(u"standin_all"_s), Qt::LeftButton);
  QCOMPARE(shown(rig).size(), 7);
  QVERIFY(rig.window().orders().table().hasFocus());
}

void HomeWindowTest::filtersByWhatThereIs() {
  HomeRig rig;
  fill(rig);
  auto* status = rig.find<QComboBox>(u"status_filter"_s);
  QTRY_COMPARE(status->count(), 6);
  status->setCurrentIndex(status->findData(u"quality_hold"_s));
  QCOMPARE(shown(rig), QList<qint64>{112101});
  QCOMPARE(status->currentText(), u"quality_hold"_s);
  status->setCurrentIndex(0);
  auto* organization = rig.find<QComboBox>(u"organization_filter"_s);
  organization->setCurrentIndex(organization->findText(u"Aurora"_s));
  QCOMPARE(shown(rig), QList<qint64>{112190});
  // One division is nothing to choose from.
  QVERIFY(!rig.find<QComboBox>(u"division_filter"_s)->isVisible());
}

void HomeWindowTest::opensAnOrderAndComesBack() {
  HomeRig rig;
  fill(rig);
  OrderTable& table = rig.window().orders().table();
  QTRY_COMPARE(shown(rig).size(), 7);
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_Down);
  QTest::keyClick(&table, Qt::Key_Return);
  QTRY_COMPARE(rig.window().windowTitle(), u"Order 111502"_s);
  QVERIFY(rig.find(u"order_timeline"_s)->isVisible());
  QVERIFY(rig.find(u"open_console"_s)->isVisible());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  QTRY_COMPARE(rig.window().windowTitle(), u"Orders"_s);
  QCOMPARE(table.chosen(), 111502);
}

void HomeWindowTest::copiesAReminder() {
  HomeRig rig;
  fill(rig);
  QTRY_COMPARE(shown(rig).size(), 7);
  rig.window().openOrder(112233);
  auto* copy = rig.find<QAbstractButton>(u"copy_reminder"_s);
  QTRY_VERIFY(copy->isVisible());
  QTest::keyClick(copy, Qt::Key_Space);
  const QString text = QApplication::clipboard()->text();
  QVERIFY2(text.contains(u"112233"_s) && text.contains(u"Nordlicht"_s), qPrintable(text));
  // Nobody can be reminded of an order that is done.
  rig.window().openOrder(111990);
  QVERIFY(!copy->isVisible());
}

void HomeWindowTest::showsNotes() {
  HomeRig rig;
  fill(rig);
  OrderInfo order;
  order.id = 112228;
  order.status = u"pending"_s;
  rig.service().orderInfos = {order};
  rig.service().notes = {
      QList<OrderNote>{{17, rig.flow().now(), u"Sofia Marchetti"_s, u"Called <b>her</b>."_s}}};
  rig.window().openOrder(112228);
  auto* notes = rig.find(u"order_notes"_s);
  QTRY_VERIFY(notes->isVisible());
  QStringList words;
  for (const QLabel* label : notes->findChildren<QLabel*>()) words.append(label->text());
  QVERIFY2(words.contains(u"Called <b>her</b>."_s), qPrintable(words.join(u'|')));
  QVERIFY(words.contains(u"Sofia Marchetti, 23 Nov 2026"_s));
  rig.window().openOrder(111990);
  QVERIFY(!notes->isVisible());
}

void HomeWindowTest::staysAtTheChosenOrder() {
  HomeRig rig;
  fill(rig);
  OrderTable& table = rig.window().orders().table();
  QTRY_COMPARE(shown(rig).size(), 7);
  table.choose(112101);
  rig.service().changes = {QList<OrderMatch>{{112228, 7, u"issued"_s}}};
  rig.service().orderPages = {HomeRig::page({HomeRig::row(112300, u"pending"_s, u"Neu"_s)}), OrderPage()};
  rig.board().refresh();
  QTRY_COMPARE(shown(rig).size(), 8);
  QCOMPARE(table.chosen(), 112101);
}

void HomeWindowTest::loads() {
  HomeRig rig;
  QVERIFY(rig.find(u"orders_standin"_s)->isVisible());
  QCOMPARE(rig.find<QLabel>(u"standin_title"_s)->text(), u"Loading orders…"_s);
  QVERIFY(!rig.find(u"tile_yours"_s)->isVisible());
}

void HomeWindowTest::hasNoOrders() {
  HomeRig rig;
  rig.connect();
  QTRY_COMPARE(rig.find<QLabel>(u"standin_title"_s)->text(), u"No code signing orders yet"_s);
  QSignalSpy wanted(&rig.window(), &HomeWindow::newOrderWanted);
  QTest::keyClick(rig.find(u"standin_new_order"_s), Qt::Key_Space);
  QCOMPARE(wanted.count(), 1);
}

void HomeWindowTest::mayNotLook() {
  HomeRig rig;
  rig.service().orderPages = {failed(Error::Kind::Forbidden)};
  rig.connect();
  QTRY_COMPARE(rig.find<QLabel>(u"standin_title"_s)->text(), u"This key may not list orders"_s);
  rig.service().orderPages = {OrderPage()};
  QTest::keyClick(rig.find(u"standin_again"_s), Qt::Key_Space);
  QTRY_COMPARE(rig.find<QLabel>(u"standin_title"_s)->text(), u"No code signing orders yet"_s);
}

void HomeWindowTest::isOffline() {
  HomeRig rig;
  fill(rig);
  QTRY_COMPARE(shown(rig).size(), 7);
  rig.service().orderPages = {failed(Error::Kind::Offline)};
  rig.board().refresh();
  QTRY_VERIFY(rig.find(u"orders_banner"_s)->isVisible());
  const QString noon = QLocale::system().toString(QTime(12, 0), QLocale::ShortFormat);
  QCOMPARE(rig.find(u"orders_banner"_s)->accessibleName(),
           u"DigiCert cannot be reached, so this is how things stood at "_s + noon);
  QCOMPARE(shown(rig).size(), 7);
  rig.service().orderPages = {OrderPage()};
  QTest::keyClick(rig.find(u"banner_again"_s), Qt::Key_Space);
  QTRY_VERIFY(!rig.find(u"orders_banner"_s)->isVisible());
}

void HomeWindowTest::exportsWhatIsShown() {
  const QTemporaryDir directory;
  const QString path = directory.filePath(u"out.csv"_s);
  HomeRig rig;
  fill(rig);
  QTRY_COMPARE(shown(rig).size(), 7);
  QTest::keyClicks(rig.find<QLineEdit>(u"order_search"_s), u"polar"_s);
  QTest::keyClick(rig.find(u"export_orders"_s), Qt::Key_Space);
  const QByteArray csv = savedBy(rig.window(), u"export_dialog"_s, path);
  QCOMPARE(csv.count('\n'), 3);
  QVERIFY(csv.contains("111480") && csv.contains("112228"));
}

void HomeWindowTest::wantsANewOrder() {
  HomeRig rig;
  QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
  QSignalSpy wanted(&rig.window(), &HomeWindow::newOrderWanted);
  QTest::keySequence(&rig.window(), QKeySequence::New);
  QTRY_COMPARE(wanted.count(), 1);
}

void HomeWindowTest::remembersItsColumns() {
  HomeRig rig;
  QHeaderView* head = rig.window().orders().table().horizontalHeader();
  head->resizeSection(OrderTableModel::Status, 199);
  rig.window().orders().table().sortByColumn(OrderTableModel::Number, Qt::DescendingOrder);
  rig.start();
  head = rig.window().orders().table().horizontalHeader();
  QCOMPARE(head->sectionSize(OrderTableModel::Status), 199);
  QCOMPARE(head->sortIndicatorSection(), int(OrderTableModel::Number));
  rig.window().orders().table().setColumns("rubbish");
  QCOMPARE(head->sectionSize(OrderTableModel::Status), 199);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::HomeWindowTest)
#include "tst_homewindow.moc"
