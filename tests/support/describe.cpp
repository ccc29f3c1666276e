// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/describe.h"

#include "app/certcentral/orderanswercodec.h"
#include "app/certcentral/organizationcodec.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Leaves out what says nothing.
class Sketch {
 public:
  Sketch& add(const QString& name, const QJsonValue& value) {
    const bool saysNothing = value.isNull() || value.isUndefined() || value == QJsonValue(0) ||
                             value == QJsonValue(false) || value == QJsonValue(QString()) ||
                             (value.isArray() && value.toArray().isEmpty());
    if (!saysNothing) m_object.insert(name, value);
    return *this;
  }
  Sketch& add(const QString& name, const QDateTime& time) {
    return add(name, QJsonValue(time.isValid() ? time.toString(Qt::ISODate) : QString()));
  }
  Sketch& add(const QString& name, const std::optional<Money>& money) {
    if (!money) return *this;
    return add(name, QJsonValue(u"%1 %2"_s.arg(money->hundredths).arg(money->currency)));
  }
  operator QJsonValue() const { return m_object; }

 private:
  QJsonObject m_object;
};

template <class T>
QJsonValue plain(const QList<T>& values) {
  QJsonArray list;
  for (const T& value : values) list.append(value);
  return list;
}

QString nameOf(CustomFieldType type) {
  switch (type) {
    case CustomFieldType::Anything: return u"anything"_s;
    case CustomFieldType::Text: return u"text"_s;
    case CustomFieldType::WholeNumber: return u"number"_s;
    case CustomFieldType::Email: return u"email"_s;
    case CustomFieldType::EmailList: return u"emails"_s;
  }
  return {};
}

}  // namespace

QJsonValue describe(const User& value) {
  QJsonArray roles;
  for (const AccessRole& role : value.roles) roles.append(u"%1 %2"_s.arg(role.id).arg(role.name));
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"account"_s, value.accountId)
      .add(u"name"_s, value.fullName())
      .add(u"email"_s, value.email)
      .add(u"job"_s, value.jobTitle)
      .add(u"telephone"_s, value.telephone)
      .add(u"status"_s, value.status)
      .add(u"container"_s, value.containerName)
      .add(u"roles"_s, roles);
}

QJsonValue describe(const Authorization& value) {
  return Sketch().add(u"permission"_s, value.permission).add(u"authorized"_s, value.authorized);
}

QJsonValue describe(const KeyInfo& value) {
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"name"_s, value.name)
      .add(u"status"_s, value.status)
      .add(u"lastUsed"_s, value.lastUsed)
      .add(u"role"_s, value.restrictedToRole);
}

QJsonValue describe(const Contact& value) {
  return Sketch()
      .add(u"userId"_s, value.userId)
      .add(u"name"_s, value.fullName())
      .add(u"job"_s, value.jobTitle)
      .add(u"telephone"_s, value.telephone)
      .add(u"email"_s, value.email);
}

QJsonValue describe(const ProductSummary& value) {
  return Sketch()
      .add(u"product"_s, wireName(value.product))
      .add(u"name"_s, value.name)
      .add(u"years"_s, plain(value.years))
      .add(u"containers"_s, plain(value.containers));
}

QJsonValue describe(const ProductInfo& value) {
  QJsonArray platforms;
  for (const ServerPlatform& platform : value.platforms)
    platforms.append(u"%1 %2"_s.arg(platform.id).arg(platform.name));
  return Sketch()
      .add(u"summary"_s, describe(value.summary))
      .add(u"lastDay"_s, value.lastDayAllowed)
      .add(u"autoRenew"_s, value.autoRenewAllowed)
      .add(u"hashes"_s, QJsonArray::fromStringList(value.signatureHashes))
      .add(u"platforms"_s, platforms);
}

QJsonValue describe(const Validation& value) {
  return Sketch()
      .add(u"type"_s, value.type)
      .add(u"status"_s, value.status)
      .add(u"created"_s, value.created)
      .add(u"until"_s, value.validUntil);
}

QJsonValue describe(const Organization& value) {
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"name"_s, value.name)
      .add(u"assumed"_s, value.assumedName)
      .add(u"status"_s, value.status)
      .add(u"address"_s, value.address)
      .add(u"address2"_s, value.address2)
      .add(u"zip"_s, value.zip)
      .add(u"city"_s, value.city)
      .add(u"state"_s, value.state)
      .add(u"country"_s, value.country)
      .add(u"telephone"_s, value.telephone)
      .add(u"active"_s, value.isActive)
      .add(u"container"_s, value.containerId)
      .add(u"validations"_s, describe(value.validations))
      .add(u"validationsLeftOut"_s, !value.tellsValidations);
}

QJsonValue describe(const OrganizationPage& value) {
  return Sketch().add(u"rows"_s, qint64(value.rows)).add(u"organizations"_s, describe(value.organizations));
}

QJsonValue describe(const OrganizationDetails& value) {
  return Sketch()
      .add(u"organization"_s, describe(value.organization))
      .add(u"verified"_s, describe(value.verifiedContacts));
}

QJsonValue describe(const PotentialApprovers& value) {
  return Sketch().add(u"users"_s, describe(value.users)).add(u"contacts"_s, describe(value.contacts));
}

QJsonValue describe(const Container& value) {
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"name"_s, value.name)
      .add(u"parent"_s, value.parentId)
      .add(u"active"_s, value.isActive);
}

QJsonValue describe(const CustomFieldDefinition& value) {
  return Sketch()
      .add(u"id"_s, value.metadataId)
      .add(u"label"_s, value.label)
      .add(u"description"_s, value.description)
      .add(u"type"_s, nameOf(value.type))
      .add(u"required"_s, value.required)
      .add(u"active"_s, value.active);
}

QJsonValue describe(const Balance& value) {
  return Sketch().add(u"available"_s, value.available).add(u"unlimited"_s, value.unlimited);
}

QJsonValue describe(const PaymentProfile& value) {
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"label"_s, value.label)
      .add(u"default"_s, value.isDefault)
      .add(u"active"_s, value.isActive);
}

QJsonValue describe(const PriceEstimate& value) {
  return Sketch().add(u"base"_s, value.base).add(u"tax"_s, value.tax).add(u"total"_s, value.total);
}

QJsonValue describe(const RequestState& value) {
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"status"_s, value.status)
      .add(u"type"_s, value.type)
      .add(u"date"_s, value.date);
}

QJsonValue describe(const RequestInfo& value) {
  return Sketch()
      .add(u"state"_s, describe(value.state))
      .add(u"requester"_s, value.requester)
      .add(u"reviewer"_s, value.reviewer)
      .add(u"comment"_s, value.processorComment)
      .add(u"processed"_s, value.processed);
}

QJsonValue describe(const OrderReceipt& value) {
  return Sketch()
      .add(u"order"_s, value.orderId)
      .add(u"requests"_s, describe(value.requests))
      .add(u"newOrganization"_s, value.newOrganizationId)
      .add(u"certificate"_s, value.certificateId);
}

QJsonValue describe(const OrderMatch& value) {
  return Sketch()
      .add(u"order"_s, value.orderId)
      .add(u"certificate"_s, value.certificateId)
      .add(u"status"_s, value.status);
}

QJsonValue describe(const OrderPage& value) {
  QJsonArray orders;
  for (const OrderRow& row : value.orders)
    orders.append(Sketch()
                      .add(u"id"_s, row.id)
                      .add(u"certificate"_s, row.certificateId)
                      .add(u"status"_s, row.status)
                      .add(u"product"_s, row.productNameId)
                      .add(u"created"_s, row.created)
                      .add(u"organization"_s, row.organizationId)
                      .add(u"organization name"_s, row.organizationName)
                      .add(u"container"_s, row.containerName)
                      .add(u"till"_s, row.validTill)
                      .add(u"from"_s, row.validFrom));
  return Sketch().add(u"rows"_s, value.rows).add(u"orders"_s, orders);
}

QJsonValue describe(const OrderInfo& value) {
  QJsonArray fields;
  for (const CustomFieldAnswer& field : value.customFields)
    fields.append(u"%1 %2: %3"_s.arg(QString::number(field.metadataId), field.label, field.value));
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"status"_s, value.status)
      .add(u"alternative"_s, value.alternativeOrderId)
      .add(u"product"_s, value.productNameId)
      .add(u"certificate"_s, value.certificateId)
      .add(u"created"_s, value.created)
      .add(u"organization"_s, value.organizationName)
      .add(u"organizationId"_s, value.organizationId)
      .add(u"requests"_s, describe(value.requests))
      .add(u"verified"_s, describe(value.verifiedContacts))
      .add(u"orderedBy"_s, value.orderedBy)
      .add(u"orderedById"_s, value.orderedById)
      .add(u"validTill"_s, value.validTill)
      .add(u"issued"_s, value.issued)
      .add(u"container"_s, value.containerName)
      .add(u"provisioning"_s, value.provisioning)
      .add(u"shipTo"_s, value.shipTo ? describe(*value.shipTo) : QJsonValue())
      .add(u"shipMethod"_s, value.shipMethod)
      .add(u"fields"_s, fields);
}

QJsonValue describe(const ShippingDraft& value) {
  return Sketch()
      .add(u"name"_s, value.name)
      .add(u"addr1"_s, value.addr1)
      .add(u"addr2"_s, value.addr2)
      .add(u"zip"_s, value.zip)
      .add(u"city"_s, value.city)
      .add(u"state"_s, value.state)
      .add(u"country"_s, value.country)
      .add(u"method"_s, wireName(value.method));
}

QJsonValue describe(const OrderValidation& value) {
  QJsonArray approvers;
  for (const OrderValidation::Approver& approver : value.approvers)
    approvers.append(Sketch().add(u"person"_s, describe(approver.person)).add(u"status"_s, approver.status));
  return Sketch().add(u"organization"_s, describe(value.organization)).add(u"approvers"_s, approvers);
}

QJsonValue describe(const OrderNote& value) {
  return Sketch()
      .add(u"id"_s, value.id)
      .add(u"created"_s, value.created)
      .add(u"author"_s, value.author)
      .add(u"text"_s, value.text);
}

QJsonValue describe(const Error& value) {
  const bool isMalformed = value.kind == Error::Kind::MalformedReply;
  return Sketch().add(u"error"_s, isMalformed ? u"malformed"_s : u"another kind"_s);
}

}  // namespace codeseal
