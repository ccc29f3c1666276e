// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/field.h"

namespace codeseal {

Step stepOf(Field field) {
  switch (field) {
    case Field::Product:
    case Field::Term:
    case Field::LastDay: return Step::Certificate;
    case Field::Organization:
    case Field::OrganizationName:
    case Field::AssumedName:
    case Field::OrganizationAddress:
    case Field::OrganizationAddress2:
    case Field::OrganizationZip:
    case Field::OrganizationCity:
    case Field::OrganizationState:
    case Field::OrganizationCountry:
    case Field::OrganizationTelephone:
    case Field::ContactFirstName:
    case Field::ContactLastName:
    case Field::ContactEmail:
    case Field::ContactJobTitle:
    case Field::ContactTelephone:
    case Field::ContactTelephoneExtension:
    case Field::SkipDuplicateCheck:
    case Field::VerifiedContact:
    case Field::VerifiedFirstName:
    case Field::VerifiedLastName:
    case Field::VerifiedJobTitle:
    case Field::VerifiedTelephone:
    case Field::VerifiedEmail: return Step::Organization;
    case Field::Provisioning:
    case Field::ServerPlatform:
    case Field::Csr:
    case Field::SignatureHash:
    case Field::OrganizationUnits: return Step::KeyAndPlatform;
    case Field::ShipName:
    case Field::ShipAddr1:
    case Field::ShipAddr2:
    case Field::ShipZip:
    case Field::ShipCity:
    case Field::ShipState:
    case Field::ShipCountry:
    case Field::ShipMethod: return Step::TokenShipping;
    case Field::CustomField:
    case Field::AdditionalEmails:
    case Field::Comments:
    case Field::SkipApproval:
    case Field::AutoRenew:
    case Field::CustomRenewalMessage:
    case Field::RenewalOfOrderId:
    case Field::PaymentMethod:
    case Field::PaymentProfile:
    case Field::Container:
    case Field::AlternativeOrderId: return Step::Details;
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal
