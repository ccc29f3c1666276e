// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ordercheck.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/seedparts.h"
#include "app/practice/wire.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

QJsonArray peopleOf(const World& world, const QJsonArray& verifiedUsers) {
  QJsonArray people;
  for (const QJsonValue& value : verifiedUsers) {
    const QJsonObject given = value.toObject();
    const QJsonObject user = given.contains("id"_L1) ? world.user(given.value("id"_L1).toInteger()) : given;
    QJsonObject person =
        pick(user, {u"first_name"_s, u"last_name"_s, u"job_title"_s, u"telephone"_s, u"email"_s});
    if (person.isEmpty()) continue;
    person.insert(u"id"_s, 610000 + people.size());
    people.append(person);
  }
  return people;
}

/// Puts the wanted validations on the organization as pending ones; answers a code if something is missing.
QString submit(World& world, QJsonObject organization, const QJsonArray& wanted) {
  if (wanted.isEmpty()) return requiredParam(u"validations"_s);
  QJsonArray validations = organization.value("validations"_L1).toArray();
  for (const QJsonValue& value : wanted) {
    const QString type = value.toObject().value("type"_L1).toString();
    const QJsonArray people = peopleOf(world, value.toObject().value("verified_users"_L1).toArray());
    if (type != "cs"_L1 && type != "ev_cs"_L1 && type != "ov"_L1 && type != "ev"_L1)
      return invalidValue(u"validations.type"_s);
    if (type != "ov"_L1 && people.isEmpty()) return requiredParam(u"validations.verified_users"_s);
    if (type == "cs"_L1 || type == "ev_cs"_L1) {
      QJsonArray others;
      for (const QJsonValue& entry : std::as_const(validations))
        if (entry.toObject().value("type"_L1) != type) others.append(entry);
      others.append(validation(type, u"pending"_s, world.now()));
      validations = others;
    }
    if (!people.isEmpty()) organization.insert(u"verified_contacts"_s, people);
  }
  organization.insert(u"validations"_s, validations);
  world.replaceOrganization(organization);
  return {};
}

Reply createOrganization(const Call& call) {
  const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
  if (!document.isObject()) return refusal(400, u"bad_request_format"_s);
  const QJsonObject details = document.object();
  const QStringList problems = organizationProblems(details, {});
  if (!problems.isEmpty()) return badRequest(problems);
  const bool forced = details.value("skip_duplicate_org_check"_L1).toBool();
  if (!forced && !call.world.organizationsLike(details).isEmpty())
    return refusal(400, u"duplicate_organization"_s);
  const qint64 container = details.value("container"_L1).toObject().value("id"_L1).toInteger(3001);
  if (call.world.container(container).isEmpty()) return refusal(400, invalidValue(u"container.id"_s));

  const qint64 id = call.world.addOrganization(details, container);
  if (details.contains("validations"_L1))
    submit(call.world, call.world.organization(id), details.value("validations"_L1).toArray());
  return created({{u"id"_s, id}});
}

Reply submitValidation(const Call& call) {
  const QJsonObject organization = call.world.organization(call.id());
  if (organization.isEmpty()) return notFound("organization"_L1);
  const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
  const QString problem = submit(call.world, organization, body.value("validations"_L1).toArray());
  return problem.isEmpty() ? noContent() : refusal(400, problem);
}

Reply setActive(const Call& call, bool active) {
  QJsonObject organization = call.world.organization(call.id());
  if (organization.isEmpty()) return notFound("organization"_L1);
  organization.insert(u"is_active"_s, active);
  organization.insert(u"status"_s, active ? u"active"_s : u"inactive"_s);
  call.world.replaceOrganization(organization);
  return noContent();
}

Reply activate(const Call& call) {
  return setActive(call, true);
}

Reply deactivate(const Call& call) {
  return setActive(call, false);
}

}  // namespace

void addOrganizationEditingRoutes(Router& router) {
  router.add("POST", u"/organization"_s, Right::EditOrganizations, createOrganization);
  router.add("POST", u"/organization/{}/validation"_s, Right::EditOrganizations, submitValidation);
  router.add("PUT", u"/organization/{}/activate"_s, Right::EditOrganizations, activate);
  router.add("PUT", u"/organization/{}/deactivate"_s, Right::EditOrganizations, deactivate);
}

}  // namespace codeseal::practice
