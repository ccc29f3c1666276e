// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/organizationinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

bool matches(const Call& call, const QJsonObject& organization) {
  const QString status = call.filter("status"_L1);
  if (!status.isEmpty() && organization.value("status"_L1).toString() != status) return false;
  const QString container = call.query("container_id"_L1);
  if (!container.isEmpty() && QString::number(organization.value("container_id"_L1).toInteger()) != container)
    return false;
  const QString search = call.filter("search"_L1).remove(u'%');
  return organization.value("name"_L1).toString().contains(search, Qt::CaseInsensitive) ||
         QString::number(organization.value("id"_L1).toInteger()) == search;
}

/// `sort=name` and `sort=-name`; any other member works too.
void sortBy(const QString& sort, QList<QJsonObject>& organizations) {
  const bool descending = sort.startsWith(u'-');
  const QString member = descending ? sort.mid(1) : sort;
  if (member.isEmpty()) return;
  std::stable_sort(organizations.begin(), organizations.end(),
                   [&member, descending](const QJsonObject& left, const QJsonObject& right) {
                     const QString a = left.value(member).toVariant().toString();
                     const QString b = right.value(member).toVariant().toString();
                     return descending ? b < a : a < b;
                   });
}

Reply listOrganizations(const Call& call) {
  const QString wanted = call.query("include_validation"_L1);
  const bool withValidations = wanted == "true"_L1 || wanted == "1"_L1;
  QList<QJsonObject> found;
  for (const QJsonObject& organization : call.world.seed.organizations)
    if (matches(call, organization)) found.append(organization);
  sortBy(call.query("sort"_L1), found);
  QJsonArray rows;
  for (const QJsonObject& organization : found)
    rows.append(organizationRow(call.world, organization, withValidations));
  return listReply(call.request, u"organizations"_s, rows);
}

Reply showOrganization(const Call& call) {
  const QJsonObject organization = call.world.organization(call.id());
  return organization.isEmpty() ? notFound("organization"_L1)
                                : ok(organizationInfo(call.world, organization));
}

Reply showValidations(const Call& call) {
  const QJsonObject organization = call.world.organization(call.id());
  if (organization.isEmpty()) return notFound("organization"_L1);
  QJsonArray validations;
  const QJsonArray before = organization.value("validations"_L1).toArray();
  for (const QJsonValue& value : before) {
    QJsonObject entry = value.toObject();
    const QJsonValue contacts = organization.value("verified_contacts"_L1);
    if (!contacts.toArray().isEmpty()) entry.insert(u"verified_contacts"_s, contacts);
    validations.append(entry);
  }
  if (validations.isEmpty()) return ok({});
  return ok({{u"validations"_s, validations}});
}

QJsonObject approver(const QJsonObject& person) {
  QJsonObject row =
      pick(person, {u"first_name"_s, u"last_name"_s, u"job_title"_s, u"telephone"_s, u"email"_s});
  row.insert(u"name"_s, QString(person.value("first_name"_L1).toString() + u' ' +
                                person.value("last_name"_L1).toString()));
  return row;
}

Reply potentialApprovers(const Call& call) {
  QJsonArray users;
  for (const QJsonObject& user : call.world.seed.users) {
    if (user.value("status"_L1) != "active"_L1) continue;
    QJsonObject row = approver(user);
    row.insert(u"user_id"_s, QString::number(user.value("id"_L1).toInteger()));
    users.append(row);
  }
  QJsonArray contacts;
  for (const QJsonObject& organization : call.world.seed.organizations) {
    const QJsonArray people = organization.value("verified_contacts"_L1).toArray();
    for (const QJsonValue& person : people) contacts.append(approver(person.toObject()));
  }
  return ok({{u"users"_s, users}, {u"contacts"_s, contacts}});
}

}  // namespace

void addOrganizationRoutes(Router& router) {
  router.add("GET", u"/organization"_s, Right::ViewOrganizations, listOrganizations);
  router.add("GET", u"/organization/potential-approvers"_s, Right::ViewOrganizations, potentialApprovers);
  router.add("GET", u"/organization/{}"_s, Right::ViewOrganizations, showOrganization);
  router.add("GET", u"/organization/{}/validation"_s, Right::ViewOrganizations, showValidations);
}

}  // namespace codeseal::practice
