// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/fieldnames.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Label {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Label)
};

}  // namespace

QString fieldName(Field field) {
  switch (field) {
    case Field::Product: return Label::tr("Certificate");
    case Field::Term: return Label::tr("Validity");
    case Field::LastDay: return Label::tr("Last day");
    case Field::Organization: return Label::tr("Organization");
    case Field::OrganizationName: return Label::tr("Legal name");
    //: The name an organization trades under, where it differs from its legal name
    case Field::AssumedName: return Label::tr("Trading name");
    case Field::OrganizationAddress: return Label::tr("Street and number");
    case Field::OrganizationAddress2: return Label::tr("Floor, unit");
    case Field::OrganizationZip: return Label::tr("Postcode");
    case Field::OrganizationCity: return Label::tr("City");
    case Field::OrganizationState: return Label::tr("State or region");
    case Field::OrganizationCountry: return Label::tr("Country");
    case Field::OrganizationTelephone: return Label::tr("Telephone of the organization");
    //: Of the person at the organization whom DigiCert writes to
    case Field::ContactFirstName: return Label::tr("First name of the contact");
    case Field::ContactLastName: return Label::tr("Last name of the contact");
    case Field::ContactEmail: return Label::tr("E-mail of the contact");
    case Field::ContactJobTitle: return Label::tr("Job title of the contact");
    case Field::ContactTelephone: return Label::tr("Telephone of the contact");
    case Field::ContactTelephoneExtension: return Label::tr("Extension");
    case Field::SkipDuplicateCheck: return Label::tr("Create it even if a similar one exists");
    //: The person who approves the order on behalf of the organization
    case Field::VerifiedContact: return Label::tr("Verified contact");
    case Field::VerifiedFirstName: return Label::tr("First name of the verified contact");
    case Field::VerifiedLastName: return Label::tr("Last name of the verified contact");
    case Field::VerifiedJobTitle: return Label::tr("Job title of the verified contact");
    case Field::VerifiedTelephone: return Label::tr("Telephone of the verified contact");
    case Field::VerifiedEmail: return Label::tr("E-mail of the verified contact");
    //: How key and certificate reach the customer: on a token, on an own token, or by e-mail
    case Field::Provisioning: return Label::tr("Delivered as");
    case Field::ServerPlatform: return Label::tr("Platform");
    //: CSR = certificate signing request
    case Field::Csr: return Label::tr("CSR");
    case Field::SignatureHash: return Label::tr("Signature hash");
    case Field::OrganizationUnits: return Label::tr("Departments");
    case Field::ShipName: return Label::tr("Recipient");
    case Field::ShipAddr1: return Label::tr("Street and number");
    case Field::ShipAddr2: return Label::tr("Floor, unit");
    case Field::ShipZip: return Label::tr("Postcode");
    case Field::ShipCity: return Label::tr("City");
    case Field::ShipState: return Label::tr("State or region");
    case Field::ShipCountry: return Label::tr("Country");
    //: How fast the parcel travels
    case Field::ShipMethod: return Label::tr("Delivery");
    case Field::CustomField: return Label::tr("Field of the account");
    case Field::AdditionalEmails: return Label::tr("Also notify");
    case Field::Comments: return Label::tr("Note to the approver");
    //: A check box: the account's own approval step is left out
    case Field::SkipApproval: return Label::tr("Skip the approval in the account");
    case Field::AutoRenew: return Label::tr("Automatic renewals");
    case Field::CustomRenewalMessage: return Label::tr("Text of the renewal reminder");
    case Field::RenewalOfOrderId: return Label::tr("Renews order");
    case Field::PaymentMethod: return Label::tr("Paid by");
    case Field::PaymentProfile: return Label::tr("Stored card");
    //: A part of the CertCentral account; the service calls it container or division
    case Field::Container: return Label::tr("Division");
    case Field::AlternativeOrderId: return Label::tr("Your reference");
  }
  Q_UNREACHABLE();
}

QString stepName(Step step) {
  switch (step) {
    case Step::Account: return Label::tr("Account");
    case Step::Certificate: return Label::tr("Certificate");
    case Step::Organization: return Label::tr("Organization");
    case Step::KeyAndPlatform: return Label::tr("Key and platform");
    case Step::TokenShipping: return Label::tr("Token shipping");
    case Step::Details: return Label::tr("Details");
    case Step::Review: return Label::tr("Review");
    case Step::Status: return Label::tr("Status");
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
