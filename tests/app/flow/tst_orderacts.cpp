// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/actrig.h"

namespace codeseal {

using Kind = OrderAct::Kind;
using State = ActReport::State;
using H = ActHindrance;

namespace {

const auto waits = [] { return ActRig::order(u"needs_approval"_s, u"pending"_s); };
const auto approved = [] { return ActRig::order(u"pending"_s, u"approved"_s); };

tl::unexpected<Error> offline() {
  return failure(Error::Kind::Offline);
}

/// One act, how the order stands before it, and how where it was carried out.
struct Course {
  Kind kind;
  QString text;
  OrderInfo before, after;
  QList<OrderNote> notesAfter;
};

Course courseOf(const QString& name) {
  const OrderInfo rejected = ActRig::order(u"rejected"_s, u"rejected"_s);
  const OrderInfo canceled = ActRig::order(u"canceled"_s, u"approved"_s);
  if (name == u"approve") return {Kind::Approve, u"Fine"_s, waits(), approved(), {}};
  if (name == u"pass on")
    return {Kind::PassOn, {}, ActRig::order(u"needs_approval"_s, u"submitted"_s), waits(), {}};
  if (name == u"reject") return {Kind::Reject, u"Wrong division"_s, waits(), rejected, {}};
  if (name == u"cancel") return {Kind::Cancel, u"Ordered twice"_s, approved(), canceled, {}};
  return {Kind::AddNote, u"Called her"_s, approved(), approved(), {{17, {}, {}, u"Called her"_s}}};
}

void courses() {
  QTest::addColumn<QString>("course");
  for (const char* name : {"approve", "pass on", "reject", "cancel", "note"})
    QTest::newRow(name) << QString::fromLatin1(name);
}

}  // namespace

/// Each act with each end. The service is always asked once.
class OrderActsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void succeeds_data() { courses(); }
  void succeeds();
  void isRefused_data() { courses(); }
  void isRefused();
  void isLostButDone_data() { courses(); }
  void isLostButDone();
  void isLostAndNotDone_data() { courses(); }
  void isLostAndNotDone();
  void isLostAndNothingTells_data() { courses(); }
  void isLostAndNothingTells();
  void isRightAfterARestart_data() { courses(); }
  void isRightAfterARestart();
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

void OrderActsTest::succeeds() {
  QFETCH(QString, course);
  const Course c = courseOf(course);
  ActRig rig;
  rig.open(c.before);
  rig.service().orderInfos = {c.after};
  rig.service().notes = {c.notesAfter};
  QVERIFY(rig.act(c.kind, c.text));
  QTRY_COMPARE(rig.state(), State::Done);
  QTRY_VERIFY(rig.acts->report(ActRig::id)->isRead);
  QCOMPARE(rig.service().acts.size(), 1);
  QCOMPARE(rig.service().acts.first().text, c.text);
  QCOMPARE(rig.status(), c.after.status);
  QCOMPARE(rig.board->facts(ActRig::id)->notes->size(), c.notesAfter.size());
  rig.acts->dismiss(ActRig::id);
  QVERIFY(!rig.acts->report(ActRig::id));
}

void OrderActsTest::isRefused() {
  QFETCH(QString, course);
  const Course c = courseOf(course);
  ActRig rig;
  rig.open(c.before);
  rig.service().actOutcomes = {ActRig::refused(Error::Kind::Forbidden, u"access_denied|invalid_approver"_s)};
  const qsizetype reads = rig.service().calls.count(u"orderInfo 112230"_s);
  QVERIFY(rig.act(c.kind, c.text));
  QTRY_COMPARE(rig.state(), State::Refused);
  QTRY_VERIFY(rig.acts->report(ActRig::id)->isRead);
  QCOMPARE(rig.acts->report(ActRig::id)->error.messages.first().code, u"access_denied|invalid_approver"_s);
  QCOMPARE(rig.status(), c.before.status);
  QCOMPARE(rig.service().acts.size(), 1);
  // It is not waited for what will not come.
  rig.flow.pass(1min);
  settle();
  QCOMPARE(rig.service().calls.count(u"orderInfo 112230"_s), reads + 1);
  // A person may try again.
  QCOMPARE(rig.acts->hindrance(c.kind, ActRig::id), H::None);
}

void OrderActsTest::isLostButDone() {
  QFETCH(QString, course);
  const Course c = courseOf(course);
  ActRig rig;
  rig.open(c.before);
  rig.service().actOutcomes = {ActRig::lost()};
  rig.service().orderInfos = {c.after};
  rig.service().notes = {c.notesAfter};
  QVERIFY(rig.act(c.kind, c.text));
  QTRY_COMPARE(rig.state(), State::FoundDone);
  QCOMPARE(rig.service().acts.size(), 1);
  QCOMPARE(rig.status(), c.after.status);
}

void OrderActsTest::isLostAndNotDone() {
  QFETCH(QString, course);
  const Course c = courseOf(course);
  ActRig rig;
  rig.open(c.before);
  rig.service().actOutcomes = {ActRig::lost()};
  QVERIFY(rig.act(c.kind, c.text));
  QTRY_COMPARE(rig.state(), State::Checking);
  // It may come a moment later.
  rig.flow.pass(5s);
  settle();
  QCOMPARE(rig.state(), State::Checking);
  QCOMPARE(rig.acts->hindrance(c.kind, ActRig::id), H::Busy);
  rig.flow.pass(15s);
  QTRY_COMPARE(rig.state(), State::NotDone);
  QCOMPARE(rig.service().acts.size(), 1);
  QCOMPARE(rig.status(), c.before.status);
  QCOMPARE(rig.acts->hindrance(c.kind, ActRig::id), H::None);
}

void OrderActsTest::isLostAndNothingTells() {
  QFETCH(QString, course);
  const Course c = courseOf(course);
  ActRig rig;
  rig.open(c.before);
  rig.service().actOutcomes = {ActRig::lost()};
  rig.service().orderInfos = {Result<OrderInfo>(offline())};
  QVERIFY(rig.act(c.kind, c.text));
  for (const auto pause : {5s, 15s}) {
    rig.flow.pass(pause);
    settle();
  }
  QTRY_COMPARE(rig.state(), State::NotKnown);
  QCOMPARE(rig.acts->hindrance(c.kind, ActRig::id), H::Undecided);
  rig.acts->dismiss(ActRig::id);
  QVERIFY(rig.acts->report(ActRig::id));
  QVERIFY(!rig.act(c.kind, c.text));
  QCOMPARE(rig.service().acts.size(), 1);
  // The next look at the order decides.
  rig.service().orderInfos = {c.after};
  rig.service().notes = {c.notesAfter};
  rig.board->ask(ActRig::id);
  QTRY_COMPARE(rig.state(), State::FoundDone);
  QVERIFY(rig.acts->report(ActRig::id)->isRead);
}

/// The program ends before the answer is there. Nothing is sent again, and what is shown is what is true.
void OrderActsTest::isRightAfterARestart() {
  QFETCH(QString, course);
  const Course c = courseOf(course);
  ActRig rig;
  rig.open(c.before);
  rig.service().holdsAnswers = true;
  QVERIFY(rig.act(c.kind, c.text));
  QCOMPARE(rig.state(), State::Sending);
  rig.service().holdsAnswers = false;
  rig.start();
  rig.service().release();
  settle();
  rig.open(c.after, c.notesAfter);
  QVERIFY(!rig.acts->report(ActRig::id));
  QCOMPARE(rig.status(), c.after.status);
  QCOMPARE(rig.board->facts(ActRig::id)->notes->size(), c.notesAfter.size());
  QCOMPARE(rig.service().acts.size(), 1);
}

void OrderActsTest::showsLate() {
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

void OrderActsTest::isOvertaken() {
  ActRig rig;
  rig.open(waits());
  rig.service().actOutcomes = {ActRig::lost()};
  rig.service().orderInfos = {ActRig::order(u"rejected"_s, u"rejected"_s)};
  QVERIFY(rig.act(Kind::Approve));
  QTRY_COMPARE(rig.state(), State::Overtaken);
  QCOMPARE(rig.status(), u"rejected"_s);
}

void OrderActsTest::isNotSent() {
  ActRig rig;
  rig.open(waits());
  rig.service().actOutcomes = {ActRig::outcome(ActOutcome::Kind::NotSent, Error::Kind::Offline)};
  const qsizetype calls = rig.service().calls.size();
  QVERIFY(rig.act(Kind::Approve));
  QTRY_COMPARE(rig.state(), State::NotSent);
  QCOMPARE(rig.service().calls.size(), calls + 1);
  QCOMPARE(rig.acts->hindrance(Kind::Approve, ActRig::id), H::None);
}

void OrderActsTest::doesOneAtATime() {
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
void OrderActsTest::doesNotRepeatWhatIsNotKnown() {
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

void OrderActsTest::needsANote() {
  ActRig rig;
  rig.open(approved());
  QVERIFY(!rig.act(Kind::Cancel, u"  "_s));
  QVERIFY(!rig.act(Kind::AddNote));
  QVERIFY(rig.service().acts.isEmpty());
}

void OrderActsTest::actsOnWhatIsThereNow() {
  ActRig rig;
  rig.open(waits());
  OrderAct old = rig.acts->act(Kind::Approve, ActRig::id);
  old.requestId = 99;
  QVERIFY(!rig.acts->start(old));
  QVERIFY(rig.service().acts.isEmpty());
}

void OrderActsTest::mailIsNotOffered() {
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

void OrderActsTest::nobodyTellsOfAMail() {
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

void OrderActsTest::tellsWhatTheKeyForbids() {
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

void OrderActsTest::forgetsWithTheAccount() {
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

QTEST_GUILESS_MAIN(codeseal::OrderActsTest)
#include "tst_orderacts.moc"
