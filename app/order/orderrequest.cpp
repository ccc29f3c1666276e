// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/orderrequest.h"

#include "app/order/draftrules.h"
#include "app/order/textrules.h"

namespace codeseal {

namespace {

std::variant<qint64, NewOrganization> organizationOf(const OrderDraft& draft) {
  if (draft.organizationKind == OrganizationKind::Existing) return draft.organizationId;
  const NewOrganizationDraft& typed = draft.newOrganization;
  return NewOrganization{typed.name.trimmed(),
                         typed.assumedName.trimmed(),
                         typed.address.trimmed(),
                         typed.address2.trimmed(),
                         typed.zip.trimmed(),
                         typed.city.trimmed(),
                         typed.state.trimmed(),
                         typed.country.trimmed().toLower(),
                         typed.telephone.trimmed(),
                         {typed.contactFirstName.trimmed(), typed.contactLastName.trimmed(),
                          typed.contactEmail.trimmed(), typed.contactJobTitle.trimmed(),
                          typed.contactTelephone.trimmed(), typed.contactTelephoneExtension.trimmed()},
                         typed.skipDuplicateCheck};
}

std::variant<std::monostate, qint64, VerifiedPerson> verifiedContactOf(const VerifiedContactDraft& contact) {
  switch (contact.kind) {
    case VerifiedContactKind::OfOrganization: return std::monostate{};
    case VerifiedContactKind::AccountUser: return contact.userId;
    case VerifiedContactKind::NewPerson:
      return VerifiedPerson{contact.firstName.trimmed(), contact.lastName.trimmed(),
                            contact.jobTitle.trimmed(), contact.telephone.trimmed(), contact.email.trimmed()};
  }
  Q_UNREACHABLE();
}

std::optional<ShipInfo> shipInfoOf(const OrderDraft& draft) {
  if (!needsShipping(draft)) return std::nullopt;
  const ShippingDraft& typed = draft.shipping;
  return ShipInfo{typed.name.trimmed(),
                  typed.addr1.trimmed(),
                  typed.addr2.trimmed(),
                  typed.city.trimmed(),
                  typed.state.trimmed(),
                  typed.zip.trimmed(),
                  typed.country.trimmed().toLower(),
                  typed.method};
}

QList<CustomFieldValue> customFieldsOf(const OrderDraft& draft, const OrderOffer& offer) {
  QList<CustomFieldValue> values;
  for (const CustomFieldDefinition& definition : offer.customFields) {
    const QString value = draft.customFields.value(definition.metadataId).trimmed();
    if (definition.active && !value.isEmpty()) values.append({definition.metadataId, value});
  }
  return values;
}

QStringList unitsOf(const OrderDraft& draft) {
  QStringList units;
  for (const QString& line : draft.organizationUnits.split(u'\n'))
    if (!line.trimmed().isEmpty()) units.append(line.trimmed());
  return units;
}

/// What the person typed as a note, with the line ends every reader understands.
QString noteOf(QString text) {
  return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
}

}  // namespace

tl::expected<OrderRequest, Problems> OrderRequest::fromDraft(const OrderDraft& draft, const OrderOffer& offer,
                                                             const CsrReader& readCsr,
                                                             const QString& reference) {
  if (Problems problems = checkDraft(draft, offer, readCsr); !problems.isEmpty())
    return tl::unexpected(std::move(problems));
  OrderValues values;
  values.product = *draft.product;
  // The pinned page requires the years even where an own last day overrides them; 1 is valid in every
  // edition.
  values.years = draft.termKind == TermKind::Years ? int(*wholeNumber(draft.years)) : 1;
  if (draft.termKind == TermKind::LastDay) values.lastDay = dayOf(draft.lastDay);
  values.organization = organizationOf(draft);
  values.verifiedContact = verifiedContactOf(draft.verifiedContact);
  values.provisioning = *draft.provisioning;
  values.serverPlatform = draft.serverPlatform;
  if (needsCsr(draft)) values.csr = *readCsr(draft.csr);
  values.signatureHash = draft.signatureHash;
  values.organizationUnits = unitsOf(draft);
  values.shipInfo = shipInfoOf(draft);
  values.customFields = customFieldsOf(draft, offer);
  values.additionalEmails = splitEmails(draft.additionalEmails);
  values.comments = noteOf(draft.comments);
  values.skipApproval = draft.skipApproval;
  if (const auto times = wholeNumber(draft.autoRenew)) values.autoRenew = int(*times);
  values.customRenewalMessage = noteOf(draft.customRenewalMessage);
  values.renewalOfOrderId = wholeNumber(draft.renewalOfOrderId);
  values.paymentMethod = draft.paymentMethod;
  if (draft.paymentMethod == PaymentMethod::Profile) values.paymentProfile = draft.paymentProfile;
  values.container = draft.container;
  values.alternativeOrderId = draft.alternativeOrderId.isEmpty() ? reference : draft.alternativeOrderId;
  return OrderRequest(std::move(values));
}

}  // namespace codeseal
