// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// The names that occur in the documentation; those for ordering and approving are not known
/// (reference, 2.5).
const QStringList& permissionNames() {
  static const QStringList names{u"create_containers"_s,    u"view_container"_s, u"edit_container"_s,
                                 u"manage_guest_keys"_s,    u"create_users"_s,   u"edit_users"_s,
                                 u"view_users"_s,           u"add_domains"_s,    u"view_domains"_s,
                                 u"create_organizations"_s, u"view_orders"_s};
  return names;
}

/// Speaks of the user alone: whether the real list reflects the key's restriction is unconfirmed.
bool userMay(const Caller& caller, const QString& permission) {
  const bool leads = caller.role == 1 || caller.role == 4;
  if (permission.startsWith("view_"_L1)) return permission != "view_users"_L1 || caller.role != 2;
  return caller.role == 1 || (leads && permission == "create_organizations"_L1);
}

QJsonObject answerFor(const Caller& caller, const QString& permission) {
  return {{u"authorized"_s, userMay(caller, permission)}, {u"permission"_s, permission}};
}

Reply listPermissions(const Call& call) {
  QJsonArray rows;
  for (const QString& permission : permissionNames()) rows.append(answerFor(call.caller, permission));
  return ok({{u"authorizations"_s, rows}});
}

Reply checkPermission(const Call& call) {
  const QString permission = call.parts.first();
  if (!permissionNames().contains(permission)) return notFound("permission"_L1);
  return ok(answerFor(call.caller, permission));
}

Reply permissionContainers(const Call& call) {
  QJsonArray rows;
  for (const QJsonObject& container : call.world.seed.containers)
    if (userMay(call.caller, call.parts.first()) && !container.value("unlisted"_L1).toBool())
      rows.append(pick(container, {u"id"_s, u"parent_id"_s, u"name"_s, u"is_active"_s}));
  return ok({{u"containers"_s, rows}});
}

}  // namespace

void addAuthorizationRoutes(Router& router) {
  router.add("GET", u"/authorization"_s, Right::None, listPermissions);
  router.add("GET", u"/authorization/{}"_s, Right::None, checkPermission);
  router.add("GET", u"/authorization/{}/container"_s, Right::None, permissionContainers);
}

}  // namespace codeseal::practice
