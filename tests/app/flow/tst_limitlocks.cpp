// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/lockedflow.h"
#include "tests/app/flow/someorder.h"

#include <QJsonDocument>

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

Policy everything() {
  Policy policy = twoAddresses();
  policy.limits.required = {Field::Comments};
  policy.limits.requiredCustomFields = {u"Cost unit"_s};
  return policy;
}

/// Complete but for what is set, and sent elsewhere.
OrderDraft elsewhere() {
  OrderDraft draft;
  fillDraft(draft);
  draft.shipping.addr1 = u"Elsewhere 1"_s;
  return draft;
}

OpenedRequest request(const OrderDraft& draft) {
  return {u"theirs.codeseal"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), draft};
}

void offerWhatIsAsked(FlowRig& rig) {
  Organization organization;
  organization.id = elsewhere().organizationId;
  organization.isActive = true;
  rig.service().organizationsAnswer = QList<Organization>{organization};
  rig.service().customFieldsAnswer =
      QList<CustomFieldDefinition>{{12, u"Cost unit"_s, {}, CustomFieldType::Text, false, true}};
}

void compareRefused(OrderFlow& flow) {
  const auto address = flow.problem({Field::ShipAddr1});
  QVERIFY(address);
  QCOMPARE(address->code, Code::NotAllowed);
  for (const FieldRef& where : {FieldRef{Field::Comments}, FieldRef{Field::CustomField, 12}}) {
    const auto missing = flow.problem(where);
    QVERIFY(missing);
    QCOMPARE(missing->code, Code::RequiredHere);
    QCOMPARE(missing->text, u"IT of Nordlicht"_s);
  }
  QVERIFY(!flow.isComplete(Step::TokenShipping) && !flow.isComplete(Step::Details));
  QVERIFY(!flow.request());
}

}  // namespace

/// Addresses and required fields that are set hold, wherever an order comes from.
class LimitLocksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noWayLeadsAround_data();
  void noWayLeadsAround();
  void isOrderedAsItIsSet();
  void aRequestMayLeaveItOpen();
  void theOnlyAddressIsTaken();
};

void LimitLocksTest::noWayLeadsAround_data() {
  QTest::addColumn<QString>("way");
  for (const char* way : {"a request file", "a kept draft", "a hand", "another order"})
    QTest::newRow(way) << QString::fromLatin1(way);
}

void LimitLocksTest::noWayLeadsAround() {
  QFETCH(QString, way);
  FlowRig rig;
  offerWhatIsAsked(rig);
  if (way == u"a kept draft") QVERIFY(rig.journal().saveDraft(u"kept"_s, elsewhere(), {}));
  LockedFlow locked(rig, everything());
  OrderFlow& flow = locked.flow();
  locked.connectAccount();
  if (way == u"a request file") QVERIFY(flow.openRequest(request(elsewhere())));
  if (way == u"a kept draft") QVERIFY(*flow.restoreDraft());
  if (way == u"a hand") flow.edit([](OrderDraft& draft) { draft = elsewhere(); });
  if (way == u"another order") QVERIFY(flow.begin(elsewhere()));
  // It is refused, and not changed behind anybody's back.
  QCOMPARE(flow.draft().shipping.addr1, u"Elsewhere 1"_s);
  compareRefused(flow);
  flow.placeOrder();
  QCOMPARE(flow.placing().state(), OrderPlacing::State::Idle);
  QCOMPARE(rig.service().ordersSent(), 0);
}

void LimitLocksTest::isOrderedAsItIsSet() {
  FlowRig rig;
  offerWhatIsAsked(rig);
  LockedFlow locked(rig, everything());
  OrderFlow& flow = locked.flow();
  locked.connectAccount();
  QVERIFY(flow.openRequest(request(elsewhere())));
  flow.edit([&flow](OrderDraft& draft) {
    draft.shipping = flow.environment().policy.limits.addresses.first().address;
    draft.comments = u"For the build machines"_s;
    draft.customFields.insert(12, u"4711"_s);
  });
  QVERIFY2(flow.problems().isEmpty(), "something is still missing");
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), OrderPlacing::State::Placed);
  QCOMPARE(rig.service().ordersSent(), 1);
  const QJsonDocument sent = QJsonDocument::fromJson(rig.service().bodies.first());
  QCOMPARE(sent[u"ship_info"_s][u"addr1"_s].toString(), u"Invalidenstraße 112"_s);
}

/// What is missing in a request is given by whoever orders; what is wrong is put right by whoever prepares
/// it.
void LimitLocksTest::aRequestMayLeaveItOpen() {
  FlowRig rig;
  LockedFlow locked(rig, everything());
  OrderFlow& flow = locked.flow();
  flow.prepareRequest();
  flow.edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ShipToken; });
  QVERIFY(flow.problem({Field::ShipAddr1}) && flow.isComplete(Step::TokenShipping));
  QVERIFY(flow.problem({Field::Comments}) && flow.isComplete(Step::Details));
  flow.edit([](OrderDraft& draft) { draft.shipping = elsewhere().shipping; });
  QVERIFY(!flow.isComplete(Step::TokenShipping));
}

void LimitLocksTest::theOnlyAddressIsTaken() {
  FlowRig rig;
  Policy policy = twoAddresses();
  policy.limits.addresses.removeLast();
  LockedFlow locked(rig, policy);
  OrderFlow& flow = locked.flow();
  flow.edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ShipToken; });
  QVERIFY(flow.draft().shipping == policy.limits.addresses.first().address);
  QVERIFY(flow.isComplete(Step::TokenShipping));
  // A request that names it is the draft it becomes, opened once or twice.
  OrderDraft asked;
  asked.provisioning = Provisioning::ShipToken;
  QVERIFY(flow.isDraftOf(asked));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::LimitLocksTest)
#include "tst_limitlocks.moc"
