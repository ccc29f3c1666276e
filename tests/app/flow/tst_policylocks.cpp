// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/lockedflow.h"
#include "tests/app/flow/someorder.h"

#include <QJsonDocument>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

Policy europeOnly() {
  Policy policy;
  policy.setBy = u"IT of Nordlicht"_s;
  policy.services = {ServiceAddress::europe()};
  policy.products = {Product::CodeSigning};
  policy.division = 3001;
  return policy;
}

OrderDraft asked(Product product) {
  OrderDraft draft;
  fillDraft(draft);
  draft.product = product;
  draft.container = 77;
  return draft;
}

OpenedRequest request(Product product) {
  return {u"theirs.codeseal"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), asked(product)};
}

}  // namespace

/// What an administrator has set holds, wherever an order comes from.
class PolicyLocksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRequestFileChangesNoDivision();
  void aRequestFileBringsNoProduct();
  void aKeptDraftIsLocked();
  void aHandIsLocked();
  void noKeyLeavesForAnotherService();
  void noKeptKeyDoesEither();
};

void PolicyLocksTest::aRequestFileChangesNoDivision() {
  FlowRig rig;
  Organization organization;
  organization.id = asked(Product::CodeSigning).organizationId;
  organization.isActive = true;
  rig.service().organizationsAnswer = QList<Organization>{organization};
  LockedFlow locked(rig, europeOnly());
  locked.connectAccount(ServiceAddress::europe());
  OrderFlow& flow = locked.flow();
  QVERIFY(flow.openRequest(request(Product::CodeSigning)));
  QCOMPARE(flow.draft().container, 3001);
  QVERIFY(flow.request());
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), OrderPlacing::State::Placed);
  QCOMPARE(QJsonDocument::fromJson(rig.service().bodies.first())[u"container"_s][u"id"_s].toInt(), 3001);
}

void PolicyLocksTest::aRequestFileBringsNoProduct() {
  FlowRig rig;
  LockedFlow locked(rig, europeOnly());
  locked.connectAccount(ServiceAddress::europe());
  OrderFlow& flow = locked.flow();
  QVERIFY(flow.openRequest(request(Product::CodeSigningEv)));
  const auto problem = flow.problem({Field::Product});
  QVERIFY(problem);
  QCOMPARE(problem->code, FieldProblem::Code::NotOffered);
  QVERIFY(!flow.request());
  flow.placeOrder();
  QCOMPARE(rig.service().ordersSent(), 0);
  // An account that may order nothing of what is allowed does not open the rest.
  rig.service().productsAnswer = QList<ProductSummary>{{Product::CodeSigningEv, u"EV"_s, {1}, {}}};
  flow.facts().reload(AccountFacts::Part::Products);
  QTRY_COMPARE(flow.facts().products().size(), 1);
  QCOMPARE(flow.offer().products, QList<Product>{Product::CodeSigning});
  QVERIFY(!flow.request());
}

void PolicyLocksTest::aKeptDraftIsLocked() {
  FlowRig rig;
  QVERIFY(rig.journal().saveDraft(u"kept"_s, asked(Product::CodeSigning), {}));
  LockedFlow locked(rig, europeOnly());
  QVERIFY(*locked.flow().restoreDraft());
  QCOMPARE(locked.flow().draft().container, 3001);
}

void PolicyLocksTest::aHandIsLocked() {
  FlowRig rig;
  LockedFlow locked(rig, europeOnly());
  OrderFlow& flow = locked.flow();
  QVERIFY(flow.draft() == OrderDraft{});
  flow.edit([](OrderDraft& draft) {
    draft.comments = u"x"_s;
    draft.container = 77;
  });
  QCOMPARE(flow.draft().container, 3001);
  flow.edit([](OrderDraft& draft) { draft.container.reset(); });
  QCOMPARE(flow.draft().container, 3001);
  // With nothing else in it, it is empty, and nobody is asked about it.
  flow.edit([](OrderDraft& draft) { draft.comments.clear(); });
  QVERIFY(!flow.hasDraft());
}

void PolicyLocksTest::noKeyLeavesForAnotherService() {
  FlowRig rig;
  LockedFlow locked(rig, europeOnly());
  for (const ServiceAddress& address :
       {ServiceAddress::unitedStates(), *ServiceAddress::parse(u"https://evil.example"_s)}) {
    locked.connectAccount(address);
    QCOMPARE(locked.flow().account().state(), AccountFlow::State::Failed);
    QCOMPARE(locked.flow().account().error().kind, Error::Kind::NotAllowed);
    QCOMPARE(locked.flow().account().error().who, u"IT of Nordlicht"_s);
    locked.flow().account().checkAgain();
    QVERIFY(!locked.flow().account().service());
  }
  QCOMPARE(locked.clients(), 0);
  QVERIFY(rig.service().calls.isEmpty());
  locked.connectAccount(ServiceAddress::europe());
  QCOMPARE(locked.flow().account().state(), AccountFlow::State::Works);
  QCOMPARE(locked.clients(), 1);
}

void PolicyLocksTest::noKeptKeyDoesEither() {
  FlowRig rig;
  rig.flow().account().tryKey(ServiceAddress::unitedStates(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(rig.flow().account().state(), AccountFlow::State::Works);
  const auto kept = rig.flow().account().keep();
  QTRY_VERIFY(kept.isFinished());
  QVERIFY(kept.result());
  LockedFlow locked(rig, europeOnly());
  locked.flow().account().open(rig.flow().account().accountId());
  QTRY_COMPARE(locked.flow().account().state(), AccountFlow::State::Failed);
  QCOMPARE(locked.flow().account().error().kind, Error::Kind::NotAllowed);
  QCOMPARE(locked.clients(), 0);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::PolicyLocksTest)
#include "tst_policylocks.moc"
