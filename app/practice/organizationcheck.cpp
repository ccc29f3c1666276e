// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ordercheck.h"
#include "app/practice/replies.h"
#include "app/practice/wire.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

void checkKnownOrganization(OrderCheck& check, const QJsonValue& id) {
  const QJsonObject known = isWholeNumber(id) ? check.world.organization(id.toInteger()) : QJsonObject();
  if (known.isEmpty() || !known.value("is_active"_L1).toBool()) {
    check.codes.append(invalidValue(u"organization.id"_s));
    return;
  }
  const QJsonValue containerId = check.body.value("container"_L1).toObject().value("id"_L1);
  const QJsonObject container = check.world.container(containerId.toInteger());
  const QJsonArray assigned = container.value("organization_ids"_L1).toArray();
  if (!assigned.isEmpty() && !assigned.contains(id)) check.codes.append(invalidValue(u"organization.id"_s));
}

void checkNewPerson(OrderCheck& check, const QJsonObject& contact) {
  const QString path = u"organization.contacts."_s;
  for (const QString& name : {u"first_name"_s, u"last_name"_s, u"job_title"_s, u"telephone"_s, u"email"_s})
    check.demandText(contact, name, path);
  const QJsonValue email = contact.value("email"_L1);
  if (isText(email) && !isEmail(email.toString())) check.codes.append(invalidValue(path + u"email"_s));
}

void checkAccountUser(OrderCheck& check, const QJsonValue& userId) {
  const QJsonObject user = isWholeNumber(userId) ? check.world.user(userId.toInteger()) : QJsonObject();
  if (user.isEmpty() || !isText(user.value("job_title"_L1)) || !isText(user.value("telephone"_L1)))
    check.codes.append(invalidValue(u"organization.contacts.user_id"_s));
}

/// Looks at each entry; answers whether one of them is a verified contact.
bool checkContacts(OrderCheck& check, const QJsonArray& contacts) {
  static const QSet<QString> types{u"verified_contact"_s, u"ev_approver"_s, u"organization_contact"_s,
                                   u"technical_contact"_s};
  QSet<QString> seen;
  for (const QJsonValue& value : contacts) {
    const QJsonObject contact = value.toObject();
    const QString type = contact.value("contact_type"_L1).toString();
    if (!types.contains(type)) check.codes.append(invalidValue(u"organization.contacts.contact_type"_s));
    if (seen.contains(type)) check.codes.append(u"contact_type_duplicate"_s);
    seen.insert(type);
    if (contact.contains("user_id"_L1))
      checkAccountUser(check, contact.value("user_id"_L1));
    else
      checkNewPerson(check, contact);
  }
  return seen.contains(u"verified_contact"_s) || seen.contains(u"ev_approver"_s);
}

}  // namespace

void checkOrganization(OrderCheck& check) {
  const QJsonValue value = check.body.value("organization"_L1);
  if (!value.isObject() || value.toObject().isEmpty()) {
    check.codes.append(requiredParam(u"organization"_s));
    return;
  }
  const QJsonObject organization = value.toObject();
  if (organization.contains("id"_L1))
    checkKnownOrganization(check, organization.value("id"_L1));
  else
    check.codes += organizationProblems(organization, u"organization."_s);
}

void checkVerifiedContact(OrderCheck& check) {
  // The pinned page does not know contacts: a server of that time overlooks them.
  if (check.isPinned()) return;
  const QJsonObject organization = check.body.value("organization"_L1).toObject();
  const bool given = checkContacts(check, organization.value("contacts"_L1).toArray());
  if (organization.isEmpty() || given || check.caller.canBeVerifiedContact()) return;
  const QJsonObject known = check.world.organization(organization.value("id"_L1).toInteger());
  if (known.value("verified_contacts"_L1).toArray().isEmpty())
    check.codes.append(requiredParam(u"organization.contacts"_s));
}

QStringList organizationProblems(const QJsonObject& details, const QString& pathBefore) {
  struct Limit {
    QString name;
    int longest;
  };
  const Limit limits[] = {{u"name"_s, 64},  {u"country"_s, 2}, {u"address"_s, 64},  {u"city"_s, 64},
                          {u"state"_s, 64}, {u"zip"_s, 40},    {u"telephone"_s, 32}};
  QStringList codes;
  for (const Limit& limit : limits) {
    const QJsonValue value = details.value(limit.name);
    if (!isText(value))
      codes.append(requiredParam(pathBefore + limit.name));
    else if (value.toString().size() > limit.longest)
      codes.append(invalidValue(pathBefore + limit.name));
  }
  const QJsonObject contact = details.value("organization_contact"_L1).toObject();
  if (contact.isEmpty()) return codes << requiredParam(pathBefore + u"organization_contact"_s);
  for (const QString& name : {u"first_name"_s, u"last_name"_s, u"email"_s, u"telephone"_s})
    if (!isText(contact.value(name)))
      codes.append(requiredParam(pathBefore + u"organization_contact."_s + name));
  return codes;
}

}  // namespace codeseal::practice
