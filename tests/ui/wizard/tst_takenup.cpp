// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goldenorder.h"
#include "tests/support/orderrobot.h"
#include "tests/support/wizardrig.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using practice::Fault;
using ui::OrderWizard;

/// An order that was in doubt when the program ended is shown at the next start, before another is begun.
class TestTakenUp : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsWhatBecameOfIt_data();
  void showsWhatBecameOfIt();
};

void TestTakenUp::showsWhatBecameOfIt_data() {
  QTest::addColumn<Fault>("fault");
  QTest::addColumn<OrderPlacing::State>("state");
  QTest::newRow("ordered") << Fault::CloseAfterStore << OrderPlacing::State::Placed;
  QTest::newRow("not ordered") << Fault::CloseBeforeStore << OrderPlacing::State::Checking;
}

void TestTakenUp::showsWhatBecameOfIt() {
  QFETCH(Fault, fault);
  QFETCH(OrderPlacing::State, state);
  WizardRig rig;
  rig.plan({fault});
  rig.plan({Fault::ErrorBeforeStore, 1, "GET", u"/order/alternate"_s});
  {
    OrderRobot robot(rig.wizard());
    QVERIFY(robot.connectAccount(u"practice-administrator"_s));
    QVERIFY(robot.next(Step::Certificate));
    rig.flow().edit([](OrderDraft& draft) { draft = goldenOrder(u"05-ev-own-token"_s).draft; });
    QTRY_VERIFY(rig.flow().problems().isEmpty());
    rig.wizard().goTo(Step::Review);
    QVERIFY(robot.place());
    QTRY_COMPARE(rig.flow().placing().asked(), 1);
    QTRY_VERIFY(rig.flow().placing().nextAsk().isValid());
  }

  // The account is opened by itself, its key being in the keychain.
  rig.restart();
  QTRY_COMPARE(rig.wizard().currentStep(), Step::Status);
  QTRY_COMPARE(rig.flow().placing().state(), state);
  QTRY_COMPARE(rig.flow().placing().asked(), 1);
  const bool isOrdered = state == OrderPlacing::State::Placed;
  QCOMPARE(rig.orders().size(), isOrdered ? 1 : 0);
  QCOMPARE(rig.flow().hasDraft(), !isOrdered);
  if (!isOrdered) return;
  QTRY_COMPARE(rig.flow().tracker().info().id, rig.orders().first().id);

  // Settled, it keeps nobody from the next order.
  rig.restart();
  QTRY_COMPARE(rig.flow().account().state(), AccountFlow::State::Works);
  QCOMPARE(rig.wizard().currentStep(), Step::Account);
  QCOMPARE(rig.flow().placing().state(), OrderPlacing::State::Idle);
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestTakenUp)
#include "tst_takenup.moc"
