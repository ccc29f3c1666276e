// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/readinesscheck.h"

#include "app/async/whendone.h"
#include "app/flow/findings.h"
#include "app/flow/keycheck.h"
#include "app/flow/orderflow.h"

#include <algorithm>

namespace codeseal {

using Part = AccountFacts::Part;
using State = Finding::State;
using Topic = Finding::Topic;

namespace {

Finding finding(Topic topic, State state, const std::optional<Error>& error = {}) {
  Finding finding;
  finding.topic = topic;
  finding.state = state;
  finding.error = error;
  return finding;
}

Finding notTold(Topic topic, const Error& error) {
  return finding(topic, State::NotTold, error);
}

Finding keyTrouble(const Error& error) {
  const bool isTheKey = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::BadKey ||
                        error.kind == Error::Kind::NotAllowed;
  return finding(Topic::Key, isTheKey ? State::KeyFails : State::NotTold, error);
}

}  // namespace

ReadinessCheck::ReadinessCheck(OrderFlow& flow, QObject* parent)
    : QObject(parent), m_flow(flow), m_service(flow.account().service()) {
  connect(&flow.account(), &AccountFlow::changed, this, &ReadinessCheck::leaveAccount);
  connect(&flow.account(), &AccountFlow::accountChanged, this, &ReadinessCheck::takeAccount);
  connect(&flow.facts(), &AccountFacts::changed, this, [this](Part part) {
    if (part == Part::Organizations) m_people.clear();
    askNext();
    Q_EMIT changed();
  });
  askNext();
}

ReadinessCheck::~ReadinessCheck() = default;

const KeyReport& ReadinessCheck::report() const {
  return m_report ? *m_report : m_flow.account().report();
}

User ReadinessCheck::user() const {
  return m_service ? report().user : User();
}

QDateTime ReadinessCheck::checkedAt() const {
  return m_service && !m_check && !m_error ? report().checkedAt : QDateTime();
}

bool ReadinessCheck::isAsking() const {
  const QList<Finding> all = findings();
  return std::any_of(all.begin(), all.end(),
                     [](const Finding& one) { return one.level() == Finding::Level::Asking; });
}

QList<Product> ReadinessCheck::products() const {
  return productsFinding(report(), m_flow.environment().policy).products;
}

QList<Organization> ReadinessCheck::activeOrganizations() const {
  QList<Organization> active = m_flow.facts().organizations();
  active.removeIf([](const Organization& organization) { return !organization.isActive; });
  return active;
}

bool ReadinessCheck::needsPrices() const {
  return report().balance && !report().balance->unlimited;
}

bool ReadinessCheck::needsPeople() const {
  return m_flow.facts().state(Part::Organizations) == AccountFacts::State::Ready &&
         activeOrganizations().size() <= askedOrganizations;
}

QList<Finding> ReadinessCheck::findings() const {
  if (!m_service) return {account()};
  if (m_error) return {keyTrouble(*m_error)};
  if (m_check) {
    QList<Finding> asked;
    for (const Topic topic :
         {Topic::Key, Topic::Products, Topic::Organizations, Topic::Contacts, Topic::Funds})
      asked.append(finding(topic, State::Asked));
    return asked;
  }
  QList<Finding> all{keyFinding(report()), productsFinding(report(), m_flow.environment().policy)};
  return all + organizations() + QList<Finding>{contacts(), funds()};
}

Finding ReadinessCheck::account() const {
  switch (m_flow.account().state()) {
    case AccountFlow::State::NoKey: return finding(Topic::Key, State::NoAccount);
    case AccountFlow::State::Failed: return keyTrouble(m_flow.account().error());
    case AccountFlow::State::Opening:
    case AccountFlow::State::Checking:
    case AccountFlow::State::Works: break;
  }
  return finding(Topic::Key, State::Asked);
}

QList<Finding> ReadinessCheck::organizations() const {
  const AccountFacts& facts = m_flow.facts();
  switch (facts.state(Part::Organizations)) {
    case AccountFacts::State::Waiting: return {finding(Topic::Organizations, State::Asked)};
    case AccountFacts::State::Failed:
      return {notTold(Topic::Organizations, facts.error(Part::Organizations))};
    case AccountFacts::State::Ready: break;
  }
  // Without knowing which are enabled, either may be ordered.
  const QList<Product> enabled =
      report().productsRefused ? QList<Product>{Product::CodeSigning, Product::CodeSigningEv} : products();
  return organizationFindings(enabled, facts.organizations(), m_flow.offer().today);
}

Finding ReadinessCheck::contacts() const {
  const AccountFacts& facts = m_flow.facts();
  const bool isWaiting = facts.state(Part::Approvers) == AccountFacts::State::Waiting ||
                         facts.state(Part::Organizations) == AccountFacts::State::Waiting;
  if (isWaiting) return finding(Topic::Contacts, State::Asked);
  QList<OrganizationPeople> people;
  if (needsPeople()) {
    for (const Organization& organization : activeOrganizations()) {
      const auto told = m_people.constFind(organization.id);
      if (told == m_people.constEnd()) return finding(Topic::Contacts, State::Asked);
      people.append({organization.name, *told});
    }
  }
  const bool isTold = facts.state(Part::Approvers) == AccountFacts::State::Ready;
  const User& user = report().user;
  const Contact owner{user.id, user.firstName, user.lastName, user.jobTitle, user.telephone, user.email};
  Finding contacts = contactsFinding(people, isTold ? std::optional(facts.approvers()) : std::nullopt, owner);
  if (contacts.state == State::NotTold && !isTold) contacts.error = facts.error(Part::Approvers);
  return contacts;
}

Finding ReadinessCheck::funds() const {
  QMap<Product, Money> told;
  for (const Product product : needsPrices() ? products() : QList<Product>()) {
    const auto price = m_prices.constFind(product);
    if (price == m_prices.constEnd()) return finding(Topic::Funds, State::Asked);
    if (*price) told.insert(product, **price);
  }
  return fundsFinding(report().balance, told);
}

void ReadinessCheck::leaveAccount() {
  // What is connected now is told after the facts of the account before are gone.
  if (!m_flow.account().service()) {
    m_service.reset();
    forgetAnswers();
  }
  Q_EMIT changed();
}

void ReadinessCheck::takeAccount() {
  if (m_service != m_flow.account().service()) {
    m_service = m_flow.account().service();
    forgetAnswers();
    askNext();
  }
  Q_EMIT changed();
}

/// No answer that is still under way counts from here on.
void ReadinessCheck::forgetAnswers() {
  ++m_turn;
  delete m_check;
  m_isAsking = false;
  m_report.reset();
  m_error.reset();
  m_prices.clear();
  m_people.clear();
}

void ReadinessCheck::checkAgain() {
  if (!m_service) return m_flow.account().checkAgain();
  forgetAnswers();
  m_check = new KeyCheck(m_service, m_flow.environment().now(), this);
  whenDone(m_check->run(), this, [this, turn = m_turn](const Result<KeyReport>& report) {
    if (turn == m_turn) takeReport(report);
  });
  Q_EMIT changed();
}

void ReadinessCheck::takeReport(const Result<KeyReport>& report) {
  m_check.clear();
  if (!report) {
    m_error = report.error();
    return Q_EMIT changed();
  }
  m_report = *report;
  // What Review shows of an order that is on its way stays.
  if (!m_flow.isPlacing()) {
    m_flow.facts().reload(Part::Organizations);
    m_flow.facts().reload(Part::Approvers);
  }
  askNext();
  Q_EMIT changed();
}

/// One question at a time, and none before the account's own were asked.
void ReadinessCheck::askNext() {
  if (!m_service || m_isAsking || m_check || m_error) return;
  for (const Product product : needsPrices() ? products() : QList<Product>())
    if (!m_prices.contains(product)) return askPrice(product);
  for (const Organization& organization : needsPeople() ? activeOrganizations() : QList<Organization>())
    if (!m_people.contains(organization.id)) return askPeople(organization.id);
}

void ReadinessCheck::askPrice(Product product) {
  m_isAsking = true;
  whenDone(m_service->price({product, 1, {}}), this,
           [this, product, turn = m_turn](const Result<PriceEstimate>& price) {
             if (turn != m_turn) return;
             m_isAsking = false;
             const auto total = price ? (price->total ? price->total : price->base) : std::nullopt;
             m_prices.insert(product, total);
             askNext();
             Q_EMIT changed();
           });
}

void ReadinessCheck::askPeople(qint64 organization) {
  m_isAsking = true;
  whenDone(m_service->organization(organization), this,
           [this, organization, turn = m_turn](const Result<OrganizationDetails>& details) {
             if (turn != m_turn) return;
             m_isAsking = false;
             m_people.insert(organization, details ? std::optional(details->verifiedContacts) : std::nullopt);
             askNext();
             Q_EMIT changed();
           });
}

}  // namespace codeseal
