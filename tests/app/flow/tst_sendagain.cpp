// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/placingrig.h"
#include "tests/app/flow/settle.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OrderPlacing::State;
using Outcome = OrderOutcome::Kind;

/// What a person may decide about an order that was not found, and which references may be sent at all.
class SendAgainTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sendsTheSameBytes();
  void onlyWhatWasNotFound();
  void sendsNothingItCanNotWrite();
  void aRefusedRepetitionProvesNothing_data();
  void aRefusedRepetitionProvesNothing();
  void letsGo();
  void wakesUpAskingAtOnce();
  void sendsNoReferenceThatIsTaken_data();
  void sendsNoReferenceThatIsTaken();
};

namespace {

void placeAndLose(PlacingRig& rig) {
  rig.service->outcomes = {PlacingRig::outcome(Outcome::Unknown)};
  rig.place();
  for (const auto distance : {0s, 5s, 10s, 45s, 240s}) QVERIFY(rig.isAskedAfter(distance));
  QCOMPARE(rig.placing->state(), State::NotFound);
  rig.service->outcomes.clear();
}

}  // namespace

void SendAgainTest::sendsTheSameBytes() {
  PlacingRig rig;
  placeAndLose(rig);
  QVERIFY(rig.placing->maySendAgain());
  QVERIFY(rig.placing->sendAgain());
  QCOMPARE(rig.placing->state(), State::Sending);
  QVERIFY(!rig.placing->sendAgain());
  QCOMPARE(rig.service->bodies.size(), 2);
  QCOMPARE(rig.service->bodies.first(), rig.service->bodies.last());
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.record().attempts, 2);
  QCOMPARE(rig.recorded(), IntentState::Placed);
}

void SendAgainTest::onlyWhatWasNotFound() {
  PlacingRig rig;
  QVERIFY(!rig.placing->maySendAgain());
  QVERIFY(!rig.placing->sendAgain());
  rig.service->outcomes = {PlacingRig::outcome(Outcome::Unknown)};
  rig.place();
  QTRY_COMPARE(rig.placing->state(), State::Checking);
  QVERIFY(!rig.placing->sendAgain());
  QVERIFY(!rig.placing->letGo());
  QCOMPARE(rig.service->ordersSent(), 1);
}

void SendAgainTest::sendsNothingItCanNotWrite() {
  PlacingRig rig;
  placeAndLose(rig);
  rig.fillDisk();
  const auto sent = rig.placing->sendAgain();
  QVERIFY(!sent && sent.error().kind == Error::Kind::Disk);
  QCOMPARE(rig.placing->state(), State::NotFound);
  QCOMPARE(rig.recorded(), IntentState::Unknown);
  QCOMPARE(rig.service->ordersSent(), 1);
  rig.emptyDisk();
  QVERIFY(rig.placing->sendAgain());
}

void SendAgainTest::aRefusedRepetitionProvesNothing_data() {
  QTest::addColumn<Outcome>("outcome");
  QTest::newRow("refused") << Outcome::Refused;
  QTest::newRow("not sent") << Outcome::NotSent;
  QTest::newRow("unknown") << Outcome::Unknown;
}

void SendAgainTest::aRefusedRepetitionProvesNothing() {
  QFETCH(Outcome, outcome);
  PlacingRig rig;
  placeAndLose(rig);
  rig.service->outcomes = {PlacingRig::outcome(outcome, Error::Kind::InvalidInput)};
  QVERIFY(rig.placing->sendAgain());
  QTRY_COMPARE(rig.placing->state(), State::Checking);
  QCOMPARE(rig.recorded(), IntentState::Unknown);
  rig.service->matches = {PlacingRig::found({90551207})};
  QVERIFY(rig.isAskedAfter(0s));
  QCOMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.placing->outcome().orderId, 90551207);
}

void SendAgainTest::letsGo() {
  PlacingRig rig;
  placeAndLose(rig);
  QVERIFY(rig.placing->letGo());
  QCOMPARE(rig.placing->state(), State::Idle);
  QCOMPARE(rig.recorded(), IntentState::Unknown);
  QCOMPARE(rig.journal->events(rig.reference)->last().kind, JournalEvent::Kind::LetGo);
  QVERIFY(!rig.isAskedAfter(1h));
}

void SendAgainTest::wakesUpAskingAtOnce() {
  PlacingRig rig;
  rig.service->outcomes = {PlacingRig::outcome(Outcome::Unknown)};
  rig.place();
  for (const auto distance : {0s, 5s, 10s, 45s}) QVERIFY(rig.isAskedAfter(distance));
  // While the computer sleeps the clock goes on and timers stand still.
  rig.time.set(rig.time.now().addSecs(8 * 3600));
  const qsizetype before = rig.lookups();
  rig.time.pass(10s);
  settle();
  QCOMPARE(rig.lookups(), before + 1);
}

void SendAgainTest::sendsNoReferenceThatIsTaken_data() {
  QTest::addColumn<QList<qint64>>("taken");
  QTest::addColumn<Error::Kind>("failed");
  QTest::addColumn<bool>("isGiven");
  QTest::addColumn<bool>("isSent");
  const auto none = Error::Kind::Cancelled;
  QTest::newRow("free") << QList<qint64>{} << none << true << true;
  QTest::newRow("taken") << QList<qint64>{4711} << none << true << false;
  QTest::newRow("nobody answers") << QList<qint64>{} << Error::Kind::Offline << true << false;
  QTest::newRow("may not ask") << QList<qint64>{} << Error::Kind::Forbidden << true << true;
  QTest::newRow("our own is not asked for") << QList<qint64>{4711} << none << false << true;
}

void SendAgainTest::sendsNoReferenceThatIsTaken() {
  QFETCH(QList<qint64>, taken);
  QFETCH(Error::Kind, failed);
  QFETCH(bool, isGiven);
  QFETCH(bool, isSent);
  PlacingRig rig;
  rig.service->matches = {PlacingRig::found(taken)};
  if (failed != Error::Kind::Cancelled) rig.service->matches = {failure(failed)};
  OrderContext context = rig.context;
  context.isReferenceGiven = isGiven;
  rig.placing->place(rig.service, PlacingRig::request(rig.reference), context);
  QCOMPARE(rig.placing->state(), State::Sending);
  QTRY_COMPARE(rig.placing->state(), isSent ? State::Placed : State::NotSent);
  QCOMPARE(rig.service->ordersSent(), isSent ? 1 : 0);
  QCOMPARE(rig.journal->intent(rig.reference)->has_value(), isSent);
  if (taken.isEmpty() || isSent) return;
  const Problems problems = rig.placing->outcome().error.fields;
  QCOMPARE(problems.size(), 1);
  QCOMPARE(problems.first().code, FieldProblem::Code::ReferenceTaken);
  QCOMPARE(problems.first().text, u"4711"_s);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::SendAgainTest)
#include "tst_sendagain.moc"
