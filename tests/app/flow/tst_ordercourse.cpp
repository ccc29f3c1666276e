// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "app/order/ordercodec.h"
#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OrderPlacing::State;

/// How an OrderFlow places the order that it shows, and takes up one of an earlier run.
class OrderCourseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsTheReferenceOfADraft();
  void takesTheReferenceThatWasTyped();
  void tellsWhatIsMissing();
  void sendsWhatItShows();
  void sendsOnce();
  void sendsNothingIncomplete();
  void triesAgainWithTheRightReference_data();
  void triesAgainWithTheRightReference();
  void asksWithTheKeyThatOrdered();
  void followsTheNextOrder();
  void takesUpWhatIsUnsettled();
  void leavesOtherAccountsOrdersAlone();
  void dropsTheDraftThatWasOrdered_data();
  void dropsTheDraftThatWasOrdered();
};

namespace {

QString referenceOf(OrderFlow& flow) {
  const auto order = flow.request();
  return order ? order->values().alternativeOrderId : QString();
}

OrderOutcome ended(OrderOutcome::Kind kind) {
  OrderOutcome outcome;
  outcome.kind = kind;
  outcome.error.kind = Error::Kind::InvalidInput;
  return outcome;
}

/// Sends the order and ends before an answer comes, as a crash does.
void orderAndCrash(FlowRig& rig) {
  {
    OrderFlow flow(rig.flow().environment());
    flow.account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
    QTRY_COMPARE(flow.account().state(), AccountFlow::State::Works);
    flow.edit(fillDraft);
    rig.service().holdsAnswers = true;
    flow.placeOrder();
    QCOMPARE(flow.placing().state(), State::Sending);
  }
  rig.service().holdsAnswers = false;
  rig.service().release();
  QCOMPARE(*rig.journal().takeOver(), 1);
  rig.pass(10min);
}

/// Begins anew with the same record and connects the account.
void connectAgain(OrderFlow& flow) {
  QVERIFY(*flow.restoreDraft());
  flow.account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(flow.account().state(), AccountFlow::State::Works);
}

}  // namespace

void OrderCourseTest::keepsTheReferenceOfADraft() {
  FlowRig rig;
  rig.connectAccount();
  OrderFlow& flow = rig.flow();
  flow.edit(fillDraft);
  const QString first = referenceOf(flow);
  QCOMPARE(first.size(), 32);
  QCOMPARE(referenceOf(flow), first);
  flow.edit(fillDraft);
  QCOMPARE(referenceOf(flow), first);
  flow.edit([](OrderDraft& draft) { draft.comments = u"Changed"_s; });
  const QString second = referenceOf(flow);
  QVERIFY(second != first);
  // Back to what it was, it is another intention all the same.
  flow.edit([](OrderDraft& draft) { draft.comments.clear(); });
  QVERIFY(referenceOf(flow) != first);
  QVERIFY(referenceOf(flow) != second);
  const QString third = referenceOf(flow);
  flow.account().disconnectAccount();
  QVERIFY(referenceOf(flow) != third);
}

void OrderCourseTest::takesTheReferenceThatWasTyped() {
  FlowRig rig;
  rig.flow().edit(fillDraft);
  rig.flow().edit([](OrderDraft& draft) { draft.alternativeOrderId = u"PO2026117"_s; });
  QCOMPARE(referenceOf(rig.flow()), u"PO2026117"_s);
}

void OrderCourseTest::tellsWhatIsMissing() {
  FlowRig rig;
  rig.flow().edit(fillDraft);
  rig.flow().edit([](OrderDraft& draft) { draft.shipping.city.clear(); });
  const auto order = rig.flow().request();
  QVERIFY(!order);
  QCOMPARE(order.error().size(), 1);
  QVERIFY(order.error().first().where == FieldRef{Field::ShipCity});
}

void OrderCourseTest::sendsWhatItShows() {
  FlowRig rig;
  Organization organization;
  organization.id = 5500913;
  organization.name = u"Nordlys A/S"_s;
  rig.service().organizationsAnswer = {organization};
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  const auto shown = rig.flow().request();
  QVERIFY(shown);
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), State::Placed);
  QCOMPARE(rig.service().bodies, QList<QByteArray>{toBody(*shown)});
  const auto intents = rig.journal().intents(rig.flow().account().accountId());
  QVERIFY(intents);
  QCOMPARE(intents->size(), 1);
  QCOMPARE(intents->first().reference, shown->values().alternativeOrderId);
  QCOMPARE(intents->first().service, ServiceAddress::europe().toString());
  QCOMPARE(intents->first().organizationName, u"Nordlys A/S"_s);
  QCOMPARE(intents->first().outcome.orderId, 90551207);
  QTRY_COMPARE(rig.flow().tracker().info().id, 90551207);
}

void OrderCourseTest::sendsOnce() {
  FlowRig rig;
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  rig.service().holdsAnswers = true;
  rig.flow().placeOrder();
  rig.flow().placeOrder();
  rig.flow().edit([](OrderDraft& draft) { draft.comments = u"Changed"_s; });
  rig.flow().placeOrder();
  rig.service().holdsAnswers = false;
  rig.service().release();
  QTRY_COMPARE(rig.flow().placing().state(), State::Placed);
  rig.flow().placeOrder();
  settle();
  QCOMPARE(rig.service().ordersSent(), 1);
  // What was typed meanwhile was not ordered.
  QVERIFY(rig.flow().hasDraft());
}

void OrderCourseTest::sendsNothingIncomplete() {
  FlowRig rig;
  rig.flow().edit(fillDraft);
  rig.flow().placeOrder();
  QCOMPARE(rig.flow().placing().state(), State::Idle);
  rig.connectAccount();
  rig.flow().edit([](OrderDraft& draft) { draft.organizationId = 0; });
  rig.flow().placeOrder();
  QCOMPARE(rig.flow().placing().state(), State::Idle);
  QVERIFY(rig.journal().intents()->isEmpty());
  QCOMPARE(rig.service().ordersSent(), 0);
}

void OrderCourseTest::triesAgainWithTheRightReference_data() {
  QTest::addColumn<OrderOutcome::Kind>("outcome");
  QTest::addColumn<State>("state");
  QTest::addColumn<bool>("isSame");
  QTest::newRow("refused") << OrderOutcome::Kind::Refused << State::Refused << false;
  QTest::newRow("not sent") << OrderOutcome::Kind::NotSent << State::NotSent << true;
}

void OrderCourseTest::triesAgainWithTheRightReference() {
  QFETCH(OrderOutcome::Kind, outcome);
  QFETCH(State, state);
  QFETCH(bool, isSame);
  FlowRig rig;
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  OrderOutcome placed = ended(OrderOutcome::Kind::Placed);
  placed.orderId = 90551207;
  rig.service().outcomes = {ended(outcome), placed};
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), state);
  const QString first = rig.flow().placing().reference();
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), State::Placed);
  QCOMPARE(rig.flow().placing().reference() == first, isSame);
  QCOMPARE(rig.service().bodies.first() == rig.service().bodies.last(), isSame);
}

void OrderCourseTest::asksWithTheKeyThatOrdered() {
  FlowRig rig;
  const auto other = std::make_shared<FakeCertCentral>();
  FlowEnvironment environment = rig.flow().environment();
  environment.connect = [&, european = environment.connect](const ApiKeyPtr& key) {
    return key->address() == ServiceAddress::europe() ? european(key) : other;
  };
  OrderFlow flow(environment);
  flow.account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(flow.account().state(), AccountFlow::State::Works);
  flow.edit(fillDraft);
  rig.service().holdsAnswers = true;
  flow.placeOrder();
  flow.account().tryKey(ServiceAddress::unitedStates(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(flow.account().state(), AccountFlow::State::Works);
  flow.account().disconnectAccount();
  rig.service().holdsAnswers = false;
  rig.service().release();
  QTRY_COMPARE(flow.tracker().info().id, 90551207);
  QVERIFY(rig.service().calls.contains(u"orderInfo 90551207"_s));
  QVERIFY(!other->calls.contains(u"orderInfo 90551207"_s));
}

void OrderCourseTest::followsTheNextOrder() {
  FlowRig rig;
  rig.connectAccount();
  for (const qint64 order : {90551207, 90551208}) {
    rig.flow().placing().reset();
    rig.flow().discardDraft();
    rig.flow().edit(fillDraft);
    rig.flow().placeOrder();
    QTRY_COMPARE(rig.flow().tracker().info().id, order);
  }
  QCOMPARE(rig.service().ordersSent(), 2);
}

void OrderCourseTest::takesUpWhatIsUnsettled() {
  FlowRig rig;
  orderAndCrash(rig);
  rig.service().matches = {Result<QList<OrderMatch>>(failure(Error::Kind::Offline)),
                           Result<QList<OrderMatch>>(QList<OrderMatch>{{90551207, 0, u"pending"_s}})};
  OrderFlow flow(rig.flow().environment());
  QSignalSpy found(&flow, &OrderFlow::unsettledFound);
  connectAgain(flow);
  QCOMPARE(found.count(), 1);
  QCOMPARE(flow.placing().state(), State::Checking);
  flow.placeOrder();
  settle();
  QCOMPARE(flow.placing().state(), State::Checking);
  rig.pass(4min);
  QTRY_COMPARE(flow.placing().state(), State::Placed);
  QTRY_COMPARE(flow.tracker().info().id, 90551207);
  QCOMPARE(rig.service().ordersSent(), 1);
  QVERIFY(rig.journal().unsettledIntents()->isEmpty());
  QCOMPARE(found.count(), 1);
}

void OrderCourseTest::leavesOtherAccountsOrdersAlone() {
  FlowRig rig;
  orderAndCrash(rig);
  User other = FakeCertCentral::someUser();
  other.id = 410099;
  rig.service().userAnswer = other;
  OrderFlow flow(rig.flow().environment());
  QSignalSpy found(&flow, &OrderFlow::unsettledFound);
  connectAgain(flow);
  settle();
  QCOMPARE(found.count(), 0);
  QCOMPARE(flow.placing().state(), State::Idle);
}

void OrderCourseTest::dropsTheDraftThatWasOrdered_data() {
  QTest::addColumn<bool>("isChanged");
  QTest::addColumn<bool>("isKept");
  QTest::newRow("untouched") << false << false;
  QTest::newRow("changed since") << true << true;
}

void OrderCourseTest::dropsTheDraftThatWasOrdered() {
  QFETCH(bool, isChanged);
  FlowRig rig;
  orderAndCrash(rig);
  rig.service().matches = {Result<QList<OrderMatch>>(QList<OrderMatch>{{90551207, 0, u"pending"_s}})};
  OrderFlow flow(rig.flow().environment());
  QVERIFY(*flow.restoreDraft());
  if (isChanged) flow.edit([](OrderDraft& draft) { draft.comments = u"Another order"_s; });
  // To save what is saved already changes nothing about that.
  QVERIFY(flow.saveDraft());
  flow.account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(flow.placing().state(), State::Placed);
  QTEST(flow.hasDraft(), "isKept");
  const auto left = rig.journal().latestDraft();
  QVERIFY(left);
  QTEST(left->has_value(), "isKept");
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderCourseTest)
#include "tst_ordercourse.moc"
