// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

/// The steps and what is wrong. Prices, drafts and the order itself are tested apart.
class OrderFlowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shipsOnlyWhatIsShipped_data();
  void shipsOnlyWhatIsShipped();
  void goesFromStepToStep();
  void tellsWhatIsWrong();
  void offersWhatTheAccountOffers();
  void judgesProductsOnlyWhenAllAreKnown();
  void showsWhatTheServiceRefused();
  void forgetsARefusalWithItsPage_data();
  void forgetsARefusalWithItsPage();
  void forgetsARefusalWithItsAccount();
};

namespace {

OrderOutcome refusalOf(const Problems& fields) {
  OrderOutcome outcome;
  outcome.kind = OrderOutcome::Kind::Refused;
  outcome.error.kind = Error::Kind::InvalidInput;
  outcome.error.fields = fields;
  return outcome;
}

/// A flow that is connected to an account with the whole order typed in, of which the service refused the
/// postcode.
void refusePostcode(FlowRig& rig) {
  rig.service().outcomes = {
      refusalOf({{{Field::ShipZip}, Code::RefusedByService, 0, u"no such place"_s, {}}})};
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Refused);
}

}  // namespace

void OrderFlowTest::shipsOnlyWhatIsShipped_data() {
  QTest::addColumn<std::optional<Provisioning>>("provisioning");
  QTest::addColumn<bool>("isShipped");
  QTest::newRow("not chosen") << std::optional<Provisioning>() << true;
  QTest::newRow("token") << std::optional(Provisioning::ShipToken) << true;
  QTest::newRow("own token") << std::optional(Provisioning::ClientApp) << false;
  QTest::newRow("HSM") << std::optional(Provisioning::Email) << false;
}

void OrderFlowTest::shipsOnlyWhatIsShipped() {
  QFETCH(std::optional<Provisioning>, provisioning);
  FlowRig rig;
  rig.flow().edit([&](OrderDraft& draft) { draft.provisioning = provisioning; });
  QList<Step> steps{Step::Account,       Step::Certificate, Step::Organization, Step::KeyAndPlatform,
                    Step::TokenShipping, Step::Details,     Step::Review,       Step::Status};
  QFETCH(bool, isShipped);
  if (!isShipped) steps.removeOne(Step::TokenShipping);
  QCOMPARE(rig.flow().steps(), steps);
}

void OrderFlowTest::goesFromStepToStep() {
  FlowRig rig;
  OrderFlow& flow = rig.flow();
  QCOMPARE(flow.firstIncomplete(), Step::Account);
  QVERIFY(!flow.isComplete(Step::Account));
  rig.connectAccount();
  QVERIFY(flow.isComplete(Step::Account));
  QCOMPARE(flow.firstIncomplete(), Step::Certificate);
  flow.edit([](OrderDraft& draft) { draft.product = Product::CodeSigning; });
  QCOMPARE(flow.firstIncomplete(), Step::Organization);
  flow.edit([](OrderDraft& draft) { draft.organizationId = 5500913; });
  QCOMPARE(flow.firstIncomplete(), Step::KeyAndPlatform);
  flow.edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ShipToken; });
  QCOMPARE(flow.firstIncomplete(), Step::TokenShipping);
  flow.edit([](OrderDraft& draft) { draft.autoRenew = u"often"_s; });
  flow.edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ClientApp; });
  flow.edit([](OrderDraft& draft) { draft.serverPlatform = 52; });
  QCOMPARE(flow.firstIncomplete(), Step::Details);
  flow.edit([](OrderDraft& draft) { draft.autoRenew.clear(); });
  QCOMPARE(flow.firstIncomplete(), Step::Review);
  QVERIFY(!flow.isComplete(Step::Review));
  flow.placeOrder();
  QVERIFY(flow.isComplete(Step::Review));
}

void OrderFlowTest::tellsWhatIsWrong() {
  FlowRig rig;
  OrderFlow& flow = rig.flow();
  flow.edit(fillDraft);
  QVERIFY(flow.problems().isEmpty());
  QSignalSpy told(&flow, &OrderFlow::problemsChanged);
  QSignalSpy changed(&flow, &OrderFlow::draftChanged);
  flow.edit([](OrderDraft& draft) { draft.shipping.zip = u"1011"_s; });
  QCOMPARE(told.count(), 1);
  QCOMPARE(changed.count(), 1);
  QCOMPARE(flow.problems(Step::TokenShipping).size(), 1);
  QVERIFY(flow.problems(Step::Details).isEmpty());
  QVERIFY(flow.problem({Field::ShipZip})->code == Code::Postcode);
  QVERIFY(!flow.problem({Field::ShipCity}));
  flow.edit([](OrderDraft& draft) { draft.shipping.zip = u"1011"_s; });
  QCOMPARE(told.count(), 1);
  QCOMPARE(changed.count(), 1);
}

void OrderFlowTest::offersWhatTheAccountOffers() {
  FlowRig rig;
  OrderFlow& flow = rig.flow();
  QVERIFY(flow.offer().products.isEmpty());
  QCOMPARE(flow.offer().today, QDate(2026, 11, 23));
  rig.service().customFieldsAnswer = {CustomFieldDefinition{12, u"Purchase order"_s, {}, {}, true, true}};
  rig.service().productInfoAnswer = [](Product product) {
    auto info = FakeCertCentral::someProductInfo(product);
    info->summary.years = {1, 2};
    info->lastDayAllowed = product == Product::CodeSigning;
    info->signatureHashes = {u"sha384"_s};
    return info;
  };
  flow.edit(fillDraft);
  QVERIFY(flow.problems().isEmpty());
  rig.connectAccount();
  const OrderOffer offer = flow.offer();
  QCOMPARE(offer.products, QList<Product>({Product::CodeSigning, Product::CodeSigningEv}));
  QCOMPARE(offer.years, QList<int>({1, 2}));
  QVERIFY(!offer.lastDayAllowed);
  QCOMPARE(offer.platforms.size(), 2);
  QCOMPARE(offer.signatureHashes, QStringList{u"sha384"_s});
  QVERIFY(flow.problem({Field::SignatureHash})->code == Code::NotOffered);
  QVERIFY(flow.problem({Field::CustomField, 12})->code == Code::Missing);
  QCOMPARE(flow.nameOf({Field::CustomField, 12}), u"Purchase order"_s);
  QVERIFY(flow.nameOf({Field::CustomField, 13}).isEmpty());
  QVERIFY(flow.nameOf({Field::Comments, 12}).isEmpty());
}

void OrderFlowTest::judgesProductsOnlyWhenAllAreKnown() {
  FlowRig rig;
  rig.flow().edit(fillDraft);
  bool wasDoubted = false;
  connect(&rig.flow(), &OrderFlow::problemsChanged, &rig.flow(),
          [&] { wasDoubted = wasDoubted || rig.flow().problem({Field::Product}); });
  rig.connectAccount();
  QCOMPARE(rig.flow().facts().products().size(), 2);
  QVERIFY(!wasDoubted);
}

void OrderFlowTest::showsWhatTheServiceRefused() {
  FlowRig rig;
  refusePostcode(rig);
  OrderFlow& flow = rig.flow();
  QCOMPARE(flow.problems().size(), 1);
  QCOMPARE(flow.problem({Field::ShipZip})->text, u"no such place"_s);
  QVERIFY(!flow.isComplete(Step::TokenShipping));
  flow.edit([](OrderDraft& draft) { draft.comments = u"On another page"_s; });
  QCOMPARE(flow.problems().size(), 1);
}

void OrderFlowTest::forgetsARefusalWithItsPage_data() {
  using Edit = std::function<void(OrderDraft&)>;
  QTest::addColumn<Edit>("edit");
  QTest::newRow("the field") << Edit([](OrderDraft& draft) { draft.shipping.zip = u"10117"_s; });
  QTest::newRow("its page") << Edit([](OrderDraft& draft) { draft.shipping.city = u"Bonn"_s; });
}

void OrderFlowTest::forgetsARefusalWithItsPage() {
  QFETCH(std::function<void(OrderDraft&)>, edit);
  FlowRig rig;
  refusePostcode(rig);
  rig.flow().edit(edit);
  QVERIFY(rig.flow().problems().isEmpty());
  rig.flow().edit(fillDraft);
  QVERIFY(rig.flow().problems().isEmpty());
}

void OrderFlowTest::forgetsARefusalWithItsAccount() {
  FlowRig rig;
  refusePostcode(rig);
  rig.flow().account().disconnectAccount();
  QVERIFY(rig.flow().problems().isEmpty());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderFlowTest)
#include "tst_orderflow.moc"
