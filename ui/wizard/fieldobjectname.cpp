// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/fieldobjectname.h"

namespace codeseal::ui {

using namespace Qt::StringLiterals;

QString fieldObjectName(FieldRef field) {
  switch (field.field) {
    case Field::CustomField: return u"custom_field_%1"_s.arg(field.metadataId);
    case Field::Product: return u"product"_s;
    case Field::Term: return u"term"_s;
    case Field::LastDay: return u"last_day"_s;
    case Field::Organization: return u"organization"_s;
    case Field::OrganizationName: return u"organization_name"_s;
    case Field::AssumedName: return u"assumed_name"_s;
    case Field::OrganizationAddress: return u"organization_address"_s;
    case Field::OrganizationAddress2: return u"organization_address2"_s;
    case Field::OrganizationZip: return u"organization_zip"_s;
    case Field::OrganizationCity: return u"organization_city"_s;
    case Field::OrganizationState: return u"organization_state"_s;
    case Field::OrganizationCountry: return u"organization_country"_s;
    case Field::OrganizationTelephone: return u"organization_telephone"_s;
    case Field::ContactFirstName: return u"contact_first_name"_s;
    case Field::ContactLastName: return u"contact_last_name"_s;
    case Field::ContactEmail: return u"contact_email"_s;
    case Field::ContactJobTitle: return u"contact_job_title"_s;
    case Field::ContactTelephone: return u"contact_telephone"_s;
    case Field::ContactTelephoneExtension: return u"contact_telephone_extension"_s;
    case Field::SkipDuplicateCheck: return u"skip_duplicate_check"_s;
    case Field::VerifiedContact: return u"verified_contact"_s;
    case Field::VerifiedFirstName: return u"verified_first_name"_s;
    case Field::VerifiedLastName: return u"verified_last_name"_s;
    case Field::VerifiedJobTitle: return u"verified_job_title"_s;
    case Field::VerifiedTelephone: return u"verified_telephone"_s;
    case Field::VerifiedEmail: return u"verified_email"_s;
    case Field::Provisioning: return u"provisioning"_s;
    case Field::ServerPlatform: return u"server_platform"_s;
    case Field::Csr: return u"csr"_s;
    case Field::SignatureHash: return u"signature_hash"_s;
    case Field::OrganizationUnits: return u"organization_units"_s;
    case Field::ShipName: return u"ship_name"_s;
    case Field::ShipAddr1: return u"ship_addr1"_s;
    case Field::ShipAddr2: return u"ship_addr2"_s;
    case Field::ShipZip: return u"ship_zip"_s;
    case Field::ShipCity: return u"ship_city"_s;
    case Field::ShipState: return u"ship_state"_s;
    case Field::ShipCountry: return u"ship_country"_s;
    case Field::ShipMethod: return u"ship_method"_s;
    case Field::AdditionalEmails: return u"additional_emails"_s;
    case Field::Comments: return u"comments"_s;
    case Field::SkipApproval: return u"skip_approval"_s;
    case Field::AutoRenew: return u"auto_renew"_s;
    case Field::CustomRenewalMessage: return u"custom_renewal_message"_s;
    case Field::RenewalOfOrderId: return u"renewal_of_order_id"_s;
    case Field::PaymentMethod: return u"payment_method"_s;
    case Field::PaymentProfile: return u"payment_profile"_s;
    case Field::Container: return u"container"_s;
    case Field::AlternativeOrderId: return u"alternative_order_id"_s;
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
