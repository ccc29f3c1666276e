// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/orderanswercodec.h"

#include "app/certcentral/jsonfields.h"
#include "app/certcentral/requestcodec.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

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
  receipt.requests = readRequestStates(*fields);
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

}  // namespace codeseal
