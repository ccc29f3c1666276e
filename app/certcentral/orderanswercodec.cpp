// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/orderanswercodec.h"

#include "app/certcentral/jsonfields.h"
#include "app/certcentral/requestcodec.h"
#include "app/certcentral/usercodec.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QList<RequestState> requestsOf(const JsonFields& fields) {
  QList<RequestState> requests;
  for (const JsonFields& entry : fields.objects("requests"_L1)) {
    const RequestState request = readRequestState(entry);
    if (request.id != 0) requests.append(request);
  }
  return requests;
}

// Without a list only an empty object or its page says "none".
bool saysNothingFound(const JsonFields& fields) {
  if (fields.has("orders"_L1)) return fields.object("orders"_L1).isEmpty() && fields.isContainer("orders"_L1);
  return fields.isEmpty() || fields.has("page"_L1);
}

}  // namespace

Result<OrderReceipt> readOrderReceipt(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  OrderReceipt receipt;
  receipt.orderId = fields->id("id"_L1);
  if (receipt.orderId == 0) return failure(Error::Kind::MalformedReply, u"no usable order id"_s);
  receipt.requests = requestsOf(*fields);
  receipt.newOrganizationId = fields->object("organization"_L1).id("id"_L1);
  receipt.certificateId = fields->id("certificate_id"_L1);
  return receipt;
}

Result<QList<OrderMatch>> readOrderMatches(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  const qsizetype rows = fields->length("orders"_L1);
  if (rows == 0 && !saysNothingFound(*fields))
    return failure(Error::Kind::MalformedReply, u"no list of orders"_s);
  QList<OrderMatch> matches;
  for (const JsonFields& row : fields->objects("orders"_L1)) {
    qint64 id = row.id("order_id"_L1);
    if (id == 0) id = row.id("id"_L1);
    if (id != 0) matches.append({id, row.id("certificate_id"_L1), row.text("status"_L1)});
  }
  if (matches.size() != rows) return failure(Error::Kind::MalformedReply, u"an order without id"_s);
  return matches;
}

Result<OrderInfo> readOrderInfo(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  const JsonFields certificate = fields->object("certificate"_L1);
  const JsonFields organization = fields->object("organization"_L1);
  OrderInfo info;
  info.id = fields->id("id"_L1);
  if (info.id == 0) return failure(Error::Kind::MalformedReply, u"order without id"_s);
  info.status = fields->text("status"_L1);
  info.alternativeOrderId = fields->text("alternative_order_id"_L1);
  info.productNameId = fields->object("product"_L1).text("name_id"_L1);
  info.certificateId = certificate.id("id"_L1);
  info.created = fields->time("date_created"_L1);
  info.organizationName = organization.text("name"_L1);
  info.organizationId = organization.id("id"_L1);
  if (info.organizationId == 0) info.organizationId = certificate.object("organization"_L1).id("id"_L1);
  info.requests = requestsOf(*fields);
  for (const JsonFields& person : fields->objects("verified_contacts"_L1))
    info.verifiedContacts.append(readContact(person, "user_id"_L1));
  info.orderedBy = readContact(fields->object("user"_L1), {}).fullName();
  info.validTill = certificate.text("valid_till"_L1);
  return info;
}

}  // namespace codeseal
