// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/wizard/doubtrig.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>

namespace codeseal {

using namespace Qt::StringLiterals;
using State = OrderPlacing::State;

namespace {

void hold(QWidget* widget, Qt::Key key, const QString& text) {
  QTest::sendKeyEvent(QTest::Press, widget, key, text, Qt::NoModifier);
  for (int i = 0; i < 10; ++i) {
    QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, text, true);
    QApplication::sendEvent(widget, &again);
  }
  QTest::sendKeyEvent(QTest::Release, widget, key, text, Qt::NoModifier);
}

Result<QList<OrderMatch>> found(const QList<qint64>& ids) {
  QList<OrderMatch> matches;
  for (const qint64 id : ids) matches.append({id, 0, u"pending"_s});
  return matches;
}

}  // namespace

/// What a person can do about an order that look-ups have not settled.
class TestInDoubt : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sendsAgainOnceForATick();
  void sendsNothingWithoutATick();
  void saysWhyItCouldNotBeSent();
  void showsSeveralOrders();
  void letsGoAndGuardsTheNext();
};

void TestInDoubt::sendsAgainOnceForATick() {
  DoubtRig doubt;
  doubt.goToReview();
  doubt.placeInDoubt();
  if (QTest::currentTestFailed()) return;
  FlowRig& rig = doubt.rig;
  QCOMPARE(rig.flow().placing().state(), State::NotFound);
  OrderOutcome placed;
  placed.kind = OrderOutcome::Kind::Placed;
  placed.orderId = 90551207;
  rig.service().outcomes = {placed};
  rig.service().holdsAnswers = true;

  QVERIFY(doubt.hands->tick(u"send_again_confirm"_s, true));
  QVERIFY(doubt.hands->goTo(u"send_again"_s));
  QAbstractButton* again = doubt.button(u"send_again"_s);
  hold(again, Qt::Key_Space, u" "_s);
  hold(again, Qt::Key_Return, u"\r"_s);
  QTest::mouseDClick(again, Qt::LeftButton);
  again->click();
  QCOMPARE(rig.flow().placing().state(), State::Sending);
  rig.service().holdsAnswers = false;
  rig.service().release();
  QTRY_COMPARE(rig.flow().placing().state(), State::Placed);
  QCOMPARE(rig.service().ordersSent(), 2);
  QCOMPARE(rig.service().bodies.first(), rig.service().bodies.last());
  QTRY_COMPARE(doubt.wizard->currentPage()->accessibleName(), u"DigiCert has your order"_s);
  QVERIFY(!again->isVisible());
}

void TestInDoubt::sendsNothingWithoutATick() {
  DoubtRig doubt;
  doubt.goToReview();
  doubt.placeInDoubt();
  if (QTest::currentTestFailed()) return;
  for (const QString& name : {u"send_again"_s, u"let_go"_s}) {
    auto* button = qobject_cast<QPushButton*>(doubt.button(name));
    QVERIFY(button && button->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->isDefault());
    QVERIFY(!button->autoDefault());
    button->click();
    QTest::mouseDClick(button, Qt::LeftButton);
  }
  // Ticked and taken back, and Return where the box was ticked.
  QVERIFY(doubt.hands->tick(u"send_again_confirm"_s, true));
  hold(QApplication::focusWidget(), Qt::Key_Return, u"\r"_s);
  QVERIFY(doubt.hands->tick(u"send_again_confirm"_s, false));
  QVERIFY(!doubt.button(u"send_again"_s)->isEnabled());
  QCOMPARE(doubt.rig.flow().placing().state(), State::NotFound);
  QCOMPARE(doubt.rig.service().ordersSent(), 1);
}

void TestInDoubt::saysWhyItCouldNotBeSent() {
  DoubtRig doubt;
  doubt.goToReview();
  doubt.placeInDoubt();
  if (QTest::currentTestFailed()) return;
  QVERIFY(doubt.rig.journal().limitSize(1));
  QVERIFY(doubt.hands->tick(u"send_again_confirm"_s, true));
  // What room is left in the pages there are may take the first line.
  while (doubt.rig.journal().recordLookup(doubt.rig.flow().placing().reference(), found({}))) continue;
  QVERIFY(doubt.hands->press(u"send_again"_s));
  auto* trouble = doubt.wizard->findChild<ui::Banner*>(u"send_again_trouble"_s);
  QVERIFY(trouble->isVisible());
  QVERIFY(trouble->accessibleDescription().endsWith(u"Nothing was sent."));
  QCOMPARE(doubt.rig.service().ordersSent(), 1);
}

void TestInDoubt::showsSeveralOrders() {
  DoubtRig doubt;
  doubt.rig.service().matches = {found({90551207, 90551208})};
  doubt.goToReview();
  doubt.placeInDoubt();
  if (QTest::currentTestFailed()) return;
  QTRY_COMPARE(doubt.rig.flow().placing().state(), State::Several);
  auto* banner = doubt.wizard->findChild<ui::Banner*>(u"several_orders"_s);
  QVERIFY(banner->isVisible());
  QVERIFY(banner->accessibleName().contains(u"90551207, 90551208"));
  QVERIFY(banner->accessibleDescription().contains(u"cancel"));
  QVERIFY(!doubt.button(u"send_again"_s)->isVisible());
  QVERIFY(doubt.hands->press(u"copy_order_id_2"_s));
  QCOMPARE(QApplication::clipboard()->text(), u"90551208"_s);
  QVERIFY(doubt.hands->press(u"copy_order_id_1"_s));
  QCOMPARE(QApplication::clipboard()->text(), u"90551207"_s);
}

void TestInDoubt::letsGoAndGuardsTheNext() {
  DoubtRig doubt;
  doubt.goToReview();
  const OrderDraft draft = doubt.rig.flow().draft();
  doubt.placeInDoubt();
  if (QTest::currentTestFailed()) return;
  QVERIFY(doubt.hands->tick(u"let_go_confirm"_s, true));
  QVERIFY(doubt.hands->press(u"let_go"_s));
  QTRY_COMPARE(doubt.wizard->currentStep(), Step::Review);
  QCOMPARE(doubt.rig.flow().placing().state(), State::Idle);
  QCOMPARE(doubt.rig.flow().draft(), draft);
  // It may have arrived, so another one is a decision.
  QTRY_VERIFY(!doubt.rig.flow().similar().isAsking());
  QVERIFY(doubt.rig.flow().similar().needsConfirmation());
  QVERIFY(!doubt.button(u"place_order"_s)->isEnabled());
  OrderOutcome placed;
  placed.kind = OrderOutcome::Kind::Placed;
  placed.orderId = 90551208;
  doubt.rig.service().outcomes = {placed};
  QVERIFY(doubt.hands->tick(u"place_another"_s, true));
  QVERIFY(doubt.hands->press(u"place_order"_s));
  QTRY_COMPARE(doubt.rig.flow().placing().state(), State::Placed);
  QCOMPARE(doubt.rig.service().ordersSent(), 2);
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestInDoubt)
#include "tst_indoubt.moc"
