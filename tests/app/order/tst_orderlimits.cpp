// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftrules.h"
#include "tests/support/goldenorder.h"
#include "tests/support/problemnames.h"

#include <QTest>

Q_DECLARE_METATYPE(codeseal::ShippingDraft)
Q_DECLARE_METATYPE(std::function<void(codeseal::OrderDraft&)>)

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

const QString who = u"IT of Nordlicht"_s;

ShippingDraft berlin() {
  return {
      u"Mara Lindqvist"_s, u"Invalidenstraße 112"_s, {}, u"10115"_s, u"Berlin"_s, u"Berlin"_s, u"DE"_s, {}};
}

ShippingDraft bergen() {
  return {{}, u"Damsgårdsveien 59"_s, {}, u"5058"_s, u"Bergen"_s, u"Vestland"_s, u"NO"_s, {}};
}

OrderDraft draftTo(const ShippingDraft& shipping) {
  OrderDraft draft;
  draft.product = Product::CodeSigningEv;
  draft.organizationId = 123456;
  draft.provisioning = Provisioning::ShipToken;
  draft.shipping = shipping;
  draft.customFields = {{12, u"PO-2026-117"_s}};
  return draft;
}

OrderOffer offer(const OrderLimits& limits) {
  OrderOffer offer = practiceOffer();
  offer.limits = limits;
  return offer;
}

OrderLimits twoAddresses() {
  return {who, {{u"Head office"_s, berlin()}, {u"Bergen plant"_s, bergen()}}, {}, {}};
}

Problems problems(const OrderDraft& draft, const OrderLimits& limits) {
  return checkDraft(draft, offer(limits), readTypedCsr);
}

}  // namespace

/// What an administrator has set about the contents of orders.
class OrderLimitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsItsAddresses();
  void refusesEveryOther_data();
  void refusesEveryOther();
  void asksForTheRecipient();
  void asksForAnAddress();
  void isAboutTokensThatTravel();
  void requiresWhatIsSet_data();
  void requiresWhatIsSet();
  void requiresFieldsOfTheAccount();
  void problemsComeInTheOrderOfTheFields();
  void noOrderIsMadeOfIt();
};

void OrderLimitsTest::knowsItsAddresses() {
  const OrderLimits limits = twoAddresses();
  QCOMPARE(limits.indexOf(berlin()), 0);
  ShippingDraft typed = berlin();
  typed.method = ShipMethod::Expedited;
  typed.addr1 = u"  invalidenstraße  112 "_s;
  typed.country = u"de"_s;
  QCOMPARE(limits.indexOf(typed), 0);
  QCOMPARE(problems(draftTo(typed), limits), Problems());
  typed = bergen();
  typed.name = u"Anybody there"_s;
  QCOMPARE(limits.indexOf(typed), 1);
  QCOMPARE(limits.indexOf(ShippingDraft()), -1);
}

void OrderLimitsTest::refusesEveryOther_data() {
  QTest::addColumn<ShippingDraft>("shipping");
  const auto row = [](const char* name, QString ShippingDraft::*member, const QString& value) {
    ShippingDraft shipping = berlin();
    shipping.*member = value;
    QTest::newRow(name) << shipping;
  };
  row("another recipient", &ShippingDraft::name, u"Mallory"_s);
  row("another house", &ShippingDraft::addr1, u"Invalidenstraße 113"_s);
  row("a floor more", &ShippingDraft::addr2, u"c/o Mallory"_s);
  row("another postcode", &ShippingDraft::zip, u"10117"_s);
  row("another city", &ShippingDraft::city, u"Potsdam"_s);
  row("another state", &ShippingDraft::state, u"Brandenburg"_s);
  row("another country", &ShippingDraft::country, u"AT"_s);
  row("a letter that looks the same", &ShippingDraft::city, u"Ber\u200Blin"_s);
}

void OrderLimitsTest::refusesEveryOther() {
  QFETCH(ShippingDraft, shipping);
  QCOMPARE(problems(draftTo(shipping), twoAddresses()),
           (Problems{{{Field::ShipAddr1}, Code::NotAllowed, 0, who, {}}}));
}

void OrderLimitsTest::asksForTheRecipient() {
  QCOMPARE(briefly(problems(draftTo(bergen()), twoAddresses())), u"ShipName Missing"_s);
}

void OrderLimitsTest::asksForAnAddress() {
  ShippingDraft proposed;
  proposed.country = u"DE"_s;
  proposed.method = ShipMethod::Expedited;
  for (const ShippingDraft& nothing : {ShippingDraft(), proposed}) {
    QVERIFY(isBlank(nothing));
    QCOMPARE(problems(draftTo(nothing), twoAddresses()),
             (Problems{{{Field::ShipAddr1}, Code::RequiredHere, 0, who, {}}}));
  }
}

void OrderLimitsTest::isAboutTokensThatTravel() {
  OrderDraft draft = draftTo({});
  draft.provisioning = Provisioning::ClientApp;
  draft.serverPlatform = 52;
  QCOMPARE(briefly(problems(draft, twoAddresses())), u"ok"_s);
}

void OrderLimitsTest::requiresWhatIsSet_data() {
  QTest::addColumn<int>("field");
  QTest::addColumn<std::function<void(OrderDraft&)>>("give");
  const auto row = [](Field field, const std::function<void(OrderDraft&)>& give) {
    QTest::newRow(qPrintable(sourceName(field))) << int(field) << give;
  };
  row(Field::OrganizationUnits, [](OrderDraft& draft) { draft.organizationUnits = u"Firmware"_s; });
  row(Field::AdditionalEmails, [](OrderDraft& draft) { draft.additionalEmails = u"a@b.example"_s; });
  row(Field::Comments, [](OrderDraft& draft) { draft.comments = u"For the plant"_s; });
  row(Field::AutoRenew, [](OrderDraft& draft) { draft.autoRenew = u"0"_s; });
  row(Field::CustomRenewalMessage, [](OrderDraft& draft) { draft.customRenewalMessage = u"Ask IT"_s; });
  row(Field::Container, [](OrderDraft& draft) { draft.container = 3001; });
  row(Field::AlternativeOrderId, [](OrderDraft& draft) { draft.alternativeOrderId = u"A1"_s; });
}

void OrderLimitsTest::requiresWhatIsSet() {
  QFETCH(int, field);
  using Give = std::function<void(OrderDraft&)>;
  QFETCH(Give, give);
  const OrderLimits limits{who, {}, {Field(field)}, {}};
  OrderDraft draft = draftTo(berlin());
  QCOMPARE(briefly(problems(draft, {})), u"ok"_s);
  QCOMPARE(problems(draft, limits), (Problems{{{Field(field)}, Code::RequiredHere, 0, who, {}}}));
  give(draft);
  QCOMPARE(briefly(problems(draft, limits)), u"ok"_s);
}

void OrderLimitsTest::requiresFieldsOfTheAccount() {
  OrderOffer account = offer({who, {}, {}, {u" purchase  ORDER"_s, u"Of no account"_s}});
  account.customFields = {{12, u"Purchase order"_s, {}, CustomFieldType::Text, false, true},
                          {13, u"Cost unit"_s, {}, CustomFieldType::Text, false, true}};
  OrderDraft draft = draftTo(berlin());
  draft.customFields = {{12, u" "_s}};
  QCOMPARE(checkDraft(draft, account, readTypedCsr),
           (Problems{{{Field::CustomField, 12}, Code::RequiredHere, 0, who, {}}}));
  draft.customFields = {{12, u"PO"_s}};
  QCOMPARE(briefly(checkDraft(draft, account, readTypedCsr)), u"ok"_s);
  // One that the account has put away cannot be given.
  account.customFields[0].active = false;
  draft.customFields.clear();
  QCOMPARE(briefly(checkDraft(draft, account, readTypedCsr)), u"ok"_s);
}

void OrderLimitsTest::problemsComeInTheOrderOfTheFields() {
  const OrderLimits limits{who, {}, {Field::Container, Field::Comments, Field::OrganizationUnits}, {}};
  OrderDraft draft = draftTo({});
  draft.shipping.country = u"DE"_s;
  const Problems all = problems(draft, limits);
  QVERIFY(all.size() > 4);
  QVERIFY(std::is_sorted(all.begin(), all.end(), [](const FieldProblem& a, const FieldProblem& b) {
    return a.where.field < b.where.field;
  }));
}

void OrderLimitsTest::noOrderIsMadeOfIt() {
  ShippingDraft elsewhere = berlin();
  elsewhere.addr1 = u"Elsewhere 1"_s;
  QVERIFY(OrderRequest::fromDraft(draftTo(elsewhere), offer({}), readTypedCsr, u"ref"_s));
  QVERIFY(!OrderRequest::fromDraft(draftTo(elsewhere), offer(twoAddresses()), readTypedCsr, u"ref"_s));
  QVERIFY(OrderRequest::fromDraft(draftTo(berlin()), offer(twoAddresses()), readTypedCsr, u"ref"_s));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderLimitsTest)
#include "tst_orderlimits.moc"
