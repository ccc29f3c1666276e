// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/productcodec.h"

#include "app/certcentral/jsonfields.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

ProductSummary summaryOf(const JsonFields& fields, Product product) {
  ProductSummary summary;
  summary.product = product;
  summary.name = fields.text("name"_L1);
  // The term of the order comes first: a certificate may be shorter than its order.
  summary.years = fields.numbers("allowed_order_validity_years"_L1);
  if (summary.years.isEmpty()) summary.years = fields.numbers("allowed_validity_years"_L1);
  summary.containers = fields.ids("allowed_container_ids"_L1);
  return summary;
}

QStringList hashesOf(const JsonFields& fields) {
  QStringList hashes;
  for (const JsonFields& hash : fields.object("signature_hash_types"_L1).objects("allowed_hash_types"_L1)) {
    const QString id = hash.text("id"_L1);
    if (!id.isEmpty()) hashes.append(id);
  }
  return hashes;
}

// An id may be negative here: -1 is "OTHER" (reference, section 8.1).
QList<ServerPlatform> platformsOf(const JsonFields& fields) {
  QList<ServerPlatform> platforms;
  for (const JsonFields& platform : fields.objects("server_platforms"_L1))
    if (const auto id = platform.number("id"_L1)) platforms.append({*id, platform.text("name"_L1)});
  return platforms;
}

}  // namespace

Result<QList<ProductSummary>> readProducts(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  QList<ProductSummary> products;
  for (const JsonFields& entry : fields->objects("products"_L1))
    if (const auto product = productFromWire(entry.text("name_id"_L1)))
      products.append(summaryOf(entry, *product));
  return products;
}

Result<ProductInfo> readProductInfo(const QByteArray& body, Product product) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  if (productFromWire(fields->text("name_id"_L1)) != product)
    return failure(Error::Kind::MalformedReply, u"another product than the one asked for"_s);
  ProductInfo info;
  info.summary = summaryOf(*fields, product);
  const auto lastDay = fields->flag("custom_order_expiration_date_allowed"_L1);
  info.lastDayAllowed = lastDay.value_or(fields->flag("custom_expiration_date_allowed"_L1).value_or(true));
  info.autoRenewAllowed = fields->flag("allow_auto_renew"_L1).value_or(false);
  info.signatureHashes = hashesOf(*fields);
  info.platforms = platformsOf(*fields);
  return info;
}

}  // namespace codeseal
