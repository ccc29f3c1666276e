// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/nextorder.h"
#include "app/flow/orderboard.h"
#include "app/journal/journal.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class NextOrderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesWhatTheServiceTells();
  void takesWhatTheRecordKnows();
  void believesTheServiceWhereTheRecordIsOfAnother();
  void leavesOutWhatBelongsToOneOrder();
  void takesTheOrganizationThatTheOrderMade();
  void keepsTheDraftSoFar();
  void beginsNothingWhileAnOrderIsInDoubt();
  void asksForTheOrderAndThePrice();
  void tellsOfTheOthers();
  void knowsOrganizationsByTheirIds();
};

namespace {

OrderInfo told() {
  OrderInfo order;
  order.id = 111480;
  order.status = u"issued"_s;
  order.productNameId = u"code_signing_ev"_s;
  order.organizationId = 5500913;
  order.organizationName = u"Nordlicht"_s;
  order.provisioning = u"ship_token"_s;
  order.shipTo = ShippingDraft{u"Ida Holm"_s, u"Havnegade 12"_s, {}, u"8000"_s, u"Aarhus"_s, {}, u"DK"_s};
  order.customFields = {{41, u"Purchase order"_s, u"PO-1"_s}};
  order.with.years = 1;
  order.with.serverPlatform = 52;
  order.with.signatureHash = u"sha384"_s;
  order.with.organizationUnits = {u"Build"_s, u"Release"_s};
  order.with.additionalEmails = {u"a@nordlicht.example"_s};
  order.with.container = 3001;
  return order;
}

OrderDraft next(FlowRig& rig, const OrderInfo& order, Following following) {
  return draftFromOrder(rig.flow().environment(), order, following);
}

const QByteArray body =
    R"({"certificate":{"signature_hash":"sha512","csr":"PEM"},"cs_provisioning_method":"email",)"
    R"("validity_years":1,"custom_expiration_date":"2027-02-01","organization":{"name":"New GmbH"},)"
    R"("comments":"hurry","payment_method":"card","alternative_order_id":"mine","renewal_of_order_id":7})";

/// An order placed from here, and what the service tells of it.
OrderInfo recorded(FlowRig& rig) {
  rig.recordOrder(body);
  const auto intents = rig.journal().intents();
  OrderInfo order = told();
  order.id = intents->first().outcome.orderId;
  order.alternativeOrderId = intents->first().reference;
  return order;
}

OrderRow row(qint64 id, const QString& status, const QString& organization = u"Nordlicht"_s) {
  OrderRow row;
  row.id = id;
  row.status = status;
  row.productNameId = u"code_signing_ev"_s;
  row.organizationName = organization;
  row.created = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).addSecs(id);
  row.validTill = status == u"issued" ? u"2026-12-12"_s : QString();
  return row;
}

}  // namespace

void NextOrderTest::takesWhatTheServiceTells() {
  FlowRig rig;
  const OrderDraft draft = next(rig, told(), Following::Renewal);
  OrderDraft wanted;
  wanted.product = Product::CodeSigningEv;
  wanted.organizationId = 5500913;
  wanted.provisioning = Provisioning::ShipToken;
  wanted.serverPlatform = 52;
  wanted.signatureHash = u"sha384"_s;
  wanted.organizationUnits = u"Build\nRelease"_s;
  wanted.shipping = *told().shipTo;
  wanted.customFields = {{41, u"PO-1"_s}};
  wanted.additionalEmails = u"a@nordlicht.example"_s;
  wanted.container = 3001;
  wanted.renewalOfOrderId = u"111480"_s;
  QVERIFY(draft == wanted);
  wanted.renewalOfOrderId.clear();
  QVERIFY(next(rig, told(), Following::Again) == wanted);
}

void NextOrderTest::takesWhatTheRecordKnows() {
  FlowRig rig;
  const OrderDraft draft = next(rig, recorded(rig), Following::Again);
  QCOMPARE(draft.signatureHash, u"sha512"_s);
  QVERIFY(draft.provisioning == Provisioning::Email);
  QVERIFY(draft.paymentMethod == PaymentMethod::Card);
}

void NextOrderTest::believesTheServiceWhereTheRecordIsOfAnother() {
  FlowRig rig;
  OrderInfo order = recorded(rig);
  order.id += 1;
  QCOMPARE(next(rig, order, Following::Again).signatureHash, u"sha384"_s);
}

void NextOrderTest::leavesOutWhatBelongsToOneOrder() {
  FlowRig rig;
  const OrderInfo order = recorded(rig);
  const OrderDraft draft = next(rig, order, Following::Renewal);
  QVERIFY(draft.csr.isEmpty() && draft.comments.isEmpty() && draft.alternativeOrderId.isEmpty());
  QVERIFY(draft.lastDay.isEmpty() && draft.termKind == TermKind::Years);
  QCOMPARE(draft.renewalOfOrderId, QString::number(order.id));
  QVERIFY(next(rig, order, Following::Again).renewalOfOrderId.isEmpty());
}

void NextOrderTest::takesTheOrganizationThatTheOrderMade() {
  FlowRig rig;
  OrderInfo order = recorded(rig);
  OrderDraft draft = next(rig, order, Following::Again);
  QVERIFY(draft.organizationKind == OrganizationKind::Existing && draft.organizationId == 5500913);
  QVERIFY(draft.newOrganization == NewOrganizationDraft{});
  order.organizationId = 0;
  draft = next(rig, order, Following::Again);
  QVERIFY(draft.organizationKind == OrganizationKind::New);
  QCOMPARE(draft.newOrganization.name, u"New GmbH"_s);
}

void NextOrderTest::keepsTheDraftSoFar() {
  FlowRig rig;
  rig.flow().edit([](OrderDraft& draft) { draft.comments = u"begun before"_s; });
  const OrderDraft wanted = next(rig, told(), Following::Renewal);
  QVERIFY(rig.flow().begin(wanted).has_value());
  QVERIFY(rig.flow().draft() == wanted);
  QVERIFY(rig.flow().saveDraft().has_value());
  QVERIFY((*rig.journal().latestDraft())->draft == wanted);
  rig.flow().discardDraft();
  QCOMPARE((*rig.journal().latestDraft())->draft.comments, u"begun before"_s);
}

void NextOrderTest::beginsNothingWhileAnOrderIsInDoubt() {
  FlowRig rig;
  rig.service().outcomes = {OrderOutcome{}};
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  rig.flow().placeOrder();
  QTRY_VERIFY(!rig.flow().mayBegin());
  const OrderDraft before = rig.flow().draft();
  const auto begun = rig.flow().begin(next(rig, told(), Following::Again));
  QVERIFY(!begun && begun.error().kind == Error::Kind::Conflict);
  QVERIFY(rig.flow().draft() == before);
}

void NextOrderTest::asksForTheOrderAndThePrice() {
  FlowRig rig;
  OrderPage page;
  page.orders = {row(111480, u"issued"_s)};
  page.rows = 1;
  rig.service().orderPages = {page};
  rig.service().orderInfos = {Result<OrderInfo>(told())};
  rig.service().priceAnswer = PriceEstimate{{}, {}, Money{81900, u"USD"_s}};
  rig.connectAccount();
  OrderBoard board(rig.flow().environment(), {});
  board.follow(rig.flow().account().service(), {});
  QTRY_COMPARE(board.entries().size(), 1);
  NextOrder wanted(rig.flow(), board, 111480);
  QTRY_VERIFY(wanted.order() && wanted.price());
  QCOMPARE(wanted.price()->hundredths, 81900);
  QVERIFY(wanted.mayRenew() && wanted.mayBegin() && !wanted.putsDraftAside());
  QVERIFY(wanted.begin(Following::Renewal).has_value());
  QCOMPARE(rig.flow().draft().renewalOfOrderId, u"111480"_s);
  QVERIFY(wanted.putsDraftAside());
}

void NextOrderTest::tellsOfTheOthers() {
  FlowRig rig;
  OrderPage page;
  page.orders = {row(4, u"pending"_s), row(3, u"issued"_s), row(2, u"issued"_s, u"Other"_s),
                 row(1, u"canceled"_s)};
  page.rows = 4;
  rig.service().orderPages = {page};
  rig.connectAccount();
  OrderBoard board(rig.flow().environment(), {});
  board.follow(rig.flow().account().service(), {});
  QTRY_COMPARE(board.entries().size(), 4);
  QCOMPARE(NextOrder(rig.flow(), board, 3).others(), QList<OrderRow>{page.orders.first()});
  QCOMPARE(NextOrder(rig.flow(), board, 1).others().size(), 2);
  QVERIFY(!NextOrder(rig.flow(), board, 4).mayRenew());
}

void NextOrderTest::knowsOrganizationsByTheirIds() {
  FlowRig rig;
  OrderPage page;
  page.orders = {row(5, u"pending"_s), row(4, u"pending"_s), row(3, u"pending"_s, u"Nordlicht AG"_s),
                 row(2, u"issued"_s)};
  page.orders[1].organizationId = 5500914;  // another of the same name
  page.orders[2].organizationId = 5500913;  // the same by another name
  page.orders[3].organizationId = 5500913;
  page.rows = 4;
  rig.service().orderPages = {page};
  rig.connectAccount();
  OrderBoard board(rig.flow().environment(), {});
  board.follow(rig.flow().account().service(), {});
  QTRY_COMPARE(board.entries().size(), 4);
  const QList<OrderRow> others = NextOrder(rig.flow(), board, 2).others();
  // The first tells no id, so that its name has to do.
  QCOMPARE(others, (QList<OrderRow>{page.orders.at(0), page.orders.at(2)}));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::NextOrderTest)
#include "tst_nextorder.moc"
