// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goldenorder.h"
#include "tests/support/orderrobot.h"
#include "tests/support/wizardrig.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

#include <functional>

Q_DECLARE_METATYPE(std::function<void(codeseal::WizardHands&, QAbstractButton*)>)

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::Fault;
using ui::OrderWizard;

namespace {

/// A key that is held: pressed once, repeated by the keyboard, let go.
void holdKey(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  const QString text = key == Qt::Key_Return ? u"\r"_s : key == Qt::Key_Space ? u" "_s : QString();
  QTest::sendKeyEvent(QTest::Press, widget, key, text, modifiers);
  for (int i = 0; i < 20; ++i) {
    QKeyEvent again(QEvent::KeyPress, key, modifiers, text, true);
    QApplication::sendEvent(widget, &again);
    QCoreApplication::processEvents();
  }
  QTest::sendKeyEvent(QTest::Release, widget, key, text, modifiers);
}

}  // namespace

/// One order is one order, however the button is treated, and a refused one says what to mend.
class TestPlaceButton : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void placesOnce_data();
  void placesOnce();
  void isNoDefaultButton();
  void staysWhileSending();
  void leadsToTheRefusedField();
  void asksAgainUnderAnotherReference();
  void finishesAfterAnswerWithoutSense();

 private:
  static void goToReview(WizardRig& rig, const OrderDraft& draft);
  static QAbstractButton* button(OrderWizard& wizard, const QString& name) {
    return wizard.findChild<QAbstractButton*>(name);
  }
};

/// The pages are filled in by another test; here the draft is put down and the account connected.
void TestPlaceButton::goToReview(WizardRig& rig, const OrderDraft& draft) {
  OrderRobot robot(rig.wizard());
  QVERIFY(robot.connectAccount(u"practice-administrator"_s));
  QVERIFY(robot.next(Step::Certificate));
  rig.flow().edit([&draft](OrderDraft& edited) { edited = draft; });
  QTRY_VERIFY(rig.flow().problems().isEmpty());
  rig.wizard().goTo(Step::Review);
  QCOMPARE(rig.wizard().currentStep(), Step::Review);
  QTRY_VERIFY(rig.flow().price());
  QVERIFY(robot.confirmSimilar());
  QVERIFY(robot.hands().await(u"place_order"_s));
}

void TestPlaceButton::placesOnce_data() {
  QTest::addColumn<std::function<void(WizardHands&, QAbstractButton*)>>("act");
  using Press = std::function<void(WizardHands&, QAbstractButton*)>;
  const auto row = [](const char* name, const Press& act) { QTest::newRow(name) << act; };
  row("double click", [](WizardHands&, QAbstractButton* place) {
    QTest::mouseClick(place, Qt::LeftButton);
    QTest::mouseDClick(place, Qt::LeftButton);
  });
  row("ten clicks", [](WizardHands&, QAbstractButton* place) {
    for (int i = 0; i < 10; ++i) QTest::mouseClick(place, Qt::LeftButton);
  });
  row("held Space", [](WizardHands& hands, QAbstractButton* place) {
    QVERIFY(hands.goTo(u"place_order"_s));
    holdKey(place, Qt::Key_Space);
  });
  row("Space, then held Return", [](WizardHands& hands, QAbstractButton* place) {
    QVERIFY(hands.press(u"place_order"_s));
    holdKey(place, Qt::Key_Return);
    holdKey(place->window(), Qt::Key_Return);
  });
  row("held Alt+P", [](WizardHands&, QAbstractButton* place) {
    QTest::keyClick(place->window(), Qt::Key_P, Qt::AltModifier);
    holdKey(place->window(), Qt::Key_P, Qt::AltModifier);
  });
  row("Alt+P again and again", [](WizardHands&, QAbstractButton* place) {
    for (int i = 0; i < 5; ++i) {
      QTest::keyClick(place->window(), Qt::Key_P, Qt::AltModifier);
      QTest::qWait(30);
    }
  });
  row("the button's own click, twice", [](WizardHands&, QAbstractButton* place) {
    place->click();
    place->click();
  });
}

void TestPlaceButton::placesOnce() {
  QFETCH(std::function<void(WizardHands&, QAbstractButton*)>, act);
  WizardRig rig;
  // The answer comes late enough for more clicks while the call is out.
  rig.plan({Fault::Delay, 1, "POST", u"/order/certificate"_s, 400ms});
  goToReview(rig, goldenOrder(u"05-ev-own-token"_s).draft);
  if (QTest::currentTestFailed()) return;
  WizardHands hands(rig.wizard());
  QAbstractButton* place = button(rig.wizard(), u"place_order"_s);

  act(hands, place);
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Sending);
  QTest::mouseDClick(place, Qt::LeftButton);
  QTest::keyClick(&rig.wizard(), Qt::Key_P, Qt::AltModifier);
  QTest::keyClick(&rig.wizard(), Qt::Key_Return);
  QTRY_VERIFY(rig.flow().placing().state() != OrderPlacing::State::Sending);
  QVERIFY2(rig.flow().placing().state() == OrderPlacing::State::Placed,
           qPrintable(rig.flow().placing().outcome().error.detail));
  QCOMPARE(rig.wizard().currentStep(), Step::Status);
  QTest::keyClick(&rig.wizard(), Qt::Key_P, Qt::AltModifier);
  place->click();
  rig.flow().placeOrder();

  QTRY_VERIFY(rig.flow().tracker().info().id != 0);
  QCOMPARE(rig.orders().size(), 1);
}

void TestPlaceButton::isNoDefaultButton() {
  WizardRig rig;
  goToReview(rig, goldenOrder(u"05-ev-own-token"_s).draft);
  if (QTest::currentTestFailed()) return;
  auto* place = qobject_cast<QPushButton*>(button(rig.wizard(), u"place_order"_s));
  QVERIFY(place && place->isEnabled());
  QVERIFY(!place->isDefault());
  QVERIFY(!place->autoDefault());
  // Return, wherever the focus is: at most an Edit link leads to its page.
  WizardHands hands(rig.wizard());
  for (int stop = 0; stop < 25; ++stop) {
    rig.wizard().goTo(Step::Review);
    hands.key(Qt::Key_Tab);
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || focus->objectName() == u"save_and_close" || focus->objectName() == u"cancel") continue;
    // The key may lead to a page on which the thing is no more.
    const QString name = focus->objectName();
    hands.key(Qt::Key_Return);
    holdKey(&rig.wizard(), Qt::Key_Return);
    QVERIFY2(!rig.flow().placing().isBusy(), qPrintable(name));
  }
  QCOMPARE(rig.flow().placing().state(), OrderPlacing::State::Idle);
  QCOMPARE(rig.orders().size(), 0);
}

void TestPlaceButton::staysWhileSending() {
  WizardRig rig;
  rig.plan({Fault::Delay, 1, "POST", u"/order/certificate"_s, 600ms});
  goToReview(rig, goldenOrder(u"05-ev-own-token"_s).draft);
  if (QTest::currentTestFailed()) return;
  OrderWizard& wizard = rig.wizard();
  const OrderDraft draft = rig.flow().draft();
  QTest::keyClick(&wizard, Qt::Key_P, Qt::AltModifier);
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Sending);
  // An answer about something else comes in meanwhile.
  Q_EMIT rig.flow().facts().organizationDetailed(draft.organizationId);

  for (const QString& name : {u"place_order"_s, u"back"_s, u"save_and_close"_s})
    QVERIFY2(!button(wizard, name)->isEnabled(), qPrintable(name));
  wizard.goTo(Step::Certificate);
  QCOMPARE(wizard.currentStep(), Step::Review);
  for (auto* link : wizard.currentPage()->findChildren<ui::Link*>())
    if (link->accessibleName().startsWith(u"Edit"_s)) link->click();
  QCOMPARE(wizard.currentStep(), Step::Review);

  QTRY_COMPARE(wizard.currentStep(), Step::Status);
  wizard.goTo(Step::Details);
  QCOMPARE(wizard.currentStep(), Step::Status);
  QCOMPARE(rig.flow().draft(), draft);
  QCOMPARE(rig.orders().size(), 1);
}

void TestPlaceButton::leadsToTheRefusedField() {
  WizardRig rig;
  OrderDraft draft = goldenOrder(u"05-ev-own-token"_s).draft;
  // It waits for approval, so nothing is there to renew; only the service knows that.
  draft.renewalOfOrderId = u"112230"_s;
  goToReview(rig, draft);
  if (QTest::currentTestFailed()) return;
  OrderWizard& wizard = rig.wizard();
  QTest::keyClick(&wizard, Qt::Key_P, Qt::AltModifier);
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Refused);
  QCOMPARE(wizard.currentStep(), Step::Review);
  QVERIFY(wizard.findChild<QWidget*>(u"outcome_banner"_s)->isVisible());
  QVERIFY(!button(wizard, u"place_order"_s)->isEnabled());

  WizardHands hands(wizard);
  QVERIFY(hands.press(u"notice"_s));
  QCOMPARE(wizard.currentStep(), Step::Details);
  auto* field = wizard.findChild<ui::FormField*>(u"renewal_of_order_id_field"_s);
  QVERIFY(field);
  QTRY_VERIFY(field->editor()->hasFocus());
  QVERIFY(field->isErrorShown());
  QVERIFY2(field->editor()->accessibleDescription().contains(u"order not eligible for renewal."_s),
           qPrintable(field->editor()->accessibleDescription()));

  hands.type(u"renewal_of_order_id"_s, u"111502"_s);
  QVERIFY(!field->isErrorShown());
}

void TestPlaceButton::asksAgainUnderAnotherReference() {
  WizardRig rig;
  OrderDraft draft = goldenOrder(u"05-ev-own-token"_s).draft;
  draft.renewalOfOrderId = u"112230"_s;
  rig.setReference(u"1"_s.repeated(32));
  goToReview(rig, draft);
  if (QTest::currentTestFailed()) return;
  QTest::keyClick(&rig.wizard(), Qt::Key_P, Qt::AltModifier);
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Refused);
  rig.setReference(u"2"_s.repeated(32));
  rig.flow().edit([](OrderDraft& edited) { edited.renewalOfOrderId.clear(); });
  QTest::keyClick(&rig.wizard(), Qt::Key_P, Qt::AltModifier);
  QTRY_COMPARE(rig.wizard().currentStep(), Step::Status);
  QCOMPARE(rig.orders().size(), 1);
  QCOMPARE(rig.orders().first().alternativeOrderId, u"2"_s.repeated(32));
}

void TestPlaceButton::finishesAfterAnswerWithoutSense() {
  WizardRig rig;
  rig.plan({Fault::TruncatedJson});
  goToReview(rig, goldenOrder(u"05-ev-own-token"_s).draft);
  if (QTest::currentTestFailed()) return;
  QTest::keyClick(&rig.wizard(), Qt::Key_P, Qt::AltModifier);
  // The order is there; it is looked for by its reference, not sent again.
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Placed);
  QCOMPARE(rig.wizard().currentStep(), Step::Status);
  QCOMPARE(rig.orders().size(), 1);
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestPlaceButton)
#include "tst_placebutton.moc"
