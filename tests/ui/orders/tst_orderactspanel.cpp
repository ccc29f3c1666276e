// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/acthands.h"

#include <algorithm>

namespace codeseal::ui {

/// What is done to an order, from the keyboard, with each end.
class OrderActsPanelTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void approves();
  void rejects();
  void tellsWhyItIsRefused();
  void readsWhatBecameOfALostAnswer();
  void saysThatNothingChanged();
  void isNotSureUntilItIsRead();
  void cancelAsksTwice();
  void returnDestroysNothing();
  void revocationIsAskedTwice();
  void addsANote();
  void sendsTheMailAgain();
  void showsWhatTheKeyForbids();
  void isRightAfterARestart();
};

void OrderActsPanelTest::approves() {
  ActHands hands;
  hands.open(ActHands::waiting());
  QVERIFY(hands.isShown(u"act_approve"_s) && hands.isShown(u"act_reject"_s));
  QVERIFY(!hands.isShown(u"act_pass_on"_s) && !hands.isShown(u"download_certificate"_s));
  // Why an order cannot be canceled now is said, since somebody may look for it.
  QVERIFY(hands.isShown(u"act_cancel"_s) && !hands.rig.find(u"act_cancel"_s)->isEnabled());
  QVERIFY(hands.reasons().startsWith(u"An order that waits for approval"_s));
  hands.press(u"act_approve"_s);
  QTRY_VERIFY(hands.isShown(u"act_dialog"_s));
  ActHands::activate(*hands.shown(u"act_dialog"_s));
  QTRY_VERIFY(hands.rig.find(u"act_text"_s)->hasFocus());
  hands.type(u"Fine"_s);
  hands.answer(ActHands::approved());
  QTest::keyClick(hands.rig.find(u"act_text"_s), Qt::Key_Tab);
  hands.press(u"act_do"_s);
  QTRY_COMPARE(hands.said(), u"The request is approved\nDigiCert goes on with it."_s);
  QCOMPARE(hands.rig.service().acts.size(), 1);
  QCOMPARE(hands.rig.service().acts.first().text, u"Fine"_s);
  QCOMPARE(hands.rig.service().acts.first().requestId, 100);
  QVERIFY(!hands.isShown(u"act_approve"_s) && hands.rig.find(u"act_cancel"_s)->isEnabled());
  // It was said; when somebody comes back it is history. The keyboard is still at the page.
  QWidget* focus = hands.rig.window().focusWidget();
  QVERIFY(focus && focus->isVisible() && focus->isEnabled());
  hands.rig.window().activateWindow();
  QTRY_COMPARE(QApplication::focusWidget(), focus);
  QTest::keyClick(focus, Qt::Key_Escape);
  hands.rig.window().openOrder(ActHands::id);
  QCOMPARE(hands.said(), QString());
}

void OrderActsPanelTest::rejects() {
  ActHands hands;
  hands.open(ActHands::waiting());
  hands.press(u"act_reject"_s);
  hands.answer(ActHands::order(u"rejected"_s, u"rejected"_s));
  hands.press(u"act_do"_s);
  QTRY_COMPARE(hands.said(), u"The request is rejected\nNothing more comes of it."_s);
  QCOMPARE(hands.rig.service().acts.first().kind, OrderAct::Kind::Reject);
  QVERIFY(!hands.isShown(u"act_approve"_s) && !hands.isShown(u"act_cancel"_s));
}

void OrderActsPanelTest::tellsWhyItIsRefused() {
  ActHands hands;
  hands.open(ActHands::waiting());
  hands.rig.service().actOutcomes = {ActHands::outcome(ActOutcome::Kind::Refused, Error::Kind::Forbidden,
                                                       u"access_denied|invalid_approver"_s)};
  hands.press(u"act_approve"_s);
  hands.type(u"Kept words"_s);
  hands.press(u"act_do"_s);
  QTRY_VERIFY(hands.said().startsWith(u"The request is not approved\nCertCentral leaves it to another"_s));
  QVERIFY(hands.said().contains(u"The service's own words"_s));
  // What was typed is not lost.
  QTRY_VERIFY(hands.rig.find(u"act_approve"_s)->isEnabled());
  hands.press(u"act_approve"_s);
  QCOMPARE(hands.shown<QPlainTextEdit>(u"act_text"_s)->toPlainText(), u"Kept words"_s);
}

void OrderActsPanelTest::readsWhatBecameOfALostAnswer() {
  ActHands hands;
  hands.open(ActHands::waiting());
  hands.rig.service().actOutcomes = {ActHands::outcome(ActOutcome::Kind::Unknown, Error::Kind::Timeout)};
  hands.answer(ActHands::approved());
  hands.press(u"act_approve"_s);
  hands.press(u"act_do"_s);
  QTRY_VERIFY(hands.said().startsWith(u"The request is approved\nDigiCert's answer was lost"_s));
  QVERIFY(!hands.isShown(u"act_approve"_s));
  QCOMPARE(hands.rig.service().acts.size(), 1);
}

void OrderActsPanelTest::saysThatNothingChanged() {
  ActHands hands;
  hands.open(ActHands::waiting());
  hands.rig.service().actOutcomes = {ActHands::outcome(ActOutcome::Kind::Unknown, Error::Kind::Timeout)};
  hands.press(u"act_approve"_s);
  hands.press(u"act_do"_s);
  QTRY_COMPARE(hands.rig.find<QLabel>(u"act_busy_text"_s)->text(),
               u"The answer was lost. Reading the order to see what became of it…"_s);
  QVERIFY(hands.isShown(u"act_busy"_s) && !hands.rig.find(u"act_approve"_s)->isEnabled());
  const auto pass = [&hands] { hands.rig.flow().pass(std::chrono::seconds(5)); };
  QTRY_VERIFY(
      (pass(), hands.said().startsWith(u"The request is not approved\nDigiCert's answer was lost"_s)));
  QVERIFY(hands.rig.find(u"act_approve"_s)->isEnabled() && !hands.isShown(u"act_busy"_s));
  QCOMPARE(hands.rig.service().acts.size(), 1);
}

void OrderActsPanelTest::isNotSureUntilItIsRead() {
  ActHands hands;
  hands.open(ActHands::approved());
  hands.rig.service().actOutcomes = {ActHands::outcome(ActOutcome::Kind::Unknown, Error::Kind::Offline)};
  hands.rig.service().orderInfos = {Result<OrderInfo>(failure(Error::Kind::Offline))};
  hands.press(u"act_cancel"_s);
  hands.type(u"Ordered twice"_s);
  hands.press(u"act_do"_s);
  hands.press(u"act_confirm"_s);
  const auto pass = [&hands] { hands.rig.flow().pass(std::chrono::seconds(5)); };
  QTRY_VERIFY((pass(), hands.said().startsWith(u"It is not known whether the order is canceled"_s)));
  QVERIFY(!hands.rig.find(u"act_cancel"_s)->isEnabled());
  QVERIFY(hands.reasons().startsWith(u"What became of the last change is not known"_s));
  hands.answer(ActHands::order(u"canceled"_s, u"approved"_s));
  hands.press(u"act_read_again"_s);
  QTRY_VERIFY(hands.said().startsWith(u"The order is canceled"_s));
  QVERIFY(!hands.isShown(u"act_cancel"_s));
  QCOMPARE(hands.rig.service().acts.size(), 1);
}

void OrderActsPanelTest::cancelAsksTwice() {
  ActHands hands;
  hands.open(ActHands::approved());
  hands.press(u"act_cancel"_s);
  // Not without a note.
  hands.press(u"act_do"_s);
  QVERIFY(!hands.isShown(u"act_confirm"_s));
  QVERIFY(hands.rig.find(u"act_text"_s)->accessibleDescription().contains(u"Enter why"_s));
  hands.type(u"Ordered twice"_s);
  hands.press(u"act_do"_s);
  QTRY_VERIFY(hands.isShown(u"act_confirm"_s));
  QVERIFY(hands.rig.service().acts.isEmpty());
  QTRY_VERIFY(hands.rig.find(u"act_keep_after_all"_s)->hasFocus());
  hands.answer(ActHands::order(u"canceled"_s, u"approved"_s));
  hands.press(u"act_confirm"_s);
  QTRY_COMPARE(hands.said(), u"The order is canceled\nNothing more comes of it."_s);
  QCOMPARE(hands.rig.service().acts.size(), 1);
  QCOMPARE(hands.rig.service().acts.first().text, u"Ordered twice"_s);
}

void OrderActsPanelTest::returnDestroysNothing() {
  ActHands hands;
  hands.open(ActHands::approved());
  hands.press(u"act_cancel"_s);
  hands.type(u"Ordered twice"_s);
  hands.press(u"act_do"_s);
  QTRY_VERIFY(hands.isShown(u"act_confirm"_s));
  QTRY_VERIFY(hands.rig.find(u"act_keep_after_all"_s)->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  QTRY_VERIFY(!hands.isShown(u"act_dialog"_s));
  hands.press(u"act_cancel"_s);
  hands.rig.find(u"act_keep"_s)->setFocus();
  QTest::keyClick(hands.rig.find(u"act_keep"_s), Qt::Key_Return);
  QTRY_VERIFY(!hands.isShown(u"act_dialog"_s));
  QVERIFY(hands.rig.service().acts.isEmpty());
}

void OrderActsPanelTest::revocationIsAskedTwice() {
  ActHands hands;
  OrderInfo order = ActHands::issued();
  order.requests = {{101, u"pending"_s, u"revoke"_s, {}}};
  hands.open(order);
  hands.press(u"act_approve"_s);
  hands.press(u"act_do"_s);
  QTRY_VERIFY(hands.isShown(u"act_confirm"_s));
  QVERIFY(hands.rig.service().acts.isEmpty());
  hands.press(u"act_confirm"_s);
  QTRY_COMPARE(hands.rig.service().acts.size(), 1);
}

void OrderActsPanelTest::addsANote() {
  ActHands hands;
  hands.open(ActHands::approved());
  hands.press(u"add_note"_s);
  hands.type(u"Called her office"_s);
  hands.answer(ActHands::approved(),
               {{17, hands.rig.flow().now(), u"Build Orders"_s, u"Called her office"_s}});
  hands.press(u"act_do"_s);
  QTRY_VERIFY(hands.said().startsWith(u"The note is added"_s));
  const auto isWritten = [&hands] {
    const auto labels = hands.rig.find(u"order_notes"_s)->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [](const QLabel* label) { return label->text() == u"Called her office"; });
  };
  QTRY_VERIFY(isWritten());
  QCOMPARE(hands.rig.service().acts.size(), 1);
}

void OrderActsPanelTest::sendsTheMailAgain() {
  ActHands hands;
  OrderValidation checks;
  checks.organization = {{u"ev_cs"_s, u"active"_s, {}, {}}};
  hands.rig.service().orderValidations = {checks};
  hands.open(ActHands::approved());
  hands.press(u"act_mail"_s);
  QTRY_VERIFY(hands.said().startsWith(u"The mail is sent again\nIt goes to h.cole@polarstern.example"_s));
  hands.rig.service().actOutcomes = {
      ActHands::outcome(ActOutcome::Kind::Refused, Error::Kind::NotFound, u"not_found|route"_s)};
  QTRY_VERIFY(hands.rig.find(u"act_mail"_s)->isEnabled());
  hands.press(u"act_mail"_s);
  QTRY_VERIFY(hands.said().contains(u"does not send this mail again"_s));
  QTRY_VERIFY(!hands.rig.find(u"act_mail"_s)->isEnabled());
  QVERIFY(!hands.rig.find(u"act_mail"_s)->accessibleDescription().isEmpty());
  QCOMPARE(hands.rig.service().acts.size(), 2);
}

void OrderActsPanelTest::showsWhatTheKeyForbids() {
  ActHands hands;
  KeyInfo key;
  key.lastUsed = hands.rig.flow().now();
  key.restrictedToRole = viewOnlyKeyRole;
  hands.rig.service().keysAnswer = QList<KeyInfo>{key};
  hands.open(ActHands::waiting());
  for (const QString& name : {u"act_approve"_s, u"act_reject"_s, u"add_note"_s}) {
    QVERIFY2(hands.isShown(name) && !hands.rig.find(name)->isEnabled(), qPrintable(name));
    QVERIFY(hands.rig.find(name)->accessibleDescription().startsWith(u"This key may only read."_s));
  }
  QCOMPARE(hands.reasons(),
           u"This key may only read. Ask an administrator for one that may change orders."_s);
}

void OrderActsPanelTest::isRightAfterARestart() {
  ActHands hands;
  hands.open(ActHands::waiting());
  hands.rig.service().holdsAnswers = true;
  hands.press(u"act_approve"_s);
  hands.press(u"act_do"_s);
  QTRY_VERIFY(hands.isShown(u"act_busy"_s));
  hands.rig.service().holdsAnswers = false;
  hands.rig.start();
  hands.rig.service().release();
  hands.open(ActHands::approved());
  QCOMPARE(hands.said(), QString());
  QVERIFY(!hands.isShown(u"act_approve"_s) && !hands.isShown(u"act_busy"_s));
  QCOMPARE(hands.rig.service().acts.size(), 1);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::OrderActsPanelTest)
#include "tst_orderactspanel.moc"
