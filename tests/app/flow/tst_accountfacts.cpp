// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/accountfacts.h"
#include "tests/app/flow/settle.h"
#include "tests/support/fakecertcentral.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;
using Part = AccountFacts::Part;
using State = AccountFacts::State;
using Kind = Error::Kind;
using Change = std::function<void(FakeCertCentral&)>;
using Count = std::function<qsizetype(const AccountFacts&)>;

class AccountFactsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void beginsWithNothing();
  void tellsEachPart_data();
  void tellsEachPart();
  void tellsWhyAPartFailed_data() { tellsEachPart_data(); }
  void tellsWhyAPartFailed();
  void standsInForDetailsOfAProduct();
  void showsProductsWhenTheyAreComplete();
  void countsTheLatestAnswer();
  void tellsThePeopleOfAnOrganization();
  void forgetsTheAccountBefore();
  void ignoresTheAccountBefore();
  void forgetsWithoutAnAccount();
  void endsSilently();
};

namespace {

constexpr std::array parts{Part::Products,  Part::Organizations,   Part::CustomFields, Part::Containers,
                           Part::Approvers, Part::PaymentProfiles, Part::Balance};

Organization organization(qint64 id, const QString& name) {
  Organization organization;
  organization.id = id;
  organization.name = name;
  return organization;
}

/// A service that tells something of every part.
std::shared_ptr<FakeCertCentral> fullService() {
  auto service = std::make_shared<FakeCertCentral>();
  service->organizationsAnswer = {organization(5500913, u"Nordlys A/S"_s), organization(5500914, u"Kyst"_s)};
  service->customFieldsAnswer = {CustomFieldDefinition{12, u"Purchase order"_s, {}, {}, true, true}};
  service->containersAnswer = {Container{3001, u"Nordlys"_s, 0, true}};
  service->potentialApproversAnswer = PotentialApprovers{{Contact{}}, {}};
  service->paymentProfilesAnswer = {PaymentProfile{71, u"Company card - 4242"_s, true, true}};
  service->balanceAnswer = Balance{{125000, u"EUR"_s}, false};
  return service;
}

bool isAnswered(const AccountFacts& facts) {
  return std::all_of(parts.begin(), parts.end(),
                     [&](Part part) { return facts.state(part) != State::Waiting; });
}

void load(AccountFacts& facts, const std::shared_ptr<FakeCertCentral>& service) {
  facts.load(service);
  QTRY_VERIFY(isAnswered(facts));
}

}  // namespace

void AccountFactsTest::beginsWithNothing() {
  AccountFacts facts;
  for (const Part part : parts) QCOMPARE(facts.state(part), State::Waiting);
  facts.reload(Part::Balance);
  facts.loadOrganization(5500913);
  QVERIFY(!facts.balance());
  QVERIFY(!facts.product(Product::CodeSigning));
}

void AccountFactsTest::tellsEachPart_data() {
  QTest::addColumn<Part>("part");
  QTest::addColumn<Count>("count");
  QTest::addColumn<Change>("fail");

  const auto row = [](const char* name, Part part, const Count& count, const Change& fail) {
    QTest::newRow(name) << part << count << fail;
  };
  const tl::unexpected<Error> offline = failure(Kind::Offline);
  row(
      "products", Part::Products, [](const AccountFacts& facts) { return facts.products().size() - 1; },
      [offline](FakeCertCentral& fake) { fake.productsAnswer = offline; });
  row(
      "organizations", Part::Organizations,
      [](const AccountFacts& facts) { return facts.organizations().size() - 1; },
      [offline](FakeCertCentral& fake) { fake.organizationsAnswer = offline; });
  row(
      "fields", Part::CustomFields, [](const AccountFacts& facts) { return facts.customFields().size(); },
      [offline](FakeCertCentral& fake) { fake.customFieldsAnswer = offline; });
  row(
      "divisions", Part::Containers, [](const AccountFacts& facts) { return facts.containers().size(); },
      [offline](FakeCertCentral& fake) { fake.containersAnswer = offline; });
  row(
      "approvers", Part::Approvers, [](const AccountFacts& facts) { return facts.approvers().users.size(); },
      [offline](FakeCertCentral& fake) { fake.potentialApproversAnswer = offline; });
  row(
      "cards", Part::PaymentProfiles,
      [](const AccountFacts& facts) { return facts.paymentProfiles().size(); },
      [offline](FakeCertCentral& fake) { fake.paymentProfilesAnswer = offline; });
  row(
      "funds", Part::Balance,
      [](const AccountFacts& facts) { return facts.balance() ? qsizetype(1) : qsizetype(0); },
      [offline](FakeCertCentral& fake) { fake.balanceAnswer = offline; });
}

void AccountFactsTest::tellsEachPart() {
  QFETCH(Part, part);
  QFETCH(Count, count);
  AccountFacts facts;
  QSignalSpy changed(&facts, &AccountFacts::changed);
  load(facts, fullService());
  QCOMPARE(facts.state(part), State::Ready);
  QCOMPARE(count(facts), 1);
  QCOMPARE(changed.count(QVariantList{QVariant::fromValue(part)}), 2);
}

void AccountFactsTest::tellsWhyAPartFailed() {
  QFETCH(Part, part);
  QFETCH(Count, count);
  QFETCH(Change, fail);
  const auto service = fullService();
  fail(*service);
  AccountFacts facts;
  load(facts, service);
  for (const Part other : parts) QCOMPARE(facts.state(other), other == part ? State::Failed : State::Ready);
  QVERIFY(facts.error(part).kind == Kind::Offline);
  QVERIFY(count(facts) < 1);

  const qsizetype asked = service->calls.size();
  const auto good = fullService();
  service->productsAnswer = good->productsAnswer;
  service->organizationsAnswer = good->organizationsAnswer;
  service->customFieldsAnswer = good->customFieldsAnswer;
  service->containersAnswer = good->containersAnswer;
  service->potentialApproversAnswer = good->potentialApproversAnswer;
  service->paymentProfilesAnswer = good->paymentProfilesAnswer;
  service->balanceAnswer = good->balanceAnswer;
  facts.reload(part);
  QCOMPARE(facts.state(part), State::Waiting);
  QTRY_COMPARE(facts.state(part), State::Ready);
  QCOMPARE(count(facts), 1);
  QCOMPARE(service->calls.size() - asked, part == Part::Products ? 3 : 1);
}

void AccountFactsTest::standsInForDetailsOfAProduct() {
  const auto service = fullService();
  service->productInfoAnswer = [](Product product) -> Result<ProductInfo> {
    if (product == Product::CodeSigning) return failure(Kind::Forbidden);
    return FakeCertCentral::someProductInfo(product);
  };
  AccountFacts facts;
  load(facts, service);
  QVERIFY(facts.product(Product::CodeSigning));
  QCOMPARE(facts.product(Product::CodeSigning)->summary.name, u"Code Signing"_s);
  QVERIFY(facts.product(Product::CodeSigning)->platforms.isEmpty());
  QVERIFY(!facts.product(Product::CodeSigningEv)->platforms.isEmpty());
}

void AccountFactsTest::showsProductsWhenTheyAreComplete() {
  const auto service = fullService();
  AccountFacts facts;
  load(facts, service);
  service->holdsAnswers = true;
  facts.reload(Part::Products);
  for (int answers = 0; answers < 2; ++answers) {
    QTRY_COMPARE(service->heldCount(), 1);
    service->releaseOne();
    settle();
    QCOMPARE(facts.products().size(), 2);
    QCOMPARE(facts.state(Part::Products), State::Waiting);
  }
  service->release();
  QTRY_COMPARE(facts.state(Part::Products), State::Ready);
}

void AccountFactsTest::countsTheLatestAnswer() {
  const auto service = fullService();
  AccountFacts facts;
  load(facts, service);
  service->holdsAnswers = true;
  facts.reload(Part::Balance);
  service->balanceAnswer = Balance{{99, u"EUR"_s}, false};
  facts.reload(Part::Balance);
  service->releaseOne();
  settle();
  QCOMPARE(facts.state(Part::Balance), State::Waiting);
  service->releaseOne();
  QTRY_COMPARE(facts.state(Part::Balance), State::Ready);
  QCOMPARE(facts.balance()->available.hundredths, 99);
  facts.reload(Part::Products);
  facts.reload(Part::Products);
  service->holdsAnswers = false;
  service->release();
  QTRY_VERIFY(isAnswered(facts));
  QCOMPARE(facts.products().size(), 2);
}

void AccountFactsTest::tellsThePeopleOfAnOrganization() {
  const auto service = fullService();
  service->organizationAnswer = [](qint64 id) -> Result<OrganizationDetails> {
    if (id != 5500913) return failure(Kind::Forbidden);
    OrganizationDetails details;
    details.verifiedContacts = {Contact{7, u"Ida"_s, u"Holm"_s, {}, {}, {}}};
    return details;
  };
  AccountFacts facts;
  load(facts, service);
  QCOMPARE(facts.organization(5500914)->name, u"Kyst"_s);
  QVERIFY(!facts.organization(1));
  QSignalSpy detailed(&facts, &AccountFacts::organizationDetailed);
  QVERIFY(!facts.contactsOf(5500913));
  facts.loadOrganization(5500913);
  QTRY_COMPARE(detailed.count(), 1);
  QCOMPARE(detailed.first().first().toLongLong(), 5500913);
  QCOMPARE(facts.contactsOf(5500913)->size(), 1);
  facts.loadOrganization(5500913);
  facts.loadOrganization(5500914);
  settle();
  QCOMPARE(detailed.count(), 1);
  QVERIFY(!facts.contactsOf(5500914));
  QCOMPARE(service->calls.count(u"organization 5500913"_s), 1);
}

void AccountFactsTest::forgetsTheAccountBefore() {
  AccountFacts facts;
  const auto service = fullService();
  load(facts, service);
  facts.loadOrganization(5500913);
  QTRY_VERIFY(facts.contactsOf(5500913));
  const auto other = std::make_shared<FakeCertCentral>();
  other->holdsAnswers = true;
  QSignalSpy changed(&facts, &AccountFacts::changed);
  facts.load(other);
  QCOMPARE(changed.count(), qsizetype(parts.size()));
  for (const Part part : parts) QCOMPARE(facts.state(part), State::Waiting);
  QVERIFY(facts.organizations().isEmpty());
  QVERIFY(facts.products().isEmpty());
  QVERIFY(!facts.balance());
  QVERIFY(!facts.contactsOf(5500913));
}

void AccountFactsTest::ignoresTheAccountBefore() {
  const auto before = fullService();
  before->holdsAnswers = true;
  AccountFacts facts;
  facts.load(before);
  facts.loadOrganization(5500913);
  load(facts, std::make_shared<FakeCertCentral>());
  before->holdsAnswers = false;
  before->release();
  settle();
  QVERIFY(facts.organizations().isEmpty());
  QVERIFY(facts.customFields().isEmpty());
  QVERIFY(!facts.contactsOf(5500913));
  QCOMPARE(facts.products().size(), 2);
  QVERIFY(!before->calls.contains(u"productInfo code_signing"_s));
}

void AccountFactsTest::forgetsWithoutAnAccount() {
  const auto service = fullService();
  service->holdsAnswers = true;
  AccountFacts facts;
  facts.load(service);
  facts.load(nullptr);
  service->release();
  settle();
  for (const Part part : parts) QCOMPARE(facts.state(part), State::Waiting);
  QVERIFY(facts.organizations().isEmpty());
}

void AccountFactsTest::endsSilently() {
  const auto service = fullService();
  service->holdsAnswers = true;
  auto facts = std::make_unique<AccountFacts>();
  facts->load(service);
  facts.reset();
  service->release();
  settle();
  QCOMPARE(service->calls.size(), qsizetype(parts.size()));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::AccountFactsTest)
#include "tst_accountfacts.moc"
