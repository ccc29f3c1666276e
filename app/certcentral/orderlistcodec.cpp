// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/orderlistcodec.h"

#include "app/certcentral/jsonfields.h"

#include <QUrl>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QString filter(QLatin1StringView property, const QString& value) {
  return u"&filters%5B"_s + property + u"%5D="_s + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

OrderRow readRow(const JsonFields& fields) {
  const JsonFields certificate = fields.object("certificate"_L1);
  const JsonFields organization = fields.object("organization"_L1);
  OrderRow row;
  row.id = fields.id("id"_L1);
  row.certificateId = certificate.id("id"_L1);
  row.status = fields.text("status"_L1);
  row.productNameId = fields.text("product_name_id"_L1);
  if (row.productNameId.isEmpty()) row.productNameId = fields.object("product"_L1).text("name_id"_L1);
  row.created = fields.time("date_created"_L1);
  row.organizationId = organization.id("id"_L1);
  row.organizationName = organization.text("name"_L1);
  row.containerName = fields.object("container"_L1).text("name"_L1);
  row.validTill = certificate.text("valid_till"_L1);
  row.validFrom = certificate.text("valid_from"_L1);
  return row;
}

}  // namespace

QString orderListPath(const OrderQuery& query) {
  QString path =
      u"/order/certificate?sort=-date_created&limit=%1&offset=%2"_s.arg(query.limit).arg(query.offset);
  if (query.product) path += filter("product_name_id"_L1, wireName(*query.product));
  if (query.organizationId != 0) path += filter("organization_id"_L1, QString::number(query.organizationId));
  if (!query.status.isEmpty()) path += filter("status"_L1, query.status);
  return path;
}

Result<OrderPage> readOrderPage(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  OrderPage page;
  page.rows = int(fields->length("orders"_L1));
  const bool isList =
      page.rows > 0 || fields->isContainer("orders"_L1) || fields->isEmpty() || fields->has("page"_L1);
  if (!isList) return failure(Error::Kind::MalformedReply, u"no list of orders"_s);
  for (const JsonFields& entry : fields->objects("orders"_L1))
    if (const OrderRow row = readRow(entry); row.id != 0) page.orders.append(row);
  return page;
}

}  // namespace codeseal
