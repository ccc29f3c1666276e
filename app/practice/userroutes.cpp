// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

QJsonObject withContainer(const World& world, QJsonObject user) {
  const qint64 id = user.value("container"_L1).toObject().value("id"_L1).toInteger();
  user.insert(u"container"_s,
              pick(world.container(id), {u"id"_s, u"public_id"_s, u"name"_s, u"parent_id"_s, u"template_id"_s,
                                         u"ekey"_s, u"has_logo"_s, u"is_active"_s}));
  return user;
}

Reply me(const Call& call) {
  QJsonObject user = withContainer(call.world, call.caller.user);
  user.insert(u"is_cert_central"_s, true);
  user.insert(u"is_enterprise"_s, true);
  user.insert(u"is_saml_sso_only"_s, false);
  QJsonArray visible;
  for (const QJsonObject& container : call.world.seed.containers)
    if (!container.value("unlisted"_L1).toBool())
      visible.append(pick(container, {u"id"_s, u"name"_s, u"parent_id"_s}));
  user.insert(u"container_visibility"_s, visible);
  return ok(user);
}

Reply userInfo(const Call& call) {
  const QJsonObject user = call.world.user(call.id());
  return user.isEmpty() ? notFound("user"_L1) : ok(withContainer(call.world, user));
}

Reply listUsers(const Call& call) {
  const QString search = call.filter("search"_L1).remove(u'%');
  QJsonArray rows;
  for (const QJsonObject& user : call.world.seed.users) {
    const QString name = user.value("first_name"_L1).toString() + u' ' +
                         user.value("last_name"_L1).toString() + u' ' + user.value("email"_L1).toString();
    if (name.contains(search, Qt::CaseInsensitive)) rows.append(withContainer(call.world, user));
  }
  return listReply(call.request, u"users"_s, rows);
}

Reply listServiceUsers(const Call& call) {
  QJsonArray rows;
  for (const QJsonObject& user : call.world.seed.users)
    if (user.value("type"_L1) == "service_user"_L1) rows.append(withContainer(call.world, user));
  return listReply(call.request, u"users"_s, rows);
}

Reply account(const Call& call) {
  return ok(call.world.seed.account);
}

}  // namespace

void addUserRoutes(Router& router) {
  router.add("GET", u"/user/me"_s, Right::None, me);
  router.add("GET", u"/user/api-only"_s, Right::ViewUsers, listServiceUsers);
  router.add("GET", u"/service-user"_s, Right::ViewUsers, listServiceUsers);
  router.add("GET", u"/user"_s, Right::ViewUsers, listUsers);
  router.add("GET", u"/user/{}"_s, Right::ViewUsers, userInfo);
  router.add("GET", u"/account"_s, Right::ViewAccount, account);
}

}  // namespace codeseal::practice
