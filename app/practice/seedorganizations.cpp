// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/seedparts.h"
#include "app/practice/seedtime.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// "+80d" ends or ended then, "pending -6d" was begun then, "none" is nothing.
QJsonArray validationsOf(const QJsonObject& row, const QDateTime& now) {
  const QDateTime midnight = now.toUTC().date().startOfDay(Qt::UTC);
  QJsonArray all;
  for (const QString& type : {u"cs"_s, u"ev_cs"_s}) {
    const QString state = row.value(type).toString();
    if (state == "none"_L1) continue;
    if (state.startsWith("pending "_L1)) {
      all.append(validation(type, u"pending"_s, shifted(now, QStringView(state).mid(8))));
      continue;
    }
    const QDateTime until = shifted(midnight, state);
    all.append(validation(type, until > now ? u"active"_s : u"expired"_s, until.addDays(-396), until));
  }
  return all;
}

QJsonArray contactsOf(const QJsonObject& row, qint64 organization) {
  QJsonArray contacts;
  const QJsonArray given = row.value("contacts"_L1).toArray();
  for (const QJsonValue& person : given) {
    QJsonObject contact = person.toObject();
    contact.insert(u"id"_s, organization % 1000000 * 10 + contacts.size() + 1);
    contacts.append(contact);
  }
  return contacts;
}

QJsonObject written(const QJsonObject& row, const QDateTime& now) {
  const bool active = !row.value("inactive"_L1).toBool();
  const qint64 id = row.value("id"_L1).toInteger();
  QJsonObject organization = pick(row, {u"id"_s, u"name"_s, u"assumed_name"_s, u"address"_s, u"address2"_s,
                                        u"zip"_s, u"city"_s, u"state"_s, u"country"_s, u"id_as_text"_s});
  const QString name = row.value("name"_L1).toString();
  const QString assumed = row.value("assumed_name"_L1).toString();
  organization.insert(u"display_name"_s, assumed.isEmpty() ? name : u"%1 (%2)"_s.arg(name, assumed));
  organization.insert(u"status"_s, active ? u"active"_s : u"inactive"_s);
  organization.insert(u"is_active"_s, active);
  organization.insert(u"telephone"_s, row.value("phone"_L1));
  organization.insert(u"container_id"_s, row.value("container"_L1).toInteger(3001));
  organization.insert(u"validations"_s, validationsOf(row, now));

  const QJsonArray contacts = contactsOf(row, id);
  organization.insert(u"verified_contacts"_s, contacts);
  if (!contacts.isEmpty()) organization.insert(u"organization_contact"_s, contacts.first());
  return organization;
}

}  // namespace

QJsonObject validation(const QString& type, const QString& status, const QDateTime& created,
                       const QDateTime& until) {
  const bool ev = type == "ev_cs"_L1;
  QJsonObject object{{u"type"_s, type},
                     {u"name"_s, ev ? u"EV CS"_s : u"CS"_s},
                     {u"description"_s, ev ? u"Code Signing Organization Extended Validation (EV CS)"_s
                                           : u"Code Signing Organization Validation"_s},
                     {u"date_created"_s, wireTime(created)},
                     {u"status"_s, status}};
  if (until.isValid()) object.insert(u"validated_until"_s, wireTime(until));
  return object;
}

QList<QJsonObject> seedOrganizations(const QJsonArray& rows, const QDateTime& now) {
  QList<QJsonObject> all;
  for (const QJsonValue& row : rows) all.append(written(row.toObject(), now));
  return all;
}

}  // namespace codeseal::practice
