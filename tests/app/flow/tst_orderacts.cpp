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

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderActsTest)
#include "tst_orderacts.moc"
