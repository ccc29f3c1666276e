// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/productinfo.h"

#include "app/practice/term.h"
#include "app/practice/wire.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

QStringList allowedHashes(Mode mode) {
  return mode == Mode::Pinned ? QStringList{u"sha256"_s} : QStringList{u"sha256"_s, u"sha384"_s};
}

QJsonObject productRow(const World& world, const QJsonObject& product) {
  QJsonObject row = pick(product, {u"group_name"_s, u"name_id"_s, u"name"_s, u"type"_s, u"validation_type"_s,
                                   u"validation_name"_s, u"validation_description"_s});
  QJsonArray containers;
  for (const QJsonObject& container : world.seed.containers) containers.append(container.value("id"_L1));
  QJsonArray hashes;
  for (const QString& id : allowedHashes(world.settings.mode))
    hashes.append(QJsonObject{{u"id"_s, id}, {u"name"_s, QString(id).replace("sha"_L1, "SHA-"_L1)}});
  const QJsonArray years = world.settings.mode == Mode::Pinned ? QJsonArray{1, 2, 3} : QJsonArray{1};
  row.insert(u"allowed_container_ids"_s, containers);
  row.insert(u"allowed_validity_years"_s, years);
  row.insert(u"allowed_order_validity_years"_s, years);
  row.insert(u"signature_hash_types"_s,
             QJsonObject{{u"allowed_hash_types"_s, hashes}, {u"default_hash_type_id"_s, u"sha256"_s}});
  row.insert(u"csr_required"_s, false);
  return row;
}

QJsonObject productInfo(const World& world, const QJsonObject& product) {
  QJsonObject info = productRow(world, product);
  QJsonArray platforms;
  for (const QJsonObject& platform : world.seed.platforms) platforms.append(platform);
  const bool ev = product.value("name_id"_L1).toString() == "code_signing_ev"_L1;
  info.insert(u"server_platforms"_s, platforms);
  info.insert(u"duplicates_allowed"_s, false);
  info.insert(u"additional_dns_names_allowed"_s, false);
  info.insert(u"increased_compatibility_allowed"_s, false);
  info.insert(u"custom_expiration_date_allowed"_s, true);
  info.insert(u"custom_order_expiration_date_allowed"_s, true);
  info.insert(u"allow_auto_renew"_s, !ev);
  info.insert(u"license_agreement"_s,
              u"Practice agreement. Nothing that is ordered here is issued, shipped or charged."_s);
  return info;
}

double termPrice(const World& world, const QString& product, const QJsonObject& body) {
  const double perYear = world.product(product).value("year_price"_L1).toDouble();
  const QDateTime now = world.now();
  const QJsonObject term = termOf(body);
  if (term.contains("years"_L1) || term.isEmpty()) {
    const int years = term.value("years"_L1).toInt(1);
    return std::round(perYear * (1 + 0.9 * (years - 1)));
  }
  const double days = double(now.daysTo(endOfTerm(body, now)));
  return std::round(perYear * days / 365);
}

double tokenPrice(const QJsonObject& body) {
  return body.value("cs_provisioning_method"_L1).toString(u"ship_token"_s) == "ship_token"_L1 ? 120 : 0;
}

double orderPrice(const World& world, const QString& product, const QJsonObject& body) {
  const bool fast = body.value("ship_info"_L1).toObject().value("method"_L1) == "EXPEDITED"_L1;
  return termPrice(world, product, body) + tokenPrice(body) + (fast ? 35 : 0);
}

}  // namespace codeseal::practice
