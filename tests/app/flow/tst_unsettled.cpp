// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/unsettled.h"
#include "tests/app/flow/placingrig.h"
#include "tests/app/flow/settle.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OrderPlacing::State;

/// Which orders of an earlier run are taken up, and how OrderPlacing finds out what became of them.
class UnsettledTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resumesAnOrderOfAnEarlierRun();
  void resumesAnOldOneShortly();
  void resumesOnlyWhenIdle();
  void tellsWhatIsUnsettled();
  void tellsUntilSomebodyLetsGo();
};

void UnsettledTest::resumesAnOrderOfAnEarlierRun() {
  PlacingRig rig;
  rig.leaveInTheAir();
  rig.time.pass(60s);
  rig.placing->resume(rig.record(), rig.service);
  QCOMPARE(rig.placing->state(), State::Checking);
  QCOMPARE(rig.placing->reference(), rig.reference);
  QVERIFY(rig.placing->service() == rig.service);
  for (const auto distance : {0s, 5s, 10s}) QVERIFY(rig.isAskedAfter(distance));
  rig.service->matches = {PlacingRig::found({90551207})};
  QVERIFY(rig.isAskedAfter(45s));
  QCOMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.recorded(), IntentState::Placed);
  QCOMPARE(rig.service->ordersSent(), 0);
}

void UnsettledTest::resumesAnOldOneShortly() {
  PlacingRig rig;
  rig.leaveInTheAir();
  rig.time.pass(24h);
  rig.service->matches = {Result<QList<OrderMatch>>(failure(Error::Kind::Offline)), PlacingRig::found({})};
  rig.placing->resume(rig.record(), rig.service);
  QCOMPARE(rig.placing->askedInAll(), 1);
  QVERIFY(rig.isAskedAfter(0s));
  QCOMPARE(rig.placing->state(), State::Checking);
  QVERIFY(rig.isAskedAfter(240s));
  QCOMPARE(rig.placing->state(), State::NotFound);
}

void UnsettledTest::resumesOnlyWhenIdle() {
  PlacingRig rig;
  rig.leaveInTheAir();
  OrderContext context = rig.context;
  context.draftId = u"another draft"_s;
  rig.placing->place(rig.service, PlacingRig::request(u"another"_s), context);
  rig.placing->resume(rig.record(), rig.service);
  QCOMPARE(rig.placing->reference(), u"another"_s);
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  rig.placing->resume(rig.record(), rig.service);
  QCOMPARE(rig.placing->state(), State::Placed);
  rig.placing->reset();
  rig.placing->resume(rig.record(), rig.service);
  QCOMPARE(rig.placing->state(), State::Checking);
}

void UnsettledTest::tellsWhatIsUnsettled() {
  PlacingRig rig;
  FlowEnvironment environment;
  const auto unsettled = [&](const QString& account, const QString& service) {
    return unsettledIntent(environment, account, service);
  };
  QVERIFY(!unsettled(rig.context.accountId, rig.context.service));
  environment.journal = rig.journal.get();
  QVERIFY(rig.journal->addIntent(rig.intent()));
  QVERIFY(*rig.journal->claimForSending(rig.reference));
  QVERIFY(!unsettled(rig.context.accountId, rig.context.service));
  QCOMPARE(*rig.journal->takeOver(), 1);
  QVERIFY(!unsettled(u"another"_s, rig.context.service));
  QVERIFY(!unsettled(rig.context.accountId, ServiceAddress::unitedStates().toString()));
  const auto intent = unsettled(rig.context.accountId, rig.context.service);
  QVERIFY(intent);
  QCOMPARE(intent->reference, rig.reference);
}

void UnsettledTest::tellsUntilSomebodyLetsGo() {
  PlacingRig rig;
  FlowEnvironment environment;
  environment.journal = rig.journal.get();
  const auto isTold = [&] {
    const auto intent = unsettledIntent(environment, rig.context.accountId, rig.context.service);
    return QList<bool>{intent.has_value(), isAnyInDoubt(environment)};
  };
  rig.leaveInTheAir();
  rig.time.pass(24h);
  QVERIFY(rig.journal->recordLookup(rig.reference, PlacingRig::found({})));
  QCOMPARE(isTold(), QList<bool>({true, true}));
  QVERIFY(rig.journal->recordLookup(rig.reference, PlacingRig::found({1, 2})));
  QCOMPARE(isTold(), QList<bool>({true, true}));
  QVERIFY(*rig.journal->letGo(rig.reference));
  QCOMPARE(isTold(), QList<bool>({false, false}));
  // Sent once more after all, it counts again.
  QVERIFY(*rig.journal->claimForAnotherTry(rig.reference));
  QCOMPARE(*rig.journal->takeOver(), 1);
  QCOMPARE(isTold(), QList<bool>({true, true}));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::UnsettledTest)
#include "tst_unsettled.moc"
