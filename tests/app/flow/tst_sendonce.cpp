// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/ordercodec.h"
#include "tests/app/flow/placingrig.h"
#include "tests/app/flow/settle.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OrderPlacing::State;
using Outcome = OrderOutcome::Kind;

/// The way of an order up to the end of its call. What follows an end that is not known is tested apart.
class SendOnceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesBeforeItSends();
  void sendsNothingItCanNotWrite_data();
  void sendsNothingItCanNotWrite();
  void sendsNothingWithoutARecord();
  void sendsNothingThatIsBeingSent();
  void tellsHowItEnded_data();
  void tellsHowItEnded();
  void standsThoughTheRecordFails();
  void placesOneAtATime_data();
  void placesOneAtATime();
  void sendsAgainWhatNeverLeft();
  void sendsACorrectedOrder();
  void startsOver();
  void letsGoOfTheKey();
  void runsToTheEndWithoutAListener();
};

void SendOnceTest::writesBeforeItSends() {
  PlacingRig rig;
  int looks = 0;
  rig.service->beforeOrder = [&] {
    ++looks;
    const auto intent = rig.journal->intent(rig.reference);
    QVERIFY(intent && *intent);
    QCOMPARE((*intent)->state, IntentState::Sending);
    QCOMPARE((*intent)->attempts, 1);
    QCOMPARE((*intent)->body, toBody(PlacingRig::request(rig.reference)));
    QCOMPARE((*intent)->accountId, rig.context.accountId);
    QCOMPARE((*intent)->service, rig.context.service);
    QCOMPARE((*intent)->organizationId, 5500913);
    QCOMPARE((*intent)->organizationName, u"Nordlys A/S"_s);
    QCOMPARE(rig.placing->state(), State::Sending);
  };
  rig.place();
  QCOMPARE(looks, 1);
  QCOMPARE(rig.service->bodies, QList<QByteArray>{toBody(PlacingRig::request(rig.reference))});
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.recorded(), IntentState::Placed);
  QCOMPARE(rig.placing->reference(), rig.reference);
}

void SendOnceTest::sendsNothingItCanNotWrite_data() {
  QTest::addColumn<bool>("isWritten");
  QTest::newRow("not even written down") << false;
  QTest::newRow("written down, not claimed") << true;
}

void SendOnceTest::sendsNothingItCanNotWrite() {
  QFETCH(bool, isWritten);
  PlacingRig rig;
  if (isWritten) {
    QVERIFY(rig.journal->addIntent(rig.intent()));
  }
  rig.fillDisk();
  rig.place();
  QCOMPARE(rig.placing->state(), State::NotSent);
  QCOMPARE(rig.placing->outcome().kind, Outcome::NotSent);
  QVERIFY(rig.placing->outcome().error.kind == Error::Kind::Disk);
  settle();
  QCOMPARE(rig.service->ordersSent(), 0);

  rig.emptyDisk();
  rig.place();
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.service->ordersSent(), 1);
}

void SendOnceTest::sendsNothingWithoutARecord() {
  FlowEnvironment environment;
  ManualTime time;
  time.rule(environment);
  OrderPlacing placing(environment);
  const auto service = std::make_shared<FakeCertCentral>();
  placing.place(service, PlacingRig::request(u"1"_s), {});
  QCOMPARE(placing.state(), State::NotSent);
  QVERIFY(placing.outcome().error.kind == Error::Kind::Disk);
  QVERIFY(service->calls.isEmpty());
}

void SendOnceTest::sendsNothingThatIsBeingSent() {
  PlacingRig rig;
  FlowEnvironment environment;
  rig.time.rule(environment);
  environment.journal = rig.journal.get();
  OrderPlacing other(environment);
  rig.service->holdsAnswers = true;
  rig.place();
  other.place(rig.service, PlacingRig::request(rig.reference), rig.context);
  QCOMPARE(other.state(), State::NotSent);
  QVERIFY(other.outcome().error.kind == Error::Kind::SentElsewhere);
  QCOMPARE(rig.service->ordersSent(), 1);
  rig.service->release();
  QTRY_COMPARE(rig.placing->state(), State::Placed);
}

void SendOnceTest::tellsHowItEnded_data() {
  QTest::addColumn<Outcome>("outcome");
  QTest::addColumn<State>("state");
  QTest::addColumn<IntentState>("recorded");
  QTest::newRow("placed") << Outcome::Placed << State::Placed << IntentState::Placed;
  QTest::newRow("refused") << Outcome::Refused << State::Refused << IntentState::Refused;
  QTest::newRow("not sent") << Outcome::NotSent << State::NotSent << IntentState::NotSent;
  QTest::newRow("unknown") << Outcome::Unknown << State::Checking << IntentState::Unknown;
}

void SendOnceTest::tellsHowItEnded() {
  QFETCH(Outcome, outcome);
  QFETCH(State, state);
  QFETCH(IntentState, recorded);
  PlacingRig rig;
  OrderOutcome end = PlacingRig::outcome(outcome, Error::Kind::InvalidInput);
  end.orderId = outcome == Outcome::Placed ? 90551207 : 0;
  rig.service->outcomes = {end};
  rig.service->holdsAnswers = true;
  rig.place();
  QCOMPARE(rig.placing->state(), State::Sending);
  QVERIFY(rig.placing->isBusy());
  rig.service->release();
  QTRY_COMPARE(rig.placing->state(), state);
  QCOMPARE(rig.placing->isBusy(), state == State::Checking);
  QCOMPARE(rig.placing->outcome().orderId, end.orderId);
  QCOMPARE(rig.recorded(), recorded);
  settle();
  QCOMPARE(rig.service->ordersSent(), 1);
}

void SendOnceTest::standsThoughTheRecordFails() {
  PlacingRig rig;
  rig.service->holdsAnswers = true;
  rig.place();
  rig.fillDisk();
  rig.service->release();
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.placing->outcome().orderId, 90551207);
  QCOMPARE(rig.recorded(), IntentState::Sending);
}

void SendOnceTest::placesOneAtATime_data() {
  QTest::addColumn<Outcome>("outcome");
  QTest::addColumn<QList<qint64>>("orders");
  QTest::addColumn<State>("state");
  QTest::newRow("while sending") << Outcome::Placed << QList<qint64>() << State::Sending;
  QTest::newRow("after it was placed") << Outcome::Placed << QList<qint64>() << State::Placed;
  QTest::newRow("while checking") << Outcome::Unknown << QList<qint64>() << State::Checking;
  QTest::newRow("when it was not found") << Outcome::Unknown << QList<qint64>() << State::NotFound;
  QTest::newRow("when several were found") << Outcome::Unknown << QList<qint64>({1, 2}) << State::Several;
}

void SendOnceTest::placesOneAtATime() {
  QFETCH(Outcome, outcome);
  QFETCH(QList<qint64>, orders);
  QFETCH(State, state);
  PlacingRig rig;
  if (outcome == Outcome::Unknown) rig.service->outcomes = {PlacingRig::outcome(outcome)};
  rig.service->matches = {PlacingRig::found(orders)};
  rig.service->holdsAnswers = state == State::Sending;
  rig.place();
  for (int i = 0; i < 10 && rig.placing->state() != state; ++i) {
    settle();
    if (state != State::Checking) rig.time.pass(5min);
  }
  QCOMPARE(rig.placing->state(), state);
  rig.place();
  rig.placing->place(rig.service, PlacingRig::request(u"another"_s), rig.context);
  settle();
  QCOMPARE(rig.placing->state(), state);
  QCOMPARE(rig.placing->reference(), rig.reference);
  QCOMPARE(rig.service->ordersSent(), 1);
}

void SendOnceTest::sendsAgainWhatNeverLeft() {
  PlacingRig rig;
  OrderOutcome placed = PlacingRig::outcome(Outcome::Placed);
  placed.orderId = 90551207;
  rig.service->outcomes = {PlacingRig::outcome(Outcome::NotSent, Error::Kind::Offline), placed};
  rig.place();
  QTRY_COMPARE(rig.placing->state(), State::NotSent);
  QVERIFY(rig.placing->outcome().error.kind == Error::Kind::Offline);
  rig.place();
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.service->ordersSent(), 2);
  QCOMPARE(rig.service->bodies.first(), rig.service->bodies.last());
}

void SendOnceTest::sendsACorrectedOrder() {
  PlacingRig rig;
  OrderOutcome placed = PlacingRig::outcome(Outcome::Placed);
  placed.orderId = 90551207;
  rig.service->outcomes = {PlacingRig::outcome(Outcome::Refused, Error::Kind::InvalidInput), placed};
  rig.place();
  QTRY_COMPARE(rig.placing->state(), State::Refused);
  // A reference that was refused is used up.
  rig.place();
  QCOMPARE(rig.placing->state(), State::NotSent);
  QCOMPARE(rig.placing->outcome().error.fields.value(0).code, FieldProblem::Code::ReferenceTaken);
  QCOMPARE(rig.service->ordersSent(), 1);
  rig.placing->place(rig.service, PlacingRig::request(u"another"_s), rig.context);
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.placing->reference(), u"another"_s);
}

void SendOnceTest::startsOver() {
  PlacingRig rig;
  rig.service->holdsAnswers = true;
  rig.place();
  rig.placing->reset();
  QCOMPARE(rig.placing->state(), State::Sending);
  rig.service->release();
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  rig.placing->reset();
  QCOMPARE(rig.placing->state(), State::Idle);
  QVERIFY(rig.placing->reference().isEmpty());
  QCOMPARE(rig.placing->outcome().orderId, 0);
}

void SendOnceTest::letsGoOfTheKey() {
  PlacingRig rig;
  rig.service->outcomes = {PlacingRig::outcome(Outcome::Refused)};
  rig.place();
  QVERIFY(rig.placing->service());
  QTRY_COMPARE(rig.placing->state(), State::Refused);
  QVERIFY(!rig.placing->service());
}

void SendOnceTest::runsToTheEndWithoutAListener() {
  PlacingRig rig;
  rig.service->holdsAnswers = true;
  rig.place();
  rig.placing.reset();
  rig.service->release();
  settle();
  // The next start finds it in the air.
  QCOMPARE(rig.recorded(), IntentState::Sending);
  QCOMPARE(*rig.journal->takeOver(), 1);
  QCOMPARE(rig.recorded(), IntentState::Unknown);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::SendOnceTest)
#include "tst_sendonce.moc"
