// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/seedparts.h"
#include "app/practice/seedtime.h"
#include "app/practice/wire.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

QJsonObject shippingTo(const QJsonObject& organization) {
  const QJsonObject contact = organization.value("organization_contact"_L1).toObject();
  const QString name =
      contact.value("first_name"_L1).toString() + u' ' + contact.value("last_name"_L1).toString();
  return {{u"name"_s, name},
          {u"addr1"_s, organization.value("address"_L1)},
          {u"city"_s, organization.value("city"_L1)},
          {u"state"_s, organization.value("state"_L1)},
          {u"zip"_s, organization.value("zip"_L1)},
          {u"country"_s, organization.value("country"_L1)},
          {u"method"_s, u"STANDARD"_s}};
}

QJsonObject bodyOf(const QJsonObject& row, const QJsonObject& organization, const QDateTime& placed) {
  const QString method = row.value("method"_L1).toString();
  const QString purchase = u"PO-%1-%2"_s.arg(placed.toString(u"yyyy"_s))
                               .arg(row.value("id"_L1).toInteger() % 1000, 3, 10, QChar(u'0'));
  const QJsonObject platform{{u"id"_s, method == "email"_L1 ? 9105 : 52}};
  QJsonObject body{
      {u"certificate"_s, QJsonObject{{u"signature_hash"_s, u"sha256"_s}, {u"server_platform"_s, platform}}},
      {u"cs_provisioning_method"_s, method},
      {u"validity_years"_s, row.value("years"_L1).toInt(1)},
      {u"organization"_s, QJsonObject{{u"id"_s, row.value("organization_id"_L1)}}},
      {u"container"_s, QJsonObject{{u"id"_s, organization.value("container_id"_L1)}}},
      {u"custom_fields"_s, QJsonArray{QJsonObject{{u"metadata_id"_s, 12}, {u"value"_s, purchase}}}},
      {u"payment_method"_s, u"balance"_s}};
  if (row.contains("comments"_L1)) body.insert(u"comments"_s, row.value("comments"_L1));
  if (method == "ship_token"_L1) body.insert(u"ship_info"_s, shippingTo(organization));
  return body;
}

QString requestStatus(const QJsonObject& row) {
  if (row.contains("request_status"_L1)) return row.value("request_status"_L1).toString();
  const QString status = row.value("status"_L1).toString();
  if (status == "needs_approval"_L1) return u"pending"_s;
  if (status == "rejected"_L1 || status == "denied"_L1) return u"rejected"_s;
  return u"approved"_s;
}

QList<OrderRequest> requestsOf(const QJsonObject& row, const Order& order, const QDateTime& now) {
  OrderRequest first;
  first.id = row.value("request_id"_L1).toInteger();
  first.date = order.stored;
  first.type = row.value("old_request_type"_L1).toBool() ? u"new request"_s : u"new_request"_s;
  first.status = requestStatus(row);
  first.comments = row.value("comments"_L1).toString();
  first.requester = order.user;
  first.processorComment = row.value("processor_comment"_L1).toString();
  if (first.status == "approved"_L1 || first.status == "rejected"_L1) {
    first.processor = 541002;
    first.processed = order.stored.addSecs(3 * 3600);
  }
  if (order.status != "reissue_pending"_L1) return {first};
  OrderRequest again = first;
  again.id = 102;
  again.date = now.addDays(-1);
  again.type = u"reissue"_s;
  again.status = u"pending"_s;
  again.comments = u"The token was lost"_s;
  again.processor = 0;
  again.processed = {};
  return {first, again};
}

Order written(const QJsonObject& row, const QJsonObject& organization, const QDateTime& now) {
  Order order;
  order.id = row.value("id"_L1).toInteger();
  order.product = row.value("product"_L1).toString();
  order.alternativeOrderId = row.value("alternative_order_id"_L1).toString();
  order.stored = shifted(now, row.value("placed"_L1).toString());
  order.status = row.value("status"_L1).toString();
  order.statusSince = order.stored;
  order.organization = row.value("organization_id"_L1).toInteger();
  order.container = organization.value("container_id"_L1).toInteger();
  order.user = row.value("user_id"_L1).toInteger();
  order.keyName = u"Codeseal desk"_s;
  order.certificate = row.value("certificate_id"_L1).toInteger();
  order.body = bodyOf(row, organization, order.stored);
  order.rawBody = QJsonDocument(order.body).toJson(QJsonDocument::Compact);
  if (row.contains("ends"_L1)) {
    order.issued = order.stored.addDays(2);
    order.validTill = shifted(now, row.value("ends"_L1).toString());
    order.statusSince = order.status == "expired"_L1 ? order.validTill : order.issued;
  }
  order.price = (order.product == "code_signing_ev"_L1 ? 699 : 489) * row.value("years"_L1).toInt(1);
  order.oddities = pick(row, {u"ship_zip_as_number"_s, u"multi_year"_s, u"no_organization"_s});
  order.requests = requestsOf(row, order, now);
  if (row.contains("note"_L1))
    order.notes = {
        {1, shifted(now, row.value("note_age"_L1).toString()), row.value("note"_L1).toString(), 541002}};
  return order;
}

}  // namespace

QList<Order> seedOrders(const QJsonArray& rows, const QList<QJsonObject>& organizations,
                        const QDateTime& now) {
  QList<Order> all;
  for (const QJsonValue& value : rows) {
    const QJsonObject row = value.toObject();
    all.append(written(row, withId(organizations, row.value("organization_id"_L1).toInteger()), now));
  }
  return all;
}

}  // namespace codeseal::practice
