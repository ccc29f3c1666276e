// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/actrig.h"

namespace codeseal {

using Kind = OrderAct::Kind;
using State = ActReport::State;
using H = ActHindrance;

namespace {

OrderInfo waits() {
  return ActRig::order(u"needs_approval"_s, u"pending"_s);
}
OrderInfo approved() {
  return ActRig::order(u"pending"_s, u"approved"_s);
}
tl::unexpected<Error> offline() {
  return failure(Error::Kind::Offline);
}

}  // namespace

/// What an act never does: twice, at the wrong order, without a right, and without being asked again.
class ActLimitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsLate();
  void isOvertaken();
  void isNotSent();
  void doesOneAtATime();
  void doesNotRepeatWhatIsNotKnown();
  void needsANote();
  void actsOnWhatIsThereNow();
  void mailIsNotOffered();
  void nobodyTellsOfAMail();
  void tellsWhatTheKeyForbids();
  void forgetsWithTheAccount();
};

void ActLimitsTest::showsLate() {
  ActRig rig;
  rig.open(waits());
  rig.service().orderInfos = {waits(), approved()};
  QVERIFY(rig.act(Kind::Approve));
  QCOMPARE(rig.state(), State::Done);
  QVERIFY(!rig.acts->report(ActRig::id)->isRead);
  rig.flow.pass(5s);
  QTRY_VERIFY(rig.acts->report(ActRig::id)->isRead);
  QCOMPARE(rig.status(), u"pending"_s);
  // A start before the next look at everything shows it as well.
  rig.board = nullptr;
  OrderBoard kept(rig.flow.flow().environment(), rig.directory.path());
  kept.show(rig.flow.flow().account().accountId());
  QCOMPARE(kept.entries().first().row.status, u"pending"_s);
  rig.acts.reset();
  rig.orders.reset();
}

void ActLimitsTest::isOvertaken() {
  ActRig rig;
  rig.open(waits());
  rig.service().actOutcomes = {ActRig::lost()};
  rig.service().orderInfos = {ActRig::order(u"rejected"_s, u"rejected"_s)};
  QVERIFY(rig.act(Kind::Approve));
  QTRY_COMPARE(rig.state(), State::Overtaken);
  QCOMPARE(rig.status(), u"rejected"_s);
}

void ActLimitsTest::isNotSent() {
  ActRig rig;
  rig.open(waits());
  rig.service().actOutcomes = {ActRig::outcome(ActOutcome::Kind::NotSent, Error::Kind::Offline)};
  const qsizetype calls = rig.service().calls.size();
  QVERIFY(rig.act(Kind::Approve));
  QTRY_COMPARE(rig.state(), State::NotSent);
  QCOMPARE(rig.service().calls.size(), calls + 1);
  QCOMPARE(rig.acts->hindrance(Kind::Approve, ActRig::id), H::None);
}

void ActLimitsTest::doesOneAtATime() {
  ActRig rig;
  rig.open(waits());
  rig.service().holdsAnswers = true;
  QVERIFY(rig.act(Kind::Approve));
  QCOMPARE(rig.acts->hindrance(Kind::AddNote, ActRig::id), H::Busy);
  QVERIFY(!rig.act(Kind::Approve));
  QVERIFY(!rig.act(Kind::AddNote, u"x"_s));
  rig.acts->dismiss(ActRig::id);
  QVERIFY(rig.acts->report(ActRig::id));
  rig.service().holdsAnswers = false;
  rig.service().release();
  QTRY_COMPARE(rig.state(), State::Done);
  QCOMPARE(rig.service().acts.size(), 1);
}

/// Neither time, nor a look at everything, nor a failing one sends anything again.
void ActLimitsTest::doesNotRepeatWhatIsNotKnown() {
  ActRig rig;
  rig.open(waits());
  rig.service().actOutcomes = {ActRig::lost()};
  rig.service().orderInfos = {Result<OrderInfo>(offline())};
  QVERIFY(rig.act(Kind::Approve));
  for (int i = 0; i < 20; ++i) {
    rig.flow.pass(10min);
    settle();
    rig.board->refresh();
    settle();
  }
  QCOMPARE(rig.state(), State::NotKnown);
  QCOMPARE(rig.service().acts.size(), 1);
}

void ActLimitsTest::needsANote() {
  ActRig rig;
  rig.open(approved());
  QVERIFY(!rig.act(Kind::Cancel, u"  "_s));
  QVERIFY(!rig.act(Kind::AddNote));
  QVERIFY(rig.service().acts.isEmpty());
}

void ActLimitsTest::actsOnWhatIsThereNow() {
  ActRig rig;
  rig.open(waits());
  OrderAct old = rig.acts->act(Kind::Approve, ActRig::id);
  old.requestId = 99;
  QVERIFY(!rig.acts->start(old));
  QVERIFY(rig.service().acts.isEmpty());
}

void ActLimitsTest::mailIsNotOffered() {
  ActRig rig;
  rig.open(approved());
  OrderValidation checks;
  checks.organization = {{u"ev_cs"_s, u"active"_s, {}, {}}};
  rig.service().orderValidations = {checks};
  rig.board->ask(ActRig::id);
  QTRY_COMPARE(rig.acts->hindrance(Kind::ResendMail, ActRig::id), H::None);
  rig.service().actOutcomes = {ActRig::refused(Error::Kind::NotFound, u"not_found|route"_s)};
  QVERIFY(rig.act(Kind::ResendMail));
  QCOMPARE(rig.service().acts.first().mails, QStringList{u"h.cole@polarstern.example"_s});
  QTRY_COMPARE(rig.acts->hindrance(Kind::ResendMail, ActRig::id), H::NotOffered);
  QCOMPARE(rig.acts->hindrance(Kind::AddNote, ActRig::id), H::None);
}

void ActLimitsTest::nobodyTellsOfAMail() {
  ActRig rig;
  OrderValidation checks;
  checks.organization = {{u"ev_cs"_s, u"active"_s, {}, {}}};
  rig.service().orderValidations = {checks};
  rig.open(approved());
  rig.service().actOutcomes = {ActRig::lost()};
  QVERIFY(rig.act(Kind::ResendMail));
  QTRY_COMPARE(rig.state(), State::NotKnown);
  // Nothing more can be found out, so a person decides.
  QCOMPARE(rig.acts->hindrance(Kind::ResendMail, ActRig::id), H::None);
}

void ActLimitsTest::tellsWhatTheKeyForbids() {
  ActRig rig;
  User user = FakeCertCentral::someUser();
  user.roles = {{5, u"Standard User"_s}};
  rig.service().userAnswer = user;
  rig.open(waits());
  QCOMPARE(rig.acts->hindrance(Kind::Approve, ActRig::id), H::NoApprover);
  QVERIFY(!rig.act(Kind::Approve));
  QCOMPARE(rig.acts->hindrance(Kind::AddNote, ActRig::id), H::None);
  QVERIFY(rig.service().acts.isEmpty());
}

void ActLimitsTest::forgetsWithTheAccount() {
  ActRig rig;
  rig.open(waits());
  rig.service().holdsAnswers = true;
  QVERIFY(rig.act(Kind::Approve));
  rig.flow.flow().account().disconnectAccount();
  settle();
  QVERIFY(!rig.acts->report(ActRig::id));
  QCOMPARE(rig.acts->hindrance(Kind::Approve, ActRig::id), H::NotConnected);
  rig.service().release();
  settle();
  QVERIFY(!rig.acts->report(ActRig::id));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::ActLimitsTest)
#include "tst_actlimits.moc"
