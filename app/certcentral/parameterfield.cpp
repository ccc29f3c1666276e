// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/parameterfield.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Table = QHash<QString, Field>;

const Table& orderParameters() {
  static const Table table{
      {u"validity_years"_s, Field::Term},
      {u"validity_days"_s, Field::Term},
      {u"order_validity"_s, Field::Term},
      {u"order_validity.years"_s, Field::Term},
      {u"order_validity.days"_s, Field::Term},
      {u"custom_expiration_date"_s, Field::LastDay},
      {u"order_validity.custom_expiration_date"_s, Field::LastDay},
      {u"certificate.csr"_s, Field::Csr},
      {u"csr"_s, Field::Csr},
      {u"certificate.server_platform"_s, Field::ServerPlatform},
      {u"certificate.server_platform.id"_s, Field::ServerPlatform},
      {u"server_platform"_s, Field::ServerPlatform},
      {u"server_platform.id"_s, Field::ServerPlatform},
      {u"certificate.signature_hash"_s, Field::SignatureHash},
      {u"signature_hash"_s, Field::SignatureHash},
      {u"certificate.organization_units"_s, Field::OrganizationUnits},
      {u"organization_units"_s, Field::OrganizationUnits},
      {u"cs_provisioning_method"_s, Field::Provisioning},
      {u"custom_fields"_s, Field::CustomField},
      {u"custom_fields.value"_s, Field::CustomField},
      {u"custom_fields.metadata_id"_s, Field::CustomField},
      {u"additional_emails"_s, Field::AdditionalEmails},
      {u"comments"_s, Field::Comments},
      {u"skip_approval"_s, Field::SkipApproval},
      {u"auto_renew"_s, Field::AutoRenew},
      {u"custom_renewal_message"_s, Field::CustomRenewalMessage},
      {u"renewal_of_order_id"_s, Field::RenewalOfOrderId},
      {u"payment_method"_s, Field::PaymentMethod},
      {u"payment_profile"_s, Field::PaymentProfile},
      {u"payment_profile.id"_s, Field::PaymentProfile},
      {u"container"_s, Field::Container},
      {u"container.id"_s, Field::Container},
      {u"container_id"_s, Field::Container},
      {u"alternative_order_id"_s, Field::AlternativeOrderId},
  };
  return table;
}

const Table& shippingParameters() {
  static const Table table{
      {u"ship_info"_s, Field::ShipName},          {u"ship_info.name"_s, Field::ShipName},
      {u"ship_info.addr1"_s, Field::ShipAddr1},   {u"ship_info.addr2"_s, Field::ShipAddr2},
      {u"ship_info.zip"_s, Field::ShipZip},       {u"ship_info.city"_s, Field::ShipCity},
      {u"ship_info.state"_s, Field::ShipState},   {u"ship_info.country"_s, Field::ShipCountry},
      {u"ship_info.method"_s, Field::ShipMethod},
  };
  return table;
}

const Table& organizationParameters() {
  static const Table table{
      {u"organization"_s, Field::Organization},
      {u"organization.id"_s, Field::Organization},
      {u"organization.name"_s, Field::OrganizationName},
      {u"organization.assumed_name"_s, Field::AssumedName},
      {u"organization.address"_s, Field::OrganizationAddress},
      {u"organization.address2"_s, Field::OrganizationAddress2},
      {u"organization.zip"_s, Field::OrganizationZip},
      {u"organization.city"_s, Field::OrganizationCity},
      {u"organization.state"_s, Field::OrganizationState},
      {u"organization.country"_s, Field::OrganizationCountry},
      {u"organization.telephone"_s, Field::OrganizationTelephone},
      {u"organization.skip_duplicate_org_check"_s, Field::SkipDuplicateCheck},
      {u"organization.organization_contact"_s, Field::ContactFirstName},
      {u"organization.organization_contact.first_name"_s, Field::ContactFirstName},
      {u"organization.organization_contact.last_name"_s, Field::ContactLastName},
      {u"organization.organization_contact.email"_s, Field::ContactEmail},
      {u"organization.organization_contact.job_title"_s, Field::ContactJobTitle},
      {u"organization.organization_contact.telephone"_s, Field::ContactTelephone},
      {u"organization.organization_contact.telephone_extension"_s, Field::ContactTelephoneExtension},
      {u"organization.contacts"_s, Field::VerifiedContact},
      {u"organization.contacts.contact_type"_s, Field::VerifiedContact},
      {u"organization.contacts.user_id"_s, Field::VerifiedContact},
      {u"organization.contacts.first_name"_s, Field::VerifiedFirstName},
      {u"organization.contacts.last_name"_s, Field::VerifiedLastName},
      {u"organization.contacts.job_title"_s, Field::VerifiedJobTitle},
      {u"organization.contacts.telephone"_s, Field::VerifiedTelephone},
      {u"organization.contacts.email"_s, Field::VerifiedEmail},
  };
  return table;
}

// Codes that name no parameter (reference, section 4.3).
const Table& words() {
  static const Table table{
      {u"csr_invalid_cannot_parse"_s, Field::Csr},
      {u"invalid_custom_field_value"_s, Field::CustomField},
      {u"order_not_eligible_for_renewal"_s, Field::RenewalOfOrderId},
      {u"order_renewed_already"_s, Field::RenewalOfOrderId},
      {u"cert_validity_exceeds_order_validity"_s, Field::Term},
  };
  return table;
}

std::optional<FieldRef> find(const Table& table, const QString& name) {
  const auto found = table.constFind(name);
  if (found == table.constEnd()) return std::nullopt;
  return FieldRef{*found, 0};
}

bool isPosition(const QString& segment) {
  bool isNumber = false;
  segment.toInt(&isNumber);
  return isNumber;
}

}  // namespace

std::optional<FieldRef> fieldOfParameter(const QString& parameter) {
  QString path = parameter.trimmed().toLower();
  path.replace(u'[', u'.').remove(u']');
  QStringList segments = path.split(u'.', Qt::SkipEmptyParts);
  segments.removeIf(isPosition);
  path = segments.join(u'.');
  if (const auto field = find(orderParameters(), path)) return field;
  if (const auto field = find(shippingParameters(), path)) return field;
  return find(organizationParameters(), path);
}

std::optional<FieldRef> fieldOfErrorCode(const QString& code) {
  const auto isSeparator = [](QChar c) { return c == u'|' || c == u':'; };
  const auto at = std::find_if(code.begin(), code.end(), isSeparator);
  const QString word(code.begin(), at - code.begin());
  if (at != code.end())
    if (const auto field = fieldOfParameter(QString(at + 1, code.end() - at - 1))) return field;
  return find(words(), word.toLower());
}

}  // namespace codeseal
