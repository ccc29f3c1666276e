// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// Never the key itself (reference, section 2.5).
QJsonObject keyRow(const World& world, const QJsonObject& key) {
  QJsonObject row =
      pick(key, {u"id"_s, u"create_date"_s, u"last_used_date"_s, u"name"_s, u"restricted_to_role_id"_s});
  const QJsonObject user = world.user(key.value("user_id"_L1).toInteger());
  row.insert(u"user"_s, pick(user, {u"id"_s, u"first_name"_s, u"last_name"_s}));
  row.insert(u"status"_s, key.value("status"_L1).toString(u"active"_s));
  row.insert(u"is_legacy"_s, false);
  const QDateTime used = world.keyUses.value(key.value("id"_L1).toInteger());
  if (used.isValid()) row.insert(u"last_used_date"_s, wireTime(used));
  return row;
}

Reply listKeys(const Call& call) {
  const QString user = call.query("user_id"_L1);
  QJsonArray rows;
  for (const QJsonObject& key : call.world.seed.keys)
    if (user.isEmpty() || QString::number(key.value("user_id"_L1).toInteger()) == user)
      rows.append(keyRow(call.world, key));
  return ok({{u"api_keys"_s, rows}});
}

Reply keyInfo(const Call& call) {
  const QJsonObject key = withId(call.world.seed.keys, call.id());
  return key.isEmpty() ? notFound("key"_L1) : ok(keyRow(call.world, key));
}

Reply listKeyRoles(const Call&) {
  QJsonArray roles;
  roles.append(QJsonObject{{u"id"_s, 100}, {u"name"_s, u"Orders"_s}});
  roles.append(QJsonObject{{u"id"_s, 101}, {u"name"_s, u"Orders, Domains, Organizations"_s}});
  roles.append(QJsonObject{{u"id"_s, 102}, {u"name"_s, u"View Only"_s}});
  roles.append(QJsonObject{{u"id"_s, 103}, {u"name"_s, u"User Management"_s}});
  return ok({{u"access_roles"_s, roles}});
}

}  // namespace

void addKeyRoutes(Router& router) {
  router.add("GET", u"/key"_s, Right::ViewKeys, listKeys);
  router.add("GET", u"/key/api-roles"_s, Right::ViewKeys, listKeyRoles);
  router.add("GET", u"/key/{}"_s, Right::ViewKeys, keyInfo);
}

}  // namespace codeseal::practice
