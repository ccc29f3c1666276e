// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/organizationinfo.h"

#include "app/practice/wire.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

QJsonObject organizationRow(const World& world, const QJsonObject& organization, bool withValidations) {
  QJsonObject row = pick(organization, {u"id"_s, u"status"_s, u"name"_s, u"assumed_name"_s, u"display_name"_s,
                                        u"is_active"_s, u"address"_s, u"address2"_s, u"zip"_s, u"city"_s,
                                        u"state"_s, u"country"_s, u"telephone"_s});
  const qint64 container = organization.value("container_id"_L1).toInteger();
  row.insert(u"container"_s,
             pick(world.container(container), {u"id"_s, u"parent_id"_s, u"name"_s, u"is_active"_s}));
  if (container == 3002) row.insert(u"container_id_assignments"_s, QJsonArray{u"3002"_s});
  if (organization.value("id_as_text"_L1).toBool())
    row.insert(u"id"_s, QString::number(organization.value("id"_L1).toInteger()));
  if (withValidations) row.insert(u"validations"_s, organization.value("validations"_L1));
  return row;
}

QJsonObject organizationInfo(const World& world, const QJsonObject& organization) {
  QJsonObject info = organizationRow(world, organization, false);
  info.insert(u"id"_s, organization.value("id"_L1));
  for (const QString& name : {u"organization_contact"_s, u"technical_contact"_s, u"verified_contacts"_s}) {
    const QJsonValue value = organization.value(name);
    const bool empty = value.toObject().isEmpty() && value.toArray().isEmpty();
    if (!empty) info.insert(name, value);
  }
  return info;
}

}  // namespace codeseal::practice
