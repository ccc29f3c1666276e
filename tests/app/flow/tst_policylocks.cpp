// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QJsonDocument>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// A flow under a policy, beside the rig's own.
class LockedFlow {
 public:
  explicit LockedFlow(FlowRig& rig) : m_flow(environmentOf(rig)) {}

  OrderFlow& flow() { return m_flow; }
  int clients() const { return *m_clients; }
  void connectAccount(const ServiceAddress& address) {
    m_flow.account().tryKey(address, u"EXAMPLEKEYEXAMPLEKEY"_s);
    QTRY_VERIFY(m_flow.account().state() != AccountFlow::State::Checking);
    if (m_flow.account().state() != AccountFlow::State::Works) return;
    QTRY_COMPARE(m_flow.facts().state(AccountFacts::Part::Products), AccountFacts::State::Ready);
  }

 private:
  FlowEnvironment environmentOf(FlowRig& rig) {
    FlowEnvironment environment = rig.flow().environment();
    environment.policy.setBy = u"IT of Nordlicht"_s;
    environment.policy.services = {ServiceAddress::europe()};
    environment.policy.products = {Product::CodeSigning};
    environment.policy.division = 3001;
    environment.connect = [connect = environment.connect, clients = m_clients](const ApiKeyPtr& key) {
      ++*clients;
      return connect(key);
    };
    return environment;
  }

  std::shared_ptr<int> m_clients = std::make_shared<int>(0);
  OrderFlow m_flow;
};

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
  LockedFlow locked(rig);
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
  LockedFlow locked(rig);
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
  LockedFlow locked(rig);
  QVERIFY(*locked.flow().restoreDraft());
  QCOMPARE(locked.flow().draft().container, 3001);
}

void PolicyLocksTest::aHandIsLocked() {
  FlowRig rig;
  LockedFlow locked(rig);
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
  LockedFlow locked(rig);
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
  LockedFlow locked(rig);
  locked.flow().account().open(rig.flow().account().accountId());
  QTRY_COMPARE(locked.flow().account().state(), AccountFlow::State::Failed);
  QCOMPARE(locked.flow().account().error().kind, Error::Kind::NotAllowed);
  QCOMPARE(locked.clients(), 0);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::PolicyLocksTest)
#include "tst_policylocks.moc"
