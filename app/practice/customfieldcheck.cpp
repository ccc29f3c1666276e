// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ordercheck.h"
#include "app/practice/replies.h"
#include "app/practice/wire.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

bool fits(const QString& value, const QString& type) {
  static const QRegularExpression wholeNumber(u"^-?[0-9]+$"_s);
  static const QRegularExpression separator(u"\\s*[,;]\\s*"_s);
  if (type == "int"_L1) return wholeNumber.match(value).hasMatch();
  if (type == "email_address"_L1) return isEmail(value);
  if (type == "email_list"_L1) {
    const QStringList addresses = value.split(separator);
    return std::all_of(addresses.cbegin(), addresses.cend(), isEmail);
  }
  return true;
}

}  // namespace

QString customFieldProblem(const World& world, const QJsonValue& entry) {
  const QJsonObject given = entry.toObject();
  const QJsonValue id = given.value("metadata_id"_L1);
  const QJsonObject field = isWholeNumber(id) ? withId(world.seed.fields, id.toInteger()) : QJsonObject();
  if (field.isEmpty() || !field.value("is_active"_L1).toBool())
    return invalidValue(u"custom_fields.metadata_id"_s);
  const QJsonValue value = given.value("value"_L1);
  if (!value.isString()) return u"invalid_custom_field_value"_s;
  const bool empty = !isText(value);
  if (empty && field.value("is_required"_L1).toBool()) return requiredParam(u"custom_fields"_s);
  return empty || fits(value.toString(), field.value("data_type"_L1).toString())
             ? QString()
             : u"invalid_custom_field_value"_s;
}

void checkCustomFields(OrderCheck& check) {
  const QJsonValue fields = check.body.value("custom_fields"_L1);
  if (!fields.isUndefined() && !fields.isArray()) {
    check.codes.append(invalidValue(u"custom_fields"_s));
    return;
  }
  QSet<qint64> given;
  const QJsonArray entries = fields.toArray();
  for (const QJsonValue& entry : entries) {
    given.insert(entry.toObject().value("metadata_id"_L1).toInteger());
    if (const QString problem = customFieldProblem(check.world, entry); !problem.isEmpty())
      check.codes.append(problem);
  }
  if (!check.world.settings.hasCustomFields) return;
  for (const QJsonObject& field : check.world.seed.fields) {
    const bool needed = field.value("is_active"_L1).toBool() && field.value("is_required"_L1).toBool();
    if (needed && !given.contains(field.value("id"_L1).toInteger()))
      check.codes.append(requiredParam(u"custom_fields"_s));
  }
}

}  // namespace codeseal::practice
