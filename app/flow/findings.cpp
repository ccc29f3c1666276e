// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/findings.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using State = Finding::State;
using Topic = Finding::Topic;

Finding finding(Topic topic, State state) {
  Finding finding;
  finding.topic = topic;
  finding.state = state;
  return finding;
}

/// The organization that serves best, and how many would serve without a wait.
Finding bestOf(Product product, const QList<Organization>& organizations, QDate today) {
  // Among organizations that are not validated, one of which nothing is told may be.
  const bool allTold = std::all_of(organizations.begin(), organizations.end(),
                                   [](const Organization& one) { return one.tellsValidations; });
  Finding best = finding(Topic::Organizations, allTold ? State::NotValidated : State::NotTold);
  best.product = product;
  bool endsSoon = true;
  for (const Organization& organization : organizations) {
    const Readiness ready = readinessOf(organization, product, today);
    const bool isBeingChecked = ready.state == Readiness::State::InProgress;
    if (!ready.isReady() && (!isBeingChecked || best.count > 0)) continue;
    if (ready.isReady()) ++best.count;
    if (ready.state == Readiness::State::Ready) endsSoon = false;
    // Without an end it lasts the longest.
    const bool isLonger =
        best.count == 1 || (best.until.isValid() && (!ready.until.isValid() || ready.until > best.until));
    if (ready.isReady() && !isLonger) continue;
    if (!ready.isReady() && best.state == State::BeingChecked) continue;
    best.state = ready.isReady() ? State::Validated : State::BeingChecked;
    best.names = {organization.name};
    best.since = ready.since;
    best.until = ready.until;
  }
  if (best.state == State::Validated && endsSoon) best.state = State::ValidationEnds;
  return best;
}

QStringList namesOf(const QList<Contact>& people, bool complete) {
  QStringList names;
  for (const Contact& person : people)
    if (person.canBeVerified() == complete && !person.fullName().isEmpty()) names.append(person.fullName());
  return names;
}

}  // namespace

Finding keyFinding(const KeyReport& report) {
  if (report.restrictedTo == viewOnlyKeyRole) return finding(Topic::Key, State::KeyOnlyReads);
  if (report.restrictedTo == usersKeyRole) return finding(Topic::Key, State::KeyForUsersOnly);
  Finding key = finding(Topic::Key, report.limitsLeaveOrdering() ? State::KeyMayOrder : State::NotTold);
  if (!report.user.fullName().isEmpty()) key.names = {report.user.fullName()};
  return key;
}

Finding productsFinding(const KeyReport& report, const Policy& policy) {
  if (report.productsRefused) return finding(Topic::Products, State::NotTold);
  if (report.products.isEmpty()) return finding(Topic::Products, State::NoneEnabled);
  Finding products = finding(Topic::Products, State::NoneAllowed);
  products.names = QStringList{policy.setBy};
  for (const Product product : report.products)
    if (policy.allows(product)) products.products.append(product);
  if (!products.products.isEmpty()) products.state = State::Enabled;
  return products;
}

QList<Finding> organizationFindings(const QList<Product>& products, const QList<Organization>& organizations,
                                    QDate today) {
  QList<Organization> active;
  std::copy_if(organizations.begin(), organizations.end(), std::back_inserter(active),
               [](const Organization& organization) { return organization.isActive; });
  if (active.isEmpty()) return {finding(Topic::Organizations, State::NoOrganization)};
  const bool isTold = std::any_of(active.begin(), active.end(), [](const Organization& organization) {
    return organization.tellsValidations;
  });
  if (!isTold) return {finding(Topic::Organizations, State::NotTold)};
  QList<Finding> findings;
  for (const Product product : products) findings.append(bestOf(product, active, today));
  return findings;
}

Finding contactsFinding(const QList<OrganizationPeople>& organizations,
                        const std::optional<PotentialApprovers>& account, const Contact& owner) {
  QStringList complete;
  QStringList lacking;
  bool isAllTold = account.has_value();
  for (const OrganizationPeople& people : organizations) {
    if (!people.contacts) isAllTold = false;
    if (!people.contacts) continue;
    const QStringList good = namesOf(*people.contacts, true);
    complete += good;
    if (!good.isEmpty()) continue;
    for (const QString& name : namesOf(*people.contacts, false))
      lacking.append(u"%1 (%2)"_s.arg(name, people.organization));
  }
  QStringList others;
  if (account) {
    complete += namesOf(account->users + account->contacts, true);
    others = namesOf(account->users + account->contacts, false);
  }
  if (owner.canBeVerified()) complete.append(owner.fullName());
  if (complete.isEmpty()) lacking += others;
  complete.removeDuplicates();
  lacking.removeDuplicates();
  Finding contacts = finding(Topic::Contacts, State::ContactsIncomplete);
  contacts.names = lacking;
  if (!lacking.isEmpty()) return contacts;
  contacts.state = !complete.isEmpty() ? State::ContactsComplete
                   : isAllTold         ? State::NoContact
                                       : State::NotTold;
  contacts.names = complete;
  return contacts;
}

Finding fundsFinding(const std::optional<Balance>& balance, const QMap<Product, Money>& prices) {
  if (!balance) return finding(Topic::Funds, State::NotTold);
  if (balance->unlimited) return finding(Topic::Funds, State::FundsUnlimited);
  Finding funds = finding(Topic::Funds, State::PriceNotTold);
  funds.funds = balance->available;
  if (funds.funds.hundredths <= 0) funds.state = State::NoFunds;
  for (auto price = prices.cbegin(); price != prices.cend(); ++price) {
    const bool isComparable = price->currency == funds.funds.currency || price->currency.isEmpty();
    if (!isComparable || price->hundredths <= funds.price.hundredths) continue;
    funds.product = price.key();
    funds.price = *price;
  }
  if (funds.state == State::NoFunds || !funds.product) return funds;
  funds.state = funds.funds.hundredths >= funds.price.hundredths ? State::FundsSuffice : State::FundsShort;
  return funds;
}

}  // namespace codeseal
