// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"

#include <QMap>
#include <QString>

#include <optional>

namespace codeseal {

/// A new organization as typed (reference, section 14.3).
struct NewOrganizationDraft {
  QString name, assumedName;
  QString address, address2, zip, city, state, country, telephone;
  QString contactFirstName, contactLastName, contactEmail, contactJobTitle;
  QString contactTelephone, contactTelephoneExtension;
  bool skipDuplicateCheck = false;

  bool operator==(const NewOrganizationDraft&) const = default;
};

/// The person who approves, as chosen or typed (reference, section 5.6).
struct VerifiedContactDraft {
  VerifiedContactKind kind = VerifiedContactKind::OfOrganization;
  qint64 userId = 0;  ///< with VerifiedContactKind::AccountUser
  QString firstName, lastName, jobTitle, telephone, email;

  bool operator==(const VerifiedContactDraft&) const = default;
};

/// Where the token goes, as typed. The country is an ISO 3166-1 alpha-2 code, any case.
struct ShippingDraft {
  QString name, addr1, addr2, zip, city, state, country;
  ShipMethod method = ShipMethod::Standard;

  bool operator==(const ShippingDraft&) const = default;
};

/// Everything a person gave for one order, as typed: it may be incomplete or wrong and is never changed
/// behind their back. What does not apply (a shipping address when no token is shipped) stays here untouched
/// and is simply not sent. checkDraft() says what is wrong, toRequest() makes the order of it.
struct OrderDraft {
  std::optional<Product> product;
  TermKind termKind = TermKind::Years;
  QString years = QStringLiteral("1");
  QString lastDay;  ///< yyyy-MM-dd

  OrganizationKind organizationKind = OrganizationKind::Existing;
  qint64 organizationId = 0;
  NewOrganizationDraft newOrganization;
  VerifiedContactDraft verifiedContact;

  std::optional<Provisioning> provisioning;
  std::optional<qint64> serverPlatform;
  QString csr;
  QString signatureHash = QStringLiteral("sha256");
  QString organizationUnits;  ///< one per line

  ShippingDraft shipping;

  QMap<qint64, QString> customFields;  ///< text by metadata id
  QString additionalEmails;            ///< separated by line breaks, commas, semicolons or blanks
  QString comments;
  bool skipApproval = false;
  QString autoRenew;  ///< number of automatic renewals; empty: not sent
  QString customRenewalMessage;
  QString renewalOfOrderId;
  std::optional<PaymentMethod> paymentMethod;  ///< none: not sent, the service then takes the balance
  std::optional<qint64> paymentProfile;
  std::optional<qint64> container;
  QString alternativeOrderId;  ///< empty: one is made when the order is placed

  bool operator==(const OrderDraft&) const = default;
};

}  // namespace codeseal
