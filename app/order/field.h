// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <compare>

namespace codeseal {

/// Everything a person can give for an order, one name per input. The order of the list is the order in which
/// the wizard asks for them.
enum class Field {
  Product,
  Term,
  LastDay,
  Organization,
  OrganizationName,
  AssumedName,
  OrganizationAddress,
  OrganizationAddress2,
  OrganizationZip,
  OrganizationCity,
  OrganizationState,
  OrganizationCountry,
  OrganizationTelephone,
  ContactFirstName,
  ContactLastName,
  ContactEmail,
  ContactJobTitle,
  ContactTelephone,
  ContactTelephoneExtension,
  SkipDuplicateCheck,
  VerifiedContact,
  VerifiedFirstName,
  VerifiedLastName,
  VerifiedJobTitle,
  VerifiedTelephone,
  VerifiedEmail,
  Provisioning,
  ServerPlatform,
  Csr,
  SignatureHash,
  OrganizationUnits,
  ShipName,
  ShipAddr1,
  ShipAddr2,
  ShipZip,
  ShipCity,
  ShipState,
  ShipCountry,
  ShipMethod,
  CustomField,
  AdditionalEmails,
  Comments,
  SkipApproval,
  AutoRenew,
  CustomRenewalMessage,
  RenewalOfOrderId,
  PaymentMethod,
  PaymentProfile,
  Container,
  AlternativeOrderId,
};

/// One input on the screen: a field, and for Field::CustomField the id of its definition.
struct FieldRef {
  Field field = Field::Product;
  qint64 metadataId = 0;

  auto operator<=>(const FieldRef&) const = default;
};

/// The wizard's pages in their order. Account and Status ask for nothing that is part of the order.
enum class Step {
  Account,
  Certificate,
  Organization,
  KeyAndPlatform,
  TokenShipping,
  Details,
  Review,
  Status
};

/// The page on which a field is asked for. Never Account, Review or Status.
Step stepOf(Field field);

}  // namespace codeseal
