// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/wire.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

QString wireTime(const QDateTime& time) {
  return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + u"+00:00"_s;
}

QString wireDate(const QDateTime& time) {
  return time.toUTC().toString(u"yyyy-MM-dd"_s);
}

QJsonObject pick(const QJsonObject& object, const QStringList& names) {
  QJsonObject picked;
  for (const QString& name : names)
    if (object.contains(name)) picked.insert(name, object.value(name));
  return picked;
}

QJsonObject withId(const QList<QJsonObject>& list, qint64 id) {
  for (const QJsonObject& object : list)
    if (object.value("id"_L1).toInteger() == id) return object;
  return {};
}

bool isWholeNumber(const QJsonValue& value) {
  return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

bool isText(const QJsonValue& value) {
  return value.isString() && !value.toString().trimmed().isEmpty();
}

bool isEmail(const QString& text) {
  static const QRegularExpression plausible(u"^[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+$"_s);
  return plausible.match(text).hasMatch();
}

}  // namespace codeseal::practice
