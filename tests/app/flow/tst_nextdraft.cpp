// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OrderPlacing::State;

/// Of one draft one order is sent; what follows is another draft, and a person decides when it begins.
class NextDraftTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anOrderedDraftThatIsEditedIsAnother();
  void twoWindowsWithOneDraft();
  void lettingGoKeepsTheDraft();
  void aTakenReferenceLandsOnItsField();

 private:
  static void placeAndLose(FlowRig& rig);
};

void NextDraftTest::anOrderedDraftThatIsEditedIsAnother() {
  FlowRig rig;
  rig.connectAccount();
  OrderFlow& flow = rig.flow();
  flow.edit(fillDraft);
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), State::Placed);
  flow.edit([](OrderDraft& draft) { draft.comments = u"a second one"_s; });
  QCOMPARE(flow.placing().state(), State::Idle);
  QCOMPARE(flow.tracker().orderId(), 90551207);
  flow.placeOrder();
  QTRY_COMPARE(rig.service().ordersSent(), 2);
  flow.discardDraft();
  QTRY_COMPARE(flow.placing().state(), State::Placed);
  flow.discardDraft();
  QCOMPARE(flow.placing().state(), State::Idle);
}

void NextDraftTest::twoWindowsWithOneDraft() {
  FlowRig rig;
  rig.connectAccount();
  OrderFlow& first = rig.flow();
  first.edit(fillDraft);
  QVERIFY(first.saveDraft());
  OrderFlow second(first.environment());
  QVERIFY(*second.restoreDraft());
  second.account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(second.account().state(), AccountFlow::State::Works);
  first.placeOrder();
  second.placeOrder();
  QTRY_COMPARE(first.placing().state(), State::Placed);
  QTRY_COMPARE(second.placing().state(), State::NotSent);
  QVERIFY(second.placing().outcome().error.kind == Error::Kind::SentElsewhere);
  QCOMPARE(rig.service().ordersSent(), 1);
}

void NextDraftTest::placeAndLose(FlowRig& rig) {
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  OrderOutcome unknown;
  unknown.kind = OrderOutcome::Kind::Unknown;
  rig.service().outcomes = {unknown};
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), State::Checking);
  for (int minute = 0; minute < 12; ++minute) {
    settle();
    rig.pass(1min);
  }
  QTRY_COMPARE(rig.flow().placing().state(), State::NotFound);
  rig.service().outcomes.clear();
}

void NextDraftTest::lettingGoKeepsTheDraft() {
  FlowRig rig;
  placeAndLose(rig);
  OrderFlow& flow = rig.flow();
  const OrderDraft before = flow.draft();
  const QString reference = flow.placing().reference();
  flow.placeOrder();
  QCOMPARE(rig.service().ordersSent(), 1);
  QVERIFY(flow.letGo());
  QVERIFY(!flow.letGo());
  QVERIFY(flow.draft() == before);
  QVERIFY(rig.journal().latestDraft()->has_value());
  // The one that was given up may still exist, and what was told of others is old.
  flow.placeOrder();
  QTRY_VERIFY(flow.similar().needsConfirmation());
  flow.similar().setConfirmed(true);
  QTRY_VERIFY(!flow.isPlacing());
  QCOMPARE(rig.service().ordersSent(), 1);
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), State::Placed);
  QCOMPARE(rig.service().ordersSent(), 2);
  QVERIFY(flow.placing().reference() != reference);
}

void NextDraftTest::aTakenReferenceLandsOnItsField() {
  FlowRig rig;
  rig.connectAccount();
  OrderFlow& flow = rig.flow();
  flow.edit([](OrderDraft& draft) {
    fillDraft(draft);
    draft.alternativeOrderId = u"PO2026117"_s;
  });
  rig.service().matches = {QList<OrderMatch>{{4711, 0, {}}}};
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), State::NotSent);
  const auto problem = flow.problem({Field::AlternativeOrderId});
  QVERIFY(problem);
  QCOMPARE(problem->code, FieldProblem::Code::ReferenceTaken);
  QVERIFY(!flow.isComplete(Step::Details));
  QCOMPARE(rig.service().ordersSent(), 0);
  flow.edit([](OrderDraft& draft) { draft.alternativeOrderId = u"PO2026118"_s; });
  QVERIFY(flow.isComplete(Step::Details));
  rig.service().matches = {QList<OrderMatch>()};
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), State::Placed);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::NextDraftTest)
#include "tst_nextdraft.moc"
