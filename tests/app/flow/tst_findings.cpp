// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/findings.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Level = Finding::Level;
using State = Finding::State;
using Prices = QMap<Product, Money>;

namespace {

const QDate today(2026, 11, 23);

Validation validation(const QString& type, const QString& status, int daysLeft) {
  return {type, status, QDateTime(today.addDays(-6), QTime(12, 0), Qt::UTC),
          QDateTime(today.addDays(daysLeft), QTime(12, 0), Qt::UTC)};
}

Organization organization(const QString& name, const QList<Validation>& validations) {
  Organization organization;
  organization.name = name;
  organization.validations = validations;
  return organization;
}

Organization valid(const QString& name, int daysLeft) {
  return organization(name, {validation(u"cs"_s, u"active"_s, daysLeft)});
}

Contact person(const QString& name, bool hasTitle = true, bool hasPhone = true) {
  return {0, name, {}, hasTitle ? u"CTO"_s : QString(), hasPhone ? u"+45 70 00 00 02"_s : QString(), {}};
}

Contact incomplete(const QString& name) {
  return person(name, true, false);
}

}  // namespace

class FindingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void key_data();
  void key();
  void products_data();
  void products();
  void organizations_data();
  void organizations();
  void tellsTheLongest();
  void leavesOutWhatIsInactive();
  void aListThatLeavesValidationsOut();
  void contacts_data();
  void contacts();
  void funds_data();
  void funds();
  void comparesWithTheDearest();
};

void FindingsTest::key_data() {
  QTest::addColumn<std::optional<qint64>>("restrictedTo");
  QTest::addColumn<State>("state");
  QTest::addColumn<Level>("level");
  const auto row = [](const char* name, std::optional<qint64> role, State state, Level level) {
    QTest::newRow(name) << role << state << level;
  };
  row("not limited", 0, State::KeyMayOrder, Level::Good);
  row("orders", 100, State::KeyMayOrder, Level::Good);
  row("orders, domains, organizations", 101, State::KeyMayOrder, Level::Good);
  row("view only", 102, State::KeyOnlyReads, Level::Bad);
  row("users", 103, State::KeyForUsersOnly, Level::Bad);
  row("a limit of tomorrow", 104, State::NotTold, Level::NotKnown);
  row("not told", std::nullopt, State::NotTold, Level::NotKnown);
}

void FindingsTest::key() {
  QFETCH(std::optional<qint64>, restrictedTo);
  KeyReport report;
  report.restrictedTo = restrictedTo;
  report.user.firstName = u"Mara"_s;
  const Finding finding = keyFinding(report);
  QTEST(finding.state, "state");
  QTEST(finding.level(), "level");
}

void FindingsTest::products_data() {
  QTest::addColumn<QList<Product>>("enabled");
  QTest::addColumn<bool>("refused");
  QTest::addColumn<QList<Product>>("allowed");
  QTest::addColumn<State>("state");
  QTest::addColumn<Level>("level");
  using Products = QList<Product>;
  const Products both{Product::CodeSigning, Product::CodeSigningEv};
  QTest::newRow("both") << both << false << Products() << State::Enabled << Level::Good;
  QTest::newRow("one") << Products{Product::CodeSigningEv} << false << Products() << State::Enabled
                       << Level::Good;
  QTest::newRow("none") << Products() << false << Products() << State::NoneEnabled << Level::Bad;
  QTest::newRow("refused") << Products() << true << Products() << State::NotTold << Level::NotKnown;
  QTest::newRow("one allowed") << both << false << Products{Product::CodeSigning} << State::Enabled
                               << Level::Good;
  QTest::newRow("none allowed") << Products{Product::CodeSigningEv} << false << Products{Product::CodeSigning}
                                << State::NoneAllowed << Level::Bad;
}

void FindingsTest::products() {
  QFETCH(QList<Product>, enabled);
  QFETCH(bool, refused);
  QFETCH(QList<Product>, allowed);
  KeyReport report;
  report.products = enabled;
  report.productsRefused = refused;
  Policy policy;
  policy.products = allowed;
  const Finding finding = productsFinding(report, policy);
  QTEST(finding.state, "state");
  QTEST(finding.level(), "level");
  for (const Product product : finding.products) QVERIFY(allowed.isEmpty() || allowed.contains(product));
}

void FindingsTest::organizations_data() {
  QTest::addColumn<QList<Organization>>("all");
  QTest::addColumn<State>("state");
  QTest::addColumn<Level>("level");
  QTest::addColumn<int>("count");
  using Organizations = QList<Organization>;
  const Organization pending = organization(u"P"_s, {validation(u"cs"_s, u"pending"_s, 400)});
  const Organization bare = organization(u"B"_s, {});
  const Organization other = organization(u"E"_s, {validation(u"ev_cs"_s, u"active"_s, 200)});
  QTest::newRow("none") << Organizations() << State::NoOrganization << Level::Note << 0;
  QTest::newRow("validated") << Organizations{valid(u"A"_s, 80)} << State::Validated << Level::Good << 1;
  QTest::newRow("31 days left") << Organizations{valid(u"A"_s, 31)} << State::Validated << Level::Good << 1;
  QTest::newRow("30 days left") << Organizations{valid(u"A"_s, 30)} << State::ValidationEnds << Level::Note
                                << 1;
  QTest::newRow("one of two ends") << Organizations{valid(u"A"_s, 9), valid(u"C"_s, 80)} << State::Validated
                                   << Level::Good << 2;
  QTest::newRow("both end") << Organizations{valid(u"A"_s, 9), valid(u"C"_s, 8)} << State::ValidationEnds
                            << Level::Note << 2;
  QTest::newRow("being checked") << Organizations{bare, pending} << State::BeingChecked << Level::Note << 0;
  QTest::newRow("checked beside validated")
      << Organizations{pending, valid(u"A"_s, 80), pending} << State::Validated << Level::Good << 1;
  QTest::newRow("expired") << Organizations{valid(u"A"_s, -1)} << State::NotValidated << Level::Note << 0;
  QTest::newRow("never asked for") << Organizations{bare} << State::NotValidated << Level::Note << 0;
  QTest::newRow("for the other product") << Organizations{other} << State::NotValidated << Level::Note << 0;
}

void FindingsTest::organizations() {
  QFETCH(QList<Organization>, all);
  const QList<Finding> findings = organizationFindings({Product::CodeSigning}, all, today);
  QCOMPARE(findings.size(), 1);
  QTEST(findings.first().state, "state");
  QTEST(findings.first().level(), "level");
  QTEST(findings.first().count, "count");
}

void FindingsTest::tellsTheLongest() {
  const Organization open = organization(u"Open"_s, {{u"cs"_s, u"active"_s, {}, {}}});
  const QList<Organization> dated{valid(u"A"_s, 50), valid(u"B"_s, 90), valid(u"C"_s, 70)};
  const Finding finding = organizationFindings({Product::CodeSigning}, dated, today).first();
  QCOMPARE(finding.names, QStringList{u"B"_s});
  QCOMPARE(finding.until, today.addDays(90));
  QCOMPARE(finding.count, 3);
  // Without an end it lasts longest.
  const auto withOpen = organizationFindings({Product::CodeSigning}, dated + QList{open}, today).first();
  QCOMPARE(withOpen.names, QStringList{u"Open"_s});
  QVERIFY(!withOpen.until.isValid());
  const QList<Organization> checked{organization(u"P"_s, {validation(u"cs"_s, u"pending"_s, 1)})};
  QCOMPARE(organizationFindings({Product::CodeSigning}, checked, today).first().since, today.addDays(-6));
}

void FindingsTest::leavesOutWhatIsInactive() {
  Organization former = valid(u"Former"_s, 80);
  former.isActive = false;
  const auto findings = organizationFindings({Product::CodeSigning, Product::CodeSigningEv}, {former}, today);
  QCOMPARE(findings.size(), 1);
  QCOMPARE(findings.first().state, State::NoOrganization);
}

void FindingsTest::aListThatLeavesValidationsOut() {
  Organization silent = organization(u"Silent"_s, {});
  silent.tellsValidations = false;
  const QList<Product> both{Product::CodeSigning, Product::CodeSigningEv};
  const auto untold = organizationFindings(both, {silent}, today);
  QCOMPARE(untold.size(), 1);
  QCOMPARE(untold.first().state, State::NotTold);
  const auto told = organizationFindings(both, {silent, valid(u"A"_s, 80)}, today);
  QCOMPARE(told.size(), 2);
  QCOMPARE(told.at(0).state, State::Validated);
  QCOMPARE(told.at(1).state, State::NotTold);
  QCOMPARE(told.at(1).product, std::optional(Product::CodeSigningEv));
  const Organization pending = organization(u"P"_s, {validation(u"cs"_s, u"pending"_s, 400)});
  const auto checked = organizationFindings({Product::CodeSigning}, {silent, pending}, today);
  QCOMPARE(checked.first().state, State::BeingChecked);
}

void FindingsTest::contacts_data() {
  using People = QList<OrganizationPeople>;
  using Account = std::optional<PotentialApprovers>;
  QTest::addColumn<People>("organizations");
  QTest::addColumn<Account>("account");
  QTest::addColumn<Contact>("owner");
  QTest::addColumn<State>("state");
  QTest::addColumn<Level>("level");
  QTest::addColumn<QStringList>("names");
  const auto row = [](const char* name, const People& organizations, const Account& account,
                      const Contact& owner, State state, Level level, const QStringList& names) {
    QTest::newRow(name) << organizations << account << owner << state << level << names;
  };
  const Account nobody = PotentialApprovers();
  const Account users = PotentialApprovers{{person(u"Sofia"_s)}, {person(u"Ada"_s)}};
  const Account half = PotentialApprovers{{person(u"Tom"_s, false)}, {}};
  const People good{{u"Nordlys"_s, QList{person(u"Mads"_s), incomplete(u"Eva"_s)}}};
  const People bad{{u"Nordlys"_s, QList{person(u"Mads"_s)}}, {u"Kyst"_s, QList{incomplete(u"Priya"_s)}}};
  const People empty{{u"Kyst"_s, QList<Contact>()}};
  const People silent{{u"Kyst"_s, std::nullopt}};
  const Contact unnamed;
  row("of the organization", good, nobody, unnamed, State::ContactsComplete, Level::Good, {u"Mads"_s});
  row("with the account's", good, users, unnamed, State::ContactsComplete, Level::Good,
      {u"Mads"_s, u"Sofia"_s, u"Ada"_s});
  row("one organization lacks", bad, users, unnamed, State::ContactsIncomplete, Level::Note,
      {u"Priya (Kyst)"_s});
  row("of the account alone", empty, users, unnamed, State::ContactsComplete, Level::Good,
      {u"Sofia"_s, u"Ada"_s});
  row("without a job title", {}, half, unnamed, State::ContactsIncomplete, Level::Note, {u"Tom"_s});
  row("the owner of the key", empty, half, person(u"Mara"_s), State::ContactsComplete, Level::Good,
      {u"Mara"_s});
  row("the owner, else not told", silent, std::nullopt, person(u"Mara"_s), State::ContactsComplete,
      Level::Good, {u"Mara"_s});
  row("nobody", empty, nobody, incomplete(u"Mara"_s), State::NoContact, Level::Note, {});
  row("not told", {}, std::nullopt, incomplete(u"Mara"_s), State::NotTold, Level::NotKnown, {});
  row("one not told", silent, nobody, unnamed, State::NotTold, Level::NotKnown, {});
}

void FindingsTest::contacts() {
  QFETCH(QList<OrganizationPeople>, organizations);
  QFETCH(std::optional<PotentialApprovers>, account);
  QFETCH(Contact, owner);
  const Finding finding = contactsFinding(organizations, account, owner);
  QTEST(finding.state, "state");
  QTEST(finding.level(), "level");
  QTEST(finding.names, "names");
}

void FindingsTest::funds_data() {
  QTest::addColumn<std::optional<Balance>>("balance");
  QTest::addColumn<Prices>("prices");
  QTest::addColumn<State>("state");
  QTest::addColumn<Level>("level");
  const auto row = [](const char* name, const std::optional<Balance>& balance, const Prices& prices,
                      State state,
                      Level level) { QTest::newRow(name) << balance << prices << state << level; };
  const auto dollars = [](qint64 hundredths) { return Balance{{hundredths, u"USD"_s}, false}; };
  const Prices price{{Product::CodeSigning, {49900, u"USD"_s}}};
  row("not told", std::nullopt, price, State::NotTold, Level::NotKnown);
  row("no limit", Balance{{}, true}, price, State::FundsUnlimited, Level::Good);
  row("exactly enough", dollars(49900), price, State::FundsSuffice, Level::Good);
  row("a cent too little", dollars(49899), price, State::FundsShort, Level::Note);
  row("nothing", dollars(0), price, State::NoFunds, Level::Note);
  row("nothing, no price", dollars(0), {}, State::NoFunds, Level::Note);
  row("overdrawn", dollars(-5), price, State::NoFunds, Level::Note);
  row("no price", dollars(240000), {}, State::PriceNotTold, Level::NotKnown);
  row("another currency", dollars(240000), {{Product::CodeSigning, {49900, u"EUR"_s}}}, State::PriceNotTold,
      Level::NotKnown);
  row("a price without currency", dollars(240000), {{Product::CodeSigning, {49900, {}}}}, State::FundsSuffice,
      Level::Good);
}

void FindingsTest::funds() {
  QFETCH(std::optional<Balance>, balance);
  QFETCH(Prices, prices);
  const Finding finding = fundsFinding(balance, prices);
  QTEST(finding.state, "state");
  QTEST(finding.level(), "level");
}

void FindingsTest::comparesWithTheDearest() {
  const Finding finding =
      fundsFinding(Balance{{60000, u"USD"_s}, false},
                   {{Product::CodeSigning, {49900, u"USD"_s}}, {Product::CodeSigningEv, {81900, u"USD"_s}}});
  QCOMPARE(finding.state, State::FundsShort);
  QCOMPARE(finding.product, std::optional(Product::CodeSigningEv));
  QCOMPARE(finding.price, (Money{81900, u"USD"_s}));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::FindingsTest)
#include "tst_findings.moc"
