// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/world.h"

#include "app/practice/wire.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

World::World(Settings initialSettings, Clock clock)
    : settings(std::move(initialSettings)), now(std::move(clock)), seed(readSeed(now())) {
  orders.swap(seed.orders);
  if (const qint64 only = settings.onlyOrganization; only != 0) {
    seed.organizations.removeIf(
        [only](const QJsonObject& one) { return one.value("id"_L1).toInteger() != only; });
    orders.removeIf([only](const Order& order) { return order.organization != only; });
  }
  if (settings.acceptedKey.isEmpty()) return;
  QJsonObject accepted = seed.keys.first();
  accepted.insert(u"key"_s, settings.acceptedKey);
  accepted.insert(u"id"_s, 999);
  accepted.insert(u"name"_s, u"Accepted as well"_s);
  seed.keys.append(accepted);
}

Order* World::order(qint64 id) {
  for (Order& candidate : orders)
    if (candidate.id == id) return &candidate;
  return nullptr;
}

Order* World::orderOfRequest(qint64 requestId) {
  for (Order& candidate : orders)
    for (const OrderRequest& request : std::as_const(candidate.requests))
      if (request.id == requestId) return &candidate;
  return nullptr;
}

Order* World::orderOfCertificate(qint64 certificateId) {
  for (Order& candidate : orders)
    if (candidate.certificate == certificateId && certificateId != 0) return &candidate;
  return nullptr;
}

QJsonObject World::user(qint64 id) const {
  return withId(seed.users, id);
}

QJsonObject World::container(qint64 id) const {
  return withId(seed.containers, id);
}

QJsonObject World::organization(qint64 id) const {
  return withId(seed.organizations, id);
}

QJsonObject World::product(const QString& nameId) const {
  for (const QJsonObject& candidate : seed.products)
    if (candidate.value("name_id"_L1).toString() == nameId && !settings.disabledProducts.contains(nameId))
      return candidate;
  return {};
}

void World::replaceOrganization(const QJsonObject& organization) {
  for (QJsonObject& candidate : seed.organizations)
    if (candidate.value("id"_L1) == organization.value("id"_L1)) candidate = organization;
}

double World::balance() const {
  double left = settings.funds.value_or(seed.balance);
  for (const Order& placed : orders) {
    const bool paid = placed.status != "rejected"_L1 && placed.status != "canceled"_L1;
    const bool fromDeposit = placed.body.value("payment_method"_L1).toString(u"balance"_s) == "balance"_L1;
    if (placed.viaApi && paid && fromDeposit) left -= placed.price;
  }
  return left;
}

bool World::isValidated(qint64 organizationId, const QString& type) const {
  const QJsonArray validations = organization(organizationId).value("validations"_L1).toArray();
  for (const QJsonValue& value : validations) {
    const QJsonObject entry = value.toObject();
    const QDateTime until = QDateTime::fromString(entry.value("validated_until"_L1).toString(), Qt::ISODate);
    if (entry.value("type"_L1).toString() == type && entry.value("status"_L1).toString() == "active"_L1 &&
        until > now())
      return true;
  }
  return false;
}

QList<qint64> World::organizationsLike(const QJsonObject& details) const {
  const auto same = [&details](const QJsonObject& candidate, QLatin1String member) {
    const QString known = candidate.value(member).toString().simplified();
    return known.compare(details.value(member).toString().simplified(), Qt::CaseInsensitive) == 0;
  };
  QList<qint64> found;
  for (const QJsonObject& candidate : seed.organizations)
    if (same(candidate, "name"_L1) && same(candidate, "country"_L1) && same(candidate, "city"_L1) &&
        same(candidate, "address"_L1))
      found.append(candidate.value("id"_L1).toInteger());
  return found;
}

qint64 World::addOrganization(const QJsonObject& details, qint64 container) {
  const qint64 id = nextOrganization++;
  QJsonObject organization =
      pick(details, {u"name"_s, u"assumed_name"_s, u"address"_s, u"address2"_s, u"zip"_s, u"city"_s,
                     u"state"_s, u"country"_s, u"telephone"_s, u"organization_contact"_s});
  organization.insert(u"id"_s, id);
  organization.insert(u"display_name"_s, details.value("name"_L1));
  organization.insert(u"status"_s, u"active"_s);
  organization.insert(u"is_active"_s, true);
  organization.insert(u"container_id"_s, container);
  organization.insert(u"validations"_s, QJsonArray());
  organization.insert(u"verified_contacts"_s, QJsonArray());
  seed.organizations.append(organization);
  return id;
}

}  // namespace codeseal::practice
