// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/missingtext.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Missing {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Missing)
};

}  // namespace

QString missingText(Field field) {
  switch (field) {
    case Field::Product: return Missing::tr("Choose a certificate.");
    case Field::Term: return Missing::tr("Choose how long the certificate is valid.");
    case Field::LastDay: return Missing::tr("Enter the last day on which the certificate is valid.");
    case Field::Organization:
      return Missing::tr("Choose the organization whose name the certificate carries.");
    case Field::OrganizationName:
      return Missing::tr("Enter the legal name of the organization as it is registered.");
    case Field::AssumedName: return Missing::tr("Enter the name the organization trades under.");
    case Field::OrganizationAddress: return Missing::tr("Enter the street and number of the organization.");
    case Field::OrganizationAddress2: return Missing::tr("Enter the floor or unit of the organization.");
    case Field::OrganizationZip: return Missing::tr("Enter the postcode of the organization.");
    case Field::OrganizationCity: return Missing::tr("Enter the city of the organization.");
    case Field::OrganizationState:
      return Missing::tr("Enter the state or region of the organization, in full.");
    case Field::OrganizationCountry: return Missing::tr("Choose the country of the organization.");
    case Field::OrganizationTelephone:
      return Missing::tr("Enter the organization's telephone number. DigiCert calls it.");
    case Field::ContactFirstName: return Missing::tr("Enter the first name of the contact.");
    case Field::ContactLastName: return Missing::tr("Enter the last name of the contact.");
    case Field::ContactEmail:
      return Missing::tr("Enter the contact's e-mail address. DigiCert writes to it.");
    case Field::ContactJobTitle:
      return Missing::tr("Enter the job title of the contact. DigiCert asks for it.");
    case Field::ContactTelephone: return Missing::tr("Enter the telephone number of the contact.");
    case Field::ContactTelephoneExtension: return Missing::tr("Enter the extension of the contact.");
    case Field::SkipDuplicateCheck: return Missing::tr("Say whether a similar organization may exist.");
    case Field::VerifiedContact: return Missing::tr("Choose who approves the order for the organization.");
    case Field::VerifiedFirstName:
      return Missing::tr("Enter the first name of the person who approves the order.");
    case Field::VerifiedLastName:
      return Missing::tr("Enter the last name of the person who approves the order.");
    case Field::VerifiedJobTitle:
      return Missing::tr("Enter the verified contact's job title. DigiCert takes nobody without one.");
    case Field::VerifiedTelephone:
      return Missing::tr("Enter the verified contact's telephone number. DigiCert takes nobody without one.");
    case Field::VerifiedEmail:
      return Missing::tr("Enter the verified contact's e-mail address. The mail to approve goes there.");
    case Field::Provisioning: return Missing::tr("Choose where the key of the certificate lives.");
    case Field::ServerPlatform: return Missing::tr("Choose which token you have.");
    case Field::Csr:
      return Missing::tr("Paste the certificate signing request (CSR) that the HSM or keystore made.");
    case Field::SignatureHash: return Missing::tr("Choose a signature hash, for example SHA-256.");
    case Field::OrganizationUnits: return Missing::tr("Enter a department.");
    case Field::ShipName: return Missing::tr("Enter the recipient's name. The courier asks for it.");
    case Field::ShipAddr1: return Missing::tr("Enter the street and number the courier delivers to.");
    case Field::ShipAddr2: return Missing::tr("Enter the floor or unit the courier delivers to.");
    case Field::ShipZip: return Missing::tr("Enter the postcode the courier delivers to.");
    case Field::ShipCity: return Missing::tr("Enter the city the courier delivers to.");
    case Field::ShipState:
      return Missing::tr("Enter the state or region. Where addresses have none, enter the city again.");
    case Field::ShipCountry: return Missing::tr("Choose the country the courier delivers to.");
    case Field::ShipMethod: return Missing::tr("Choose how fast the token travels.");
    case Field::CustomField: return Missing::tr("Your account asks for this with every order.");
    case Field::AdditionalEmails: return Missing::tr("Enter an e-mail address to notify.");
    case Field::Comments: return Missing::tr("Enter a note to the approver.");
    case Field::SkipApproval: return Missing::tr("Say whether the approval in the account is skipped.");
    case Field::AutoRenew: return Missing::tr("Enter how many times the certificate renews by itself.");
    case Field::CustomRenewalMessage: return Missing::tr("Enter the text of the renewal reminder.");
    case Field::RenewalOfOrderId: return Missing::tr("Enter the number of the order that is renewed.");
    case Field::PaymentMethod: return Missing::tr("Choose what pays for the order.");
    case Field::PaymentProfile: return Missing::tr("Choose which stored card pays.");
    case Field::Container: return Missing::tr("Choose the division the order belongs to.");
    case Field::AlternativeOrderId: return Missing::tr("Enter a reference of your own.");
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
