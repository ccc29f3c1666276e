// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/ordercodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject& object, const QString& name, const QString& text) {
  if (!text.isEmpty()) object.insert(name, text);
}

QJsonObject certificateOf(const OrderValues& values) {
  QJsonObject certificate{{u"signature_hash"_s, values.signatureHash}};
  put(certificate, u"csr"_s, QString::fromLatin1(values.csr));
  if (values.serverPlatform)
    certificate.insert(u"server_platform"_s, QJsonObject{{u"id"_s, *values.serverPlatform}});
  if (!values.organizationUnits.isEmpty())
    certificate.insert(u"organization_units"_s, QJsonArray::fromStringList(values.organizationUnits));
  return certificate;
}

QJsonObject newOrganizationOf(const NewOrganization& organization) {
  QJsonObject contact{{u"first_name"_s, organization.contact.firstName},
                      {u"last_name"_s, organization.contact.lastName},
                      {u"email"_s, organization.contact.email},
                      {u"job_title"_s, organization.contact.jobTitle},
                      {u"telephone"_s, organization.contact.telephone}};
  put(contact, u"telephone_extension"_s, organization.contact.telephoneExtension);
  QJsonObject object{{u"name"_s, organization.name},           {u"country"_s, organization.country},
                     {u"address"_s, organization.address},     {u"city"_s, organization.city},
                     {u"state"_s, organization.state},         {u"zip"_s, organization.zip},
                     {u"telephone"_s, organization.telephone}, {u"organization_contact"_s, contact}};
  put(object, u"assumed_name"_s, organization.assumedName);
  put(object, u"address2"_s, organization.address2);
  if (organization.skipDuplicateCheck) object.insert(u"skip_duplicate_org_check"_s, true);
  return object;
}

QJsonObject organizationOf(const OrderValues& values) {
  QJsonObject organization;
  if (const auto* id = std::get_if<qint64>(&values.organization))
    organization.insert(u"id"_s, *id);
  else
    organization = newOrganizationOf(std::get<NewOrganization>(values.organization));
  QJsonObject contact{{u"contact_type"_s, u"verified_contact"_s}};
  if (const auto* userId = std::get_if<qint64>(&values.verifiedContact)) {
    contact.insert(u"user_id"_s, *userId);
  } else if (const auto* person = std::get_if<VerifiedPerson>(&values.verifiedContact)) {
    contact.insert(u"first_name"_s, person->firstName);
    contact.insert(u"last_name"_s, person->lastName);
    contact.insert(u"job_title"_s, person->jobTitle);
    contact.insert(u"telephone"_s, person->telephone);
    contact.insert(u"email"_s, person->email);
  } else {
    return organization;
  }
  organization.insert(u"contacts"_s, QJsonArray{contact});
  return organization;
}

QJsonObject shipInfoOf(const ShipInfo& ship) {
  QJsonObject object{{u"name"_s, ship.name},
                     {u"addr1"_s, ship.addr1},
                     {u"city"_s, ship.city},
                     {u"state"_s, ship.state},
                     {u"zip"_s, ship.zip},
                     {u"country"_s, ship.country},
                     {u"method"_s, wireName(ship.method)}};
  put(object, u"addr2"_s, ship.addr2);
  return object;
}

QJsonArray customFieldsOf(const QList<CustomFieldValue>& fields) {
  QJsonArray array;
  for (const CustomFieldValue& field : fields)
    array.append(QJsonObject{{u"metadata_id"_s, field.metadataId}, {u"value"_s, field.value}});
  return array;
}

void putDetails(QJsonObject& body, const OrderValues& values) {
  if (!values.customFields.isEmpty()) body.insert(u"custom_fields"_s, customFieldsOf(values.customFields));
  if (!values.additionalEmails.isEmpty())
    body.insert(u"additional_emails"_s, QJsonArray::fromStringList(values.additionalEmails));
  put(body, u"comments"_s, values.comments);
  if (values.skipApproval) body.insert(u"skip_approval"_s, true);
  if (values.autoRenew) body.insert(u"auto_renew"_s, *values.autoRenew);
  put(body, u"custom_renewal_message"_s, values.customRenewalMessage);
  if (values.renewalOfOrderId) body.insert(u"renewal_of_order_id"_s, *values.renewalOfOrderId);
  if (values.paymentMethod) body.insert(u"payment_method"_s, wireName(*values.paymentMethod));
  if (values.paymentProfile)
    body.insert(u"payment_profile"_s, QJsonObject{{u"id"_s, *values.paymentProfile}});
  if (values.container) body.insert(u"container"_s, QJsonObject{{u"id"_s, *values.container}});
  put(body, u"alternative_order_id"_s, values.alternativeOrderId);
}

}  // namespace

QJsonObject toJson(const OrderRequest& request) {
  const OrderValues& values = request.values();
  QJsonObject body{{u"certificate"_s, certificateOf(values)},
                   {u"cs_provisioning_method"_s, wireName(values.provisioning)},
                   {u"validity_years"_s, values.years},
                   {u"organization"_s, organizationOf(values)}};
  if (values.lastDay) body.insert(u"custom_expiration_date"_s, values.lastDay->toString(Qt::ISODate));
  if (values.shipInfo) body.insert(u"ship_info"_s, shipInfoOf(*values.shipInfo));
  putDetails(body, values);
  return body;
}

QByteArray toBody(const OrderRequest& request) {
  return QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact);
}

QString toReadableJson(const OrderRequest& request) {
  return QString::fromUtf8(QJsonDocument(toJson(request)).toJson(QJsonDocument::Indented));
}

}  // namespace codeseal
