// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/accountfacts.h"

#include "app/async/whendone.h"

#include <algorithm>

namespace codeseal {

AccountFacts::AccountFacts(QObject* parent) : QObject(parent) {}

void AccountFacts::load(std::shared_ptr<CertCentral> service) {
  m_service = std::move(service);
  m_states.fill(State::Waiting);
  m_errors.clear();
  m_products.clear();
  m_organizations.clear();
  m_contacts.clear();
  m_customFields.clear();
  m_containers.clear();
  m_approvers = {};
  m_paymentProfiles.clear();
  m_balance.reset();
  for (int& turn : m_turns) ++turn;
  for (std::size_t part = 0; part < partCount; ++part) Q_EMIT changed(Part(part));
  if (!m_service) return;
  for (std::size_t part = 0; part < partCount; ++part) ask(Part(part));
}

void AccountFacts::reload(Part part) {
  if (!m_service) return;
  m_states[std::size_t(part)] = State::Waiting;
  m_errors.remove(int(part));
  Q_EMIT changed(part);
  ask(part);
}

/// Takes the answer unless the part was asked for again, or of another account, meanwhile.
template <class T, class Take>
void AccountFacts::listen(Part part, const QFuture<Result<T>>& answer, Take take) {
  const int turn = ++m_turns[std::size_t(part)];
  whenDone(answer, this, [this, part, take, turn](const Result<T>& result) {
    if (turn != m_turns[std::size_t(part)]) return;
    if (!result) return settle(part, State::Failed, result.error());
    take(*result);
  });
}

template <class T, class Take>
void AccountFacts::expect(Part part, const QFuture<Result<T>>& answer, Take take) {
  listen(part, answer, [this, part, take](const T& value) {
    take(value);
    settle(part, State::Ready);
  });
}

void AccountFacts::ask(Part part) {
  switch (part) {
    case Part::Products:
      return listen(part, m_service->products(),
                    [this](const QList<ProductSummary>& products) { askProductInfo(products, {}); });
    case Part::Organizations:
      return expect(part, m_service->organizations({}), [this](const auto& all) { m_organizations = all; });
    case Part::CustomFields:
      return expect(part, m_service->customFields(), [this](const auto& all) { m_customFields = all; });
    case Part::Containers:
      return expect(part, m_service->containers(), [this](const auto& all) { m_containers = all; });
    case Part::Approvers:
      return expect(part, m_service->potentialApprovers(), [this](const auto& all) { m_approvers = all; });
    case Part::PaymentProfiles:
      return expect(part, m_service->paymentProfiles(), [this](const auto& all) { m_paymentProfiles = all; });
    case Part::Balance:
      return expect(part, m_service->balance(std::nullopt), [this](const auto& funds) { m_balance = funds; });
  }
}

/// Half a list would make the other products look as if they were not offered, so it is shown when complete.
void AccountFacts::askProductInfo(QList<ProductSummary> left, QList<ProductInfo> known) {
  if (left.isEmpty()) {
    m_products = std::move(known);
    return settle(Part::Products, State::Ready);
  }
  const ProductSummary next = left.takeFirst();
  const int turn = m_turns[std::size_t(Part::Products)];
  whenDone(m_service->productInfo(next.product, std::nullopt), this,
           [this, next, left, known, turn](const Result<ProductInfo>& info) mutable {
             if (turn != m_turns[std::size_t(Part::Products)]) return;
             // Without its details the product can still be ordered; the list's own words stand in.
             known.append(info ? *info : ProductInfo{next, true, false, {}, {}});
             askProductInfo(left, known);
           });
}

void AccountFacts::loadOrganization(qint64 id) {
  if (!m_service || m_contacts.contains(id)) return;
  whenDone(m_service->organization(id), this,
           [this, id, asked = m_service](const Result<OrganizationDetails>& details) {
             if (asked != m_service || !details) return;
             m_contacts.insert(id, details->verifiedContacts);
             Q_EMIT organizationDetailed(id);
           });
}

void AccountFacts::settle(Part part, State state, Error error) {
  m_states[std::size_t(part)] = state;
  if (state == State::Failed) m_errors.insert(int(part), std::move(error));
  Q_EMIT changed(part);
}

const ProductInfo* AccountFacts::product(Product product) const {
  const auto found = std::find_if(m_products.begin(), m_products.end(), [product](const ProductInfo& info) {
    return info.summary.product == product;
  });
  return found == m_products.end() ? nullptr : &*found;
}

const Organization* AccountFacts::organization(qint64 id) const {
  const auto found = std::find_if(m_organizations.begin(), m_organizations.end(),
                                  [id](const Organization& organization) { return organization.id == id; });
  return found == m_organizations.end() ? nullptr : &*found;
}

std::optional<QList<Contact>> AccountFacts::contactsOf(qint64 organizationId) const {
  const auto found = m_contacts.find(organizationId);
  return found == m_contacts.end() ? std::nullopt : std::optional(*found);
}

}  // namespace codeseal
