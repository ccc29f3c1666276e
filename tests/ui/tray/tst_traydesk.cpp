// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/boardrig.h"
#include "tests/support/faketray.h"
#include "ui/language.h"
#include "ui/tray/traydesk.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal::ui {

namespace {

/// A desk over a board with one open order that waits for you, one for another, and one that is done.
struct DeskRig : BoardRig {
  explicit DeskRig(bool isPractice = false) {
    service->orderPages = {page(), OrderPage()};
    OrderInfo order;
    order.id = 3;
    order.status = u"needs_csr"_s;
    order.orderedById = 410077;
    service->orderInfos = {order, failed(Error::Kind::NotFound)};
    auto owned = std::make_unique<FakeTray>();
    tray = owned.get();
    desk = std::make_unique<TrayDesk>(std::move(owned), *board, isPractice);
  }
  static OrderPage page() {
    OrderPage page;
    page.orders = {rowOf(3, u"needs_csr"_s), rowOf(2, u"pending"_s), rowOf(1, u"canceled"_s)};
    page.rows = 3;
    return page;
  }
  static OrderNews news(qint64 id) {
    OrderNews news;
    news.kind = OrderNews::Kind::Issued;
    news.row = rowOf(id);
    return news;
  }

  FakeTray* tray;
  std::unique_ptr<TrayDesk> desk;
};

}  // namespace

/// What stands in the tray and what can be done there.
class TrayDeskTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_language.use(u"en"_s); }
  void saysHowManyWait();
  void saysWhenItCouldNotLook();
  void offersWhatThereIsToDo();
  void tellsOfOneOrderOrOfSeveral();
  void saysNothingWhileHidden();
  void saysThatItIsPractice();
  void speaksTheLanguageOfNow();

 private:
  Language m_language;
};

void TrayDeskTest::saysHowManyWait() {
  DeskRig rig;
  rig.desk->setShown(true);
  QVERIFY(rig.tray->isIconShown);
  QCOMPARE(rig.tray->toolTip, u"Codeseal: No order is waiting"_s);
  rig.follow();
  rig.pass(1min);
  QCOMPARE(rig.tray->toolTip, u"Codeseal: 2 orders are waiting, 1 for you"_s);
  const auto* state = rig.tray->menu->findChild<QAction*>(u"tray_state"_s);
  QCOMPARE(state->text(), u"2 orders are waiting, 1 for you"_s);
  QVERIFY(!state->isEnabled());
}

void TrayDeskTest::saysWhenItCouldNotLook() {
  DeskRig rig;
  rig.service->orderPages = {failed(Error::Kind::Offline)};
  rig.desk->setShown(true);
  rig.follow();
  rig.pass(1s);
  QCOMPARE(rig.tray->toolTip, u"Codeseal: The orders could not be read"_s);
  rig.service->orderPages = {rig.page(), OrderPage()};
  rig.pass(2min);
  rig.service->changes = {failed(Error::Kind::Offline)};
  rig.pass(11min);
  QVERIFY2(
      rig.tray->toolTip.startsWith(u"Codeseal: 2 orders are waiting, 1 for you (as of 23 Nov 2026, 12"_s),
      qPrintable(rig.tray->toolTip));
}

void TrayDeskTest::offersWhatThereIsToDo() {
  DeskRig rig;
  rig.desk->setShown(true);
  const QSignalSpy opened(rig.desk.get(), &TrayDesk::openWanted);
  const QSignalSpy begun(rig.desk.get(), &TrayDesk::newOrderWanted);
  const QSignalSpy checked(rig.desk.get(), &TrayDesk::checkWanted);
  const QSignalSpy quit(rig.desk.get(), &TrayDesk::quitWanted);
  rig.tray->choose("tray_open");
  Q_EMIT rig.tray->pressed();
  QCOMPARE(opened.size(), 2);
  rig.tray->choose("tray_new");
  QCOMPARE(begun.size(), 1);
  rig.tray->choose("tray_check");
  QCOMPARE(checked.size(), 1);
  rig.tray->choose("tray_quit");
  QCOMPARE(quit.size(), 1);
}

void TrayDeskTest::tellsOfOneOrderOrOfSeveral() {
  DeskRig rig;
  rig.desk->setShown(true);
  const QSignalSpy wanted(rig.desk.get(), &TrayDesk::orderWanted);
  rig.desk->tell({rig.news(3)});
  QCOMPARE(rig.tray->messages, QStringList{u"The certificate of order 3 is issued | Code signing"_s});
  Q_EMIT rig.tray->messagePressed();
  QCOMPARE(wanted.last().first().toLongLong(), 3);
  rig.desk->tell({rig.news(3), rig.news(2)});
  QCOMPARE(rig.tray->messages.size(), 2);
  QVERIFY(rig.tray->messages.last().startsWith(u"2 orders changed | "_s));
  Q_EMIT rig.tray->messagePressed();
  QCOMPARE(wanted.last().first().toLongLong(), 0);
}

void TrayDeskTest::saysNothingWhileHidden() {
  DeskRig rig;
  rig.desk->tell({rig.news(3)});
  rig.desk->setShown(true);
  rig.desk->tell({});
  QVERIFY(rig.tray->messages.isEmpty());
  rig.desk->setShown(false);
  QVERIFY(!rig.tray->isIconShown);
}

void TrayDeskTest::saysThatItIsPractice() {
  DeskRig rig(true);
  rig.desk->setShown(true);
  QVERIFY(rig.tray->toolTip.startsWith(u"Codeseal, practice: "_s));
  rig.desk->tell({rig.news(3)});
  QVERIFY(rig.tray->messages.first().startsWith(u"Practice: "_s));
}

void TrayDeskTest::speaksTheLanguageOfNow() {
  DeskRig rig;
  rig.desk->setShown(true);
  m_language.use(u"de"_s);
  rig.desk->retranslate();
  QVERIFY(!rig.tray->toolTip.contains(u"waiting"_s));
  QCOMPARE(rig.tray->menu->findChild<QAction*>(u"tray_quit"_s)->text(), u"&Beenden"_s);
  m_language.use(u"en"_s);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::TrayDeskTest)
#include "tst_traydesk.moc"
