// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/organizationinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

QJsonObject containerInfo(const World& world, const QJsonObject& container) {
  QJsonObject info = pick(container, {u"id"_s, u"public_id"_s, u"name"_s, u"description"_s, u"parent_id"_s,
                                      u"template_id"_s, u"ekey"_s, u"has_logo"_s, u"is_active"_s,
                                      u"allowed_domain_names"_s, u"user_id_assignments"_s});
  QJsonArray assigned;
  const QJsonArray ids = container.value("organization_ids"_L1).toArray();
  for (const QJsonValue& id : ids) {
    QJsonObject organization =
        pick(world.organization(id.toInteger()), {u"id"_s, u"status"_s, u"name"_s, u"display_name"_s});
    organization.insert(u"is_active"_s, u"1"_s);
    assigned.append(organization);
  }
  if (!assigned.isEmpty()) info.insert(u"organization_assignments"_s, assigned);
  return info;
}

Reply listContainers(const Call& call) {
  QJsonArray rows;
  for (const QJsonObject& container : call.world.seed.containers)
    if (!container.value("unlisted"_L1).toBool()) rows.append(containerInfo(call.world, container));
  return ok({{u"containers"_s, rows}});
}

Reply showContainer(const Call& call) {
  const QJsonObject container = call.world.container(call.id());
  return container.isEmpty() ? notFound("container"_L1) : ok(containerInfo(call.world, container));
}

Reply children(const Call& call) {
  if (call.world.container(call.id()).isEmpty()) return notFound("container"_L1);
  QJsonArray rows;
  for (const QJsonObject& container : call.world.seed.containers)
    if (container.value("parent_id"_L1).toInteger() == call.id() && !container.value("unlisted"_L1).toBool())
      rows.append(containerInfo(call.world, container));
  return ok({{u"containers"_s, rows}});
}

Reply usableOrganizations(const Call& call) {
  const QJsonObject container = call.world.container(call.id());
  if (container.isEmpty()) return notFound("container"_L1);
  const QJsonArray assigned = container.value("organization_ids"_L1).toArray();
  QJsonArray rows;
  for (const QJsonObject& organization : call.world.seed.organizations)
    if (organization.value("is_active"_L1).toBool() &&
        (assigned.isEmpty() || assigned.contains(organization.value("id"_L1))))
      rows.append(organizationRow(call.world, organization, true));
  return listReply(call.request, u"organizations"_s, rows);
}

Reply containerRoles(const Call&) {
  QJsonArray roles;
  roles.append(QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Administrator"_s}});
  roles.append(QJsonObject{{u"id"_s, 5}, {u"name"_s, u"Standard User"_s}});
  return ok({{u"access_roles"_s, roles}});
}

}  // namespace

void addContainerRoutes(Router& router) {
  router.add("GET", u"/container"_s, Right::ViewContainers, listContainers);
  router.add("GET", u"/container/{}"_s, Right::ViewContainers, showContainer);
  router.add("GET", u"/container/{}/children"_s, Right::ViewContainers, children);
  router.add("GET", u"/container/{}/order/organization"_s, Right::ViewOrganizations, usableOrganizations);
  router.add("GET", u"/container/{}/role"_s, Right::ViewContainers, containerRoles);
}

}  // namespace codeseal::practice
