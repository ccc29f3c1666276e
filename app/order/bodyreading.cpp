// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/bodyreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject& object, const QString& name) {
  return object.value(name).toString();
}

QString numberOf(const QJsonObject& object, const QString& name) {
  return object.contains(name) ? QString::number(object.value(name).toInteger()) : QString();
}

QString linesOf(const QJsonObject& object, const QString& name) {
  QStringList lines;
  for (const auto& entry : object.value(name).toArray()) lines.append(entry.toString());
  return lines.join(u'\n');
}

std::optional<qint64> idOf(const QJsonValue& object) {
  const qint64 id = object.toObject().value(u"id"_s).toInteger();
  return id != 0 ? std::optional(id) : std::nullopt;
}

NewOrganizationDraft newOrganizationOf(const QJsonObject& object) {
  const QJsonObject contact = object.value(u"organization_contact"_s).toObject();
  NewOrganizationDraft organization;
  organization.name = textOf(object, u"name"_s);
  organization.assumedName = textOf(object, u"assumed_name"_s);
  organization.address = textOf(object, u"address"_s);
  organization.address2 = textOf(object, u"address2"_s);
  organization.zip = textOf(object, u"zip"_s);
  organization.city = textOf(object, u"city"_s);
  organization.state = textOf(object, u"state"_s);
  organization.country = textOf(object, u"country"_s);
  organization.telephone = textOf(object, u"telephone"_s);
  organization.contactFirstName = textOf(contact, u"first_name"_s);
  organization.contactLastName = textOf(contact, u"last_name"_s);
  organization.contactEmail = textOf(contact, u"email"_s);
  organization.contactJobTitle = textOf(contact, u"job_title"_s);
  organization.contactTelephone = textOf(contact, u"telephone"_s);
  organization.contactTelephoneExtension = textOf(contact, u"telephone_extension"_s);
  organization.skipDuplicateCheck = object.value(u"skip_duplicate_org_check"_s).toBool();
  return organization;
}

VerifiedContactDraft verifiedContactOf(const QJsonObject& organization) {
  const QJsonArray contacts = organization.value(u"contacts"_s).toArray();
  VerifiedContactDraft person;
  if (contacts.isEmpty()) return person;
  const QJsonObject contact = contacts.first().toObject();
  person.userId = contact.value(u"user_id"_s).toInteger();
  person.kind = person.userId > 0 ? VerifiedContactKind::AccountUser : VerifiedContactKind::NewPerson;
  person.firstName = textOf(contact, u"first_name"_s);
  person.lastName = textOf(contact, u"last_name"_s);
  person.jobTitle = textOf(contact, u"job_title"_s);
  person.telephone = textOf(contact, u"telephone"_s);
  person.email = textOf(contact, u"email"_s);
  return person;
}

ShippingDraft shippingOf(const QJsonObject& ship) {
  ShippingDraft address;
  address.name = textOf(ship, u"name"_s);
  address.addr1 = textOf(ship, u"addr1"_s);
  address.addr2 = textOf(ship, u"addr2"_s);
  address.zip = textOf(ship, u"zip"_s);
  address.city = textOf(ship, u"city"_s);
  address.state = textOf(ship, u"state"_s);
  address.country = textOf(ship, u"country"_s).toUpper();
  address.method = shipMethodFromWire(textOf(ship, u"method"_s)).value_or(ShipMethod::Standard);
  return address;
}

void takeOrganization(OrderDraft& draft, const QJsonObject& organization) {
  draft.verifiedContact = verifiedContactOf(organization);
  draft.organizationId = organization.value(u"id"_s).toInteger();
  if (draft.organizationId > 0) return;
  draft.organizationKind = OrganizationKind::New;
  draft.newOrganization = newOrganizationOf(organization);
}

void takeDetails(OrderDraft& draft, const QJsonObject& body) {
  for (const auto& entry : body.value(u"custom_fields"_s).toArray()) {
    const QJsonObject field = entry.toObject();
    draft.customFields.insert(field.value(u"metadata_id"_s).toInteger(), textOf(field, u"value"_s));
  }
  draft.additionalEmails = linesOf(body, u"additional_emails"_s);
  draft.comments = textOf(body, u"comments"_s);
  draft.skipApproval = body.value(u"skip_approval"_s).toBool();
  draft.autoRenew = numberOf(body, u"auto_renew"_s);
  draft.customRenewalMessage = textOf(body, u"custom_renewal_message"_s);
  draft.renewalOfOrderId = numberOf(body, u"renewal_of_order_id"_s);
  draft.paymentMethod = paymentMethodFromWire(textOf(body, u"payment_method"_s));
  draft.paymentProfile = idOf(body.value(u"payment_profile"_s));
  draft.container = idOf(body.value(u"container"_s));
  draft.alternativeOrderId = textOf(body, u"alternative_order_id"_s);
}

}  // namespace

OrderDraft readBody(const QByteArray& bytes) {
  const QJsonObject body = QJsonDocument::fromJson(bytes).object();
  const QJsonObject certificate = body.value(u"certificate"_s).toObject();
  OrderDraft draft;
  if (body.contains(u"validity_years"_s)) draft.years = numberOf(body, u"validity_years"_s);
  draft.lastDay = textOf(body, u"custom_expiration_date"_s);
  if (!draft.lastDay.isEmpty()) draft.termKind = TermKind::LastDay;
  takeOrganization(draft, body.value(u"organization"_s).toObject());
  draft.provisioning = provisioningFromWire(textOf(body, u"cs_provisioning_method"_s));
  draft.serverPlatform = idOf(certificate.value(u"server_platform"_s));
  draft.csr = textOf(certificate, u"csr"_s);
  if (certificate.contains(u"signature_hash"_s))
    draft.signatureHash = textOf(certificate, u"signature_hash"_s);
  draft.organizationUnits = linesOf(certificate, u"organization_units"_s);
  if (body.contains(u"ship_info"_s)) draft.shipping = shippingOf(body.value(u"ship_info"_s).toObject());
  takeDetails(draft, body);
  return draft;
}

}  // namespace codeseal
