// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/reviewwords.h"

#include "app/csr/csrreading.h"
#include "app/flow/orderflow.h"
#include "app/order/textrules.h"
#include "ui/text/choicenames.h"
#include "ui/text/countryname.h"
#include "ui/text/fieldnames.h"
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReviewWords {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::ReviewWords)
};

ReviewRow row(Field field, const QString& value) {
  return {fieldName(field), value};
}

QString joined(const QStringList& parts) {
  QStringList given;
  for (const QString& part : parts)
    if (!part.trimmed().isEmpty()) given.append(part.trimmed());
  return given.join(u", "_s);
}

ReviewGroup certificateGroup(OrderFlow& flow) {
  const OrderDraft& draft = flow.draft();
  const OrderOffer offer = flow.offer();
  const QDate lastDay = QDate::fromString(draft.lastDay, Qt::ISODate);
  const QString term =
      draft.termKind == TermKind::LastDay
          ? ReviewWords::tr("until %1").arg(dateText(lastDay))
          : ReviewWords::tr("%1, until %2 if issued today", "term, last day")
                .arg(yearsText(draft.years.toInt()), dateText(offer.lastDayOf(draft.years.toInt())));
  return {Step::Certificate,
          stepName(Step::Certificate),
          ReviewWords::tr("Edit certificate"),
          {{ReviewWords::tr("Product"), draft.product ? productName(*draft.product) : QString()},
           {ReviewWords::tr("Validity"), term}}};
}

QString verifiedContactText(OrderFlow& flow) {
  const VerifiedContactDraft& contact = flow.draft().verifiedContact;
  switch (contact.kind) {
    case VerifiedContactKind::OfOrganization: {
      const auto known = flow.facts().contactsOf(flow.draft().organizationId);
      if (!known || known->isEmpty()) return ReviewWords::tr("As CertCentral has it");
      return joined({known->first().fullName(), known->first().jobTitle});
    }
    case VerifiedContactKind::AccountUser:
      for (const Contact& user : flow.facts().approvers().users)
        if (user.userId == contact.userId) return joined({user.fullName(), user.jobTitle});
      return ReviewWords::tr("User %1 of the account").arg(contact.userId);
    case VerifiedContactKind::NewPerson:
      return joined({u"%1 %2"_s.arg(contact.firstName, contact.lastName).trimmed(), contact.jobTitle,
                     contact.telephone, contact.email});
  }
  Q_UNREACHABLE();
}

void addNewOrganization(QList<ReviewRow>& rows, const NewOrganizationDraft& organization) {
  rows.append(row(Field::OrganizationName, organization.name));
  rows.append(row(Field::AssumedName, organization.assumedName));
  rows.append({ReviewWords::tr("Address"), joined({organization.address, organization.address2,
                                                   u"%1 %2"_s.arg(organization.zip, organization.city),
                                                   organization.state, countryName(organization.country)})});
  rows.append(row(Field::OrganizationTelephone, organization.telephone));
  rows.append({ReviewWords::tr("Contact"),
               joined({u"%1 %2"_s.arg(organization.contactFirstName, organization.contactLastName),
                       organization.contactJobTitle, organization.contactEmail, organization.contactTelephone,
                       organization.contactTelephoneExtension})});
  rows.append({ReviewWords::tr("If the account has it already"),
               organization.skipDuplicateCheck
                   ? ReviewWords::tr("A new one is created all the same")
                   : ReviewWords::tr("The one that exists is used, the oldest of several")});
}

ReviewGroup organizationGroup(OrderFlow& flow) {
  ReviewGroup group{
      Step::Organization, stepName(Step::Organization), ReviewWords::tr("Edit organization"), {}};
  const OrderDraft& draft = flow.draft();
  if (draft.organizationKind == OrganizationKind::New) {
    addNewOrganization(group.rows, draft.newOrganization);
  } else if (const Organization* organization = flow.facts().organization(draft.organizationId)) {
    group.rows.append({ReviewWords::tr("Name"), joined({organization->name, organization->city})});
  } else if (draft.organizationId > 0) {
    group.rows.append({ReviewWords::tr("Number"), QString::number(draft.organizationId)});
  }
  group.rows.append({fieldName(Field::VerifiedContact), verifiedContactText(flow)});
  return group;
}

QString platformText(OrderFlow& flow) {
  const auto id = flow.draft().serverPlatform;
  if (!id) return {};
  for (const ServerPlatform& platform : flow.offer().platforms)
    if (platform.id == *id) return platform.name;
  return QString::number(*id);
}

ReviewGroup keyGroup(OrderFlow& flow) {
  ReviewGroup group{
      Step::KeyAndPlatform, ReviewWords::tr("Key"), ReviewWords::tr("Edit key and platform"), {}};
  const OrderDraft& draft = flow.draft();
  group.rows.append({ReviewWords::tr("Delivered as"),
                     draft.provisioning ? provisioningName(*draft.provisioning) : QString()});
  group.rows.append({ReviewWords::tr("Platform"), platformText(flow)});
  if (needsCsr(draft))
    if (const auto csr = readCsr(draft.csr.toUtf8()))
      group.rows.append({fieldName(Field::Csr), joined({csr->commonName, csr->keyName})});
  group.rows.append(row(Field::OrganizationUnits, draft.organizationUnits.trimmed().replace(u'\n', u", "_s)));
  if (draft.signatureHash != u"sha256") group.rows.append(row(Field::SignatureHash, draft.signatureHash));
  return group;
}

ReviewGroup shippingGroup(OrderFlow& flow) {
  const ShippingDraft& to = flow.draft().shipping;
  const QString address = joined(
      {to.name, to.addr1, to.addr2, u"%1 %2"_s.arg(to.zip, to.city), to.state, countryName(to.country)});
  return {Step::TokenShipping,
          ReviewWords::tr("Ship to"),
          ReviewWords::tr("Edit token shipping"),
          {{ReviewWords::tr("Address"), address}, {ReviewWords::tr("Delivery"), shipMethodName(to.method)}}};
}

QString paymentText(OrderFlow& flow) {
  const OrderDraft& draft = flow.draft();
  if (!draft.paymentMethod) return {};
  for (const PaymentProfile& profile : flow.facts().paymentProfiles())
    if (draft.paymentMethod == PaymentMethod::Profile && draft.paymentProfile == profile.id)
      return joined({paymentMethodName(*draft.paymentMethod), profile.label});
  return paymentMethodName(*draft.paymentMethod);
}

QString containerText(OrderFlow& flow) {
  const auto id = flow.draft().container;
  if (!id) return {};
  for (const Container& container : flow.facts().containers())
    if (container.id == *id) return container.name;
  return QString::number(*id);
}

ReviewGroup detailsGroup(OrderFlow& flow) {
  ReviewGroup group{Step::Details, stepName(Step::Details), ReviewWords::tr("Edit details"), {}};
  const OrderDraft& draft = flow.draft();
  for (const CustomFieldDefinition& definition : flow.facts().customFields())
    if (definition.active)
      group.rows.append({definition.label, draft.customFields.value(definition.metadataId).trimmed()});
  group.rows.append(row(Field::AdditionalEmails, splitEmails(draft.additionalEmails).join(u", "_s)));
  group.rows.append(row(Field::Comments, draft.comments.trimmed()));
  group.rows.append(row(Field::RenewalOfOrderId, draft.renewalOfOrderId.trimmed()));
  group.rows.append(row(Field::AutoRenew, draft.autoRenew.trimmed()));
  group.rows.append(row(Field::CustomRenewalMessage, draft.customRenewalMessage.trimmed()));
  group.rows.append(row(Field::Container, containerText(flow)));
  group.rows.append({ReviewWords::tr("Payment"), paymentText(flow)});
  group.rows.append(row(Field::AlternativeOrderId, draft.alternativeOrderId));
  group.rows.append({ReviewWords::tr("Approval"),
                     draft.skipApproval
                         ? ReviewWords::tr("Goes to DigiCert without approval in your account")
                         : ReviewWords::tr("Waits for whoever approves requests in your account")});
  return group;
}

}  // namespace

QList<ReviewGroup> reviewGroups(OrderFlow& flow) {
  QList<ReviewGroup> groups{certificateGroup(flow), organizationGroup(flow), keyGroup(flow)};
  if (needsShipping(flow.draft())) groups.append(shippingGroup(flow));
  return groups << detailsGroup(flow);
}

}  // namespace codeseal::ui
