// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"
#include "app/order/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace codeseal {

struct OrderDraft;
struct OrderOffer;

/// The person at a new organization whom DigiCert writes to.
struct OrganizationContact {
  QString firstName, lastName, email, jobTitle, telephone, telephoneExtension;
  bool operator==(const OrganizationContact&) const = default;
};

/// A complete organization that the order itself creates (reference, sections 5.2 and 14.3).
struct NewOrganization {
  QString name, assumedName, address, address2, zip, city, state, country, telephone;
  OrganizationContact contact;
  bool skipDuplicateCheck = false;
  bool operator==(const NewOrganization&) const = default;
};

/// A person named with the order as verified contact (reference, section 5.6).
struct VerifiedPerson {
  QString firstName, lastName, jobTitle, telephone, email;
  bool operator==(const VerifiedPerson&) const = default;
};

/// Where the token goes. The postcode is text: 01234 keeps its nought.
struct ShipInfo {
  QString name, addr1, addr2, city, state, zip, country;
  ShipMethod method = ShipMethod::Standard;
  bool operator==(const ShipInfo&) const = default;
};

/// One value of the account's own order fields.
struct CustomFieldValue {
  qint64 metadataId = 0;
  QString value;
  bool operator==(const CustomFieldValue&) const = default;
};

/// The values of an order. Optional members that are absent, and empty lists and texts, are not sent.
struct OrderValues {
  Product product = Product::CodeSigning;
  int years = 1;
  std::optional<QDate> lastDay;
  std::variant<qint64, NewOrganization> organization;
  std::variant<std::monostate, qint64, VerifiedPerson> verifiedContact;
  Provisioning provisioning = Provisioning::ShipToken;
  std::optional<qint64> serverPlatform;
  QByteArray csr;  ///< PEM with LF line ends
  QString signatureHash;
  QStringList organizationUnits;
  std::optional<ShipInfo> shipInfo;
  QList<CustomFieldValue> customFields;
  QStringList additionalEmails;
  QString comments;
  bool skipApproval = false;
  std::optional<int> autoRenew;
  QString customRenewalMessage;
  std::optional<qint64> renewalOfOrderId;
  std::optional<PaymentMethod> paymentMethod;
  std::optional<qint64> paymentProfile;
  std::optional<qint64> container;
  QString alternativeOrderId;
};

/// Reads a CSR as typed: the normalised PEM, or what is wrong with it. Given in from outside, so that judging
/// an order needs no cryptography.
using CsrReader = std::function<tl::expected<QByteArray, FieldProblem>(const QString&)>;

/// An order that can be sent: it keeps every rule of the order page. The only door is fromDraft(), so no
/// other part of the program can make a wrong one.
class OrderRequest {
 public:
  /// The order a draft stands for, or all its problems. `reference` is the alternative order id that is used
  /// when the draft gives none; 1 to 64 letters and digits.
  static tl::expected<OrderRequest, Problems> fromDraft(const OrderDraft& draft, const OrderOffer& offer,
                                                        const CsrReader& readCsr, const QString& reference);

  const OrderValues& values() const { return m_values; }

 private:
  explicit OrderRequest(OrderValues values) : m_values(std::move(values)) {}

  OrderValues m_values;
};

}  // namespace codeseal
