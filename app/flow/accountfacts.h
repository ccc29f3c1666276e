// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace codeseal {

/// What the account tells for the pages, asked for once an account is connected. Each part is waiting, there,
/// or failed with a reason; a failed part can be asked for again and keeps nobody from ordering. Only the
/// answer to the latest question counts.
class AccountFacts final : public QObject {
  Q_OBJECT

 public:
  enum class Part { Products, Organizations, CustomFields, Containers, Approvers, PaymentProfiles, Balance };
  enum class State { Waiting, Ready, Failed };

  explicit AccountFacts(QObject* parent = nullptr);

  /// Forgets everything and asks `service`; null only forgets.
  void load(std::shared_ptr<CertCentral> service);
  /// Asks again for one part.
  void reload(Part part);
  /// Asks for the people of one organization; answered by organizationDetailed().
  void loadOrganization(qint64 id);

  State state(Part part) const { return m_states[std::size_t(part)]; }
  /// The reason of a failed part.
  Error error(Part part) const { return m_errors.value(int(part)); }

  const QList<ProductInfo>& products() const { return m_products; }
  const ProductInfo* product(Product product) const;
  const QList<Organization>& organizations() const { return m_organizations; }
  const Organization* organization(qint64 id) const;
  /// The people of an organization, once loadOrganization() was answered.
  std::optional<QList<Contact>> contactsOf(qint64 organizationId) const;
  const QList<CustomFieldDefinition>& customFields() const { return m_customFields; }
  const QList<Container>& containers() const { return m_containers; }
  const PotentialApprovers& approvers() const { return m_approvers; }
  const QList<PaymentProfile>& paymentProfiles() const { return m_paymentProfiles; }
  std::optional<codeseal::Balance> balance() const { return m_balance; }

 Q_SIGNALS:
  void changed(codeseal::AccountFacts::Part part);
  void organizationDetailed(qint64 id);

 private:
  static constexpr std::size_t partCount = 7;

  void ask(Part part);
  void askProductInfo(QList<ProductSummary> left, QList<ProductInfo> known);
  template <class T, class Take>
  void listen(Part part, const QFuture<Result<T>>& answer, Take take);
  template <class T, class Take>
  void expect(Part part, const QFuture<Result<T>>& answer, Take take);
  void settle(Part part, State state, Error error = {});

  std::shared_ptr<CertCentral> m_service;
  std::array<State, partCount> m_states{};
  std::array<int, partCount> m_turns{};
  QHash<int, Error> m_errors;
  QList<ProductInfo> m_products;
  QList<Organization> m_organizations;
  QMap<qint64, QList<Contact>> m_contacts;
  QList<CustomFieldDefinition> m_customFields;
  QList<Container> m_containers;
  PotentialApprovers m_approvers;
  QList<PaymentProfile> m_paymentProfiles;
  std::optional<codeseal::Balance> m_balance;
};

}  // namespace codeseal
