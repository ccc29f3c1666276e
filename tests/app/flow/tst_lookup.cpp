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

/// How OrderPlacing finds out what became of an order whose call had no certain end.
class LookUpTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksAtThePlannedTimes();
  void adoptsTheOneItFinds_data();
  void adoptsTheOneItFinds();
  void adoptsNoneOfSeveral();
  void goesOnWhileNobodyAnswers();
  void endsWhereAskingIsRefused();
  void waitsWhenToldTo();
  void asksNowBesideThePlan();
  void asksOnceMoreAfterTheEnd();
  void ignoresAnOlderAnswer();
  void outlastsAWrongClock();
};

namespace {

/// Sends an order that has no certain end, and answers what is asked at once.
void placeIntoTheDark(PlacingRig& rig) {
  rig.service->outcomes = {PlacingRig::outcome(Outcome::Unknown)};
  rig.place();
  QTRY_COMPARE(rig.placing->state(), State::Checking);
}

}  // namespace

void LookUpTest::asksAtThePlannedTimes() {
  PlacingRig rig;
  placeIntoTheDark(rig);
  QCOMPARE(rig.placing->nextAsk(), rig.time.now());
  QCOMPARE(rig.placing->askedInAll(), 5);
  int asked = 0;
  for (const auto distance : {0s, 5s, 10s, 45s, 240s}) {
    QCOMPARE(rig.placing->state(), State::Checking);
    QVERIFY(rig.isAskedAfter(distance));
    QCOMPARE(rig.placing->asked(), ++asked);
    QCOMPARE(rig.placing->askedInAll(), 5);
  }
  QCOMPARE(rig.placing->state(), State::NotFound);
  QVERIFY(!rig.placing->nextAsk().isValid());
  QCOMPARE(rig.recorded(), IntentState::Unknown);
  QVERIFY(!rig.isAskedAfter(24h));
  QCOMPARE(rig.service->ordersSent(), 1);
}

void LookUpTest::adoptsTheOneItFinds_data() {
  QTest::addColumn<int>("misses");
  QTest::newRow("at once") << 0;
  QTest::newRow("at the second try") << 1;
  QTest::newRow("at the last try") << 4;
}

void LookUpTest::adoptsTheOneItFinds() {
  QFETCH(int, misses);
  PlacingRig rig;
  for (int i = 0; i < misses; ++i) rig.service->matches.append(PlacingRig::found({}));
  rig.service->matches.append(PlacingRig::found({90551207}));
  placeIntoTheDark(rig);
  for (const auto distance : {0s, 5s, 10s, 45s, 240s})
    if (rig.placing->state() == State::Checking) QVERIFY(rig.isAskedAfter(distance));
  QCOMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.placing->outcome().kind, Outcome::Placed);
  QCOMPARE(rig.placing->outcome().orderId, 90551207);
  QCOMPARE(rig.placing->outcome().certificateId, 90551307);
  QCOMPARE(rig.placing->asked(), misses + 1);
  QCOMPARE(rig.recorded(), IntentState::Placed);
  QCOMPARE(rig.record().outcome.orderId, 90551207);
  QVERIFY(!rig.isAskedAfter(5min));
}

void LookUpTest::adoptsNoneOfSeveral() {
  PlacingRig rig;
  rig.service->matches = {PlacingRig::found({90551207, 90551208})};
  placeIntoTheDark(rig);
  QVERIFY(rig.isAskedAfter(0s));
  QCOMPARE(rig.placing->state(), State::Several);
  QCOMPARE(rig.placing->matches().size(), 2);
  QCOMPARE(rig.recorded(), IntentState::Unknown);
  rig.placing->askNow();
  QVERIFY(!rig.isAskedAfter(5min));
}

void LookUpTest::goesOnWhileNobodyAnswers() {
  PlacingRig rig;
  rig.service->matches = {Result<QList<OrderMatch>>(failure(Error::Kind::Offline))};
  placeIntoTheDark(rig);
  for (const auto distance : {0s, 5s, 10s, 45s, 240s, 240s, 240s}) QVERIFY(rig.isAskedAfter(distance));
  QCOMPARE(rig.placing->state(), State::Checking);
  QCOMPARE(rig.placing->asked(), 7);
  QVERIFY(rig.placing->askedInAll() >= 7);
  rig.service->matches = {PlacingRig::found({})};
  QVERIFY(rig.isAskedAfter(240s));
  QCOMPARE(rig.placing->state(), State::NotFound);
}

void LookUpTest::endsWhereAskingIsRefused() {
  PlacingRig rig;
  rig.service->matches = {Result<QList<OrderMatch>>(failure(Error::Kind::Forbidden))};
  placeIntoTheDark(rig);
  for (const auto distance : {0s, 5s, 10s, 45s, 240s}) QVERIFY(rig.isAskedAfter(distance));
  QCOMPARE(rig.placing->state(), State::NotFound);
}

void LookUpTest::waitsWhenToldTo() {
  PlacingRig rig;
  Error limited;
  limited.kind = Error::Kind::RateLimited;
  limited.retryAfter = 30s;
  rig.service->matches = {Result<QList<OrderMatch>>(tl::unexpected(limited))};
  placeIntoTheDark(rig);
  QVERIFY(rig.isAskedAfter(0s));
  QVERIFY(rig.isAskedAfter(30s));
}

void LookUpTest::asksNowBesideThePlan() {
  PlacingRig rig;
  rig.placing->askNow();
  QCOMPARE(rig.placing->state(), State::Idle);
  placeIntoTheDark(rig);
  for (const auto distance : {0s, 5s, 10s}) QVERIFY(rig.isAskedAfter(distance));
  rig.time.pass(20s);
  for (int i = 0; i < 10; ++i) {
    const qsizetype before = rig.lookups();
    rig.placing->askNow();
    settle();
    QCOMPARE(rig.lookups(), before + 1);
    QCOMPARE(rig.placing->state(), State::Checking);
  }
  QVERIFY(rig.placing->asked() <= rig.placing->askedInAll());
  QVERIFY(rig.isAskedAfter(25s));
  QVERIFY(rig.isAskedAfter(240s));
  QCOMPARE(rig.placing->state(), State::NotFound);
}

void LookUpTest::asksOnceMoreAfterTheEnd() {
  PlacingRig rig;
  placeIntoTheDark(rig);
  for (const auto distance : {0s, 5s, 10s, 45s, 240s}) QVERIFY(rig.isAskedAfter(distance));
  QCOMPARE(rig.placing->state(), State::NotFound);
  rig.placing->askNow();
  QCOMPARE(rig.placing->state(), State::Checking);
  QTRY_COMPARE(rig.placing->state(), State::NotFound);
  QVERIFY(!rig.isAskedAfter(1h));
  rig.service->matches = {PlacingRig::found({90551207})};
  rig.placing->askNow();
  QTRY_COMPARE(rig.placing->state(), State::Placed);
}

void LookUpTest::ignoresAnOlderAnswer() {
  PlacingRig rig;
  rig.service->matches = {PlacingRig::found({1, 2}), PlacingRig::found({90551207})};
  placeIntoTheDark(rig);
  rig.service->holdsAnswers = true;
  rig.time.pass(0s);
  rig.placing->askNow();
  QCOMPARE(rig.lookups(), 2);
  rig.service->releaseOne();
  settle();
  QCOMPARE(rig.placing->state(), State::Checking);
  rig.service->holdsAnswers = false;
  rig.service->release();
  QTRY_COMPARE(rig.placing->state(), State::Placed);
  QCOMPARE(rig.placing->outcome().orderId, 90551207);
}

void LookUpTest::outlastsAWrongClock() {
  PlacingRig rig;
  placeIntoTheDark(rig);
  for (const auto distance : {0s, 5s, 10s}) QVERIFY(rig.isAskedAfter(distance));
  rig.time.set(rig.time.now().addDays(-3));
  rig.placing->askNow();
  settle();
  QVERIFY(rig.isAskedAfter(45s));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::LookUpTest)
#include "tst_lookup.moc"
