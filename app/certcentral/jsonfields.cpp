// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QLocale>
#include <QTimeZone>

#include <limits>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c) {
  return c >= u'0' && c <= u'9';
}

// A double is written with the fewest digits that read back as the same value, so 0.29 stays "0.29".
QString decimalText(const QJsonValue& value) {
  if (value.isString()) return value.toString().trimmed();
  if (!value.isDouble()) return {};
  const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
  if (whole != std::numeric_limits<qint64>::min()) return QString::number(whole);
  return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

std::optional<qint64> wholeOf(const QJsonValue& value) {
  bool ok = false;
  const qint64 number = decimalText(value).toLongLong(&ok);
  if (!ok) return std::nullopt;
  return number;
}

qint64 idOf(const QJsonValue& value) {
  const qint64 id = wholeOf(value).value_or(0);
  return id > 0 && id <= largestExactId ? id : 0;
}

std::optional<qint64> hundredthsOf(QStringView text) {
  const bool negative = text.startsWith(u'-');
  if (negative) text = text.sliced(1);
  qint64 amount = 0;
  int decimals = -1;  // digits seen behind the point; -1 before it
  bool roundUp = false;
  for (const QChar c : text) {
    if (c == u'.' && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (!isDigit(c)) return std::nullopt;
    if (decimals == 2) roundUp = c >= u'5';
    if (decimals >= 0) ++decimals;
    if (decimals <= 2) amount = amount * 10 + c.digitValue();
    if (amount > largestExactId) return std::nullopt;
  }
  if (text.isEmpty() || text.startsWith(u'.')) return std::nullopt;
  for (int have = qMax(decimals, 0); have < 2; ++have) amount *= 10;
  if (roundUp) ++amount;
  return negative ? -amount : amount;
}

}  // namespace

Result<JsonFields> JsonFields::parse(const QByteArray& body) {
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
  if (problem.error != QJsonParseError::NoError)
    return failure(Error::Kind::MalformedReply, u"not JSON: %1"_s.arg(problem.errorString()));
  if (!document.isObject()) return failure(Error::Kind::MalformedReply, u"not a JSON object"_s);
  return JsonFields(document.object());
}

bool JsonFields::has(QLatin1StringView name) const {
  const QJsonValue value = m_object.value(name);
  return !value.isUndefined() && !value.isNull();
}

bool JsonFields::isContainer(QLatin1StringView name) const {
  const QJsonValue value = m_object.value(name);
  return value.isObject() || value.isArray();
}

qint64 JsonFields::id(QLatin1StringView name) const {
  return idOf(m_object.value(name));
}

std::optional<qint64> JsonFields::number(QLatin1StringView name) const {
  return wholeOf(m_object.value(name));
}

QString JsonFields::text(QLatin1StringView name) const {
  const QJsonValue value = m_object.value(name);
  if (!value.isString()) return decimalText(value);
  QString text = value.toString();
  text.replace("\r\n"_L1, "\n"_L1);
  return text;
}

std::optional<bool> JsonFields::flag(QLatin1StringView name) const {
  const QJsonValue value = m_object.value(name);
  if (value.isBool()) return value.toBool();
  const QString text = decimalText(value).toLower();
  if (text == "1"_L1 || text == "true"_L1) return true;
  if (text == "0"_L1 || text == "false"_L1) return false;
  return std::nullopt;
}

QDateTime JsonFields::time(QLatin1StringView name) const {
  QString text = m_object.value(name).toString().trimmed();
  if (text.size() > 10 && text.at(10) == u' ') text[10] = u'T';
  const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
  if (time.timeSpec() == Qt::LocalTime) return QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
  return time.toUTC();
}

std::optional<qint64> JsonFields::hundredths(QLatin1StringView name) const {
  return hundredthsOf(decimalText(m_object.value(name)));
}

JsonFields JsonFields::object(QLatin1StringView name) const {
  return JsonFields(m_object.value(name).toObject());
}

QList<JsonFields> JsonFields::objects(QLatin1StringView name) const {
  QList<JsonFields> list;
  for (const QJsonValue& entry : m_object.value(name).toArray())
    if (entry.isObject()) list.append(JsonFields(entry.toObject()));
  return list;
}

qsizetype JsonFields::length(QLatin1StringView name) const {
  return m_object.value(name).toArray().size();
}

QList<qint64> JsonFields::ids(QLatin1StringView name) const {
  QList<qint64> list;
  for (const QJsonValue& entry : m_object.value(name).toArray())
    if (const qint64 id = idOf(entry)) list.append(id);
  return list;
}

QList<int> JsonFields::numbers(QLatin1StringView name) const {
  QList<int> list;
  for (const QJsonValue& entry : m_object.value(name).toArray()) {
    const auto number = wholeOf(entry);
    if (number && *number >= std::numeric_limits<int>::min() && *number <= std::numeric_limits<int>::max())
      list.append(int(*number));
  }
  return list;
}

QStringList JsonFields::texts(QLatin1StringView name) const {
  QStringList list;
  for (const QJsonValue& entry : m_object.value(name).toArray())
    if (entry.isString()) list.append(entry.toString());
  return list;
}

}  // namespace codeseal
