// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/term.h"

#include "app/practice/replies.h"
#include "app/practice/wire.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

constexpr int longestDaysToday = 459;
constexpr int longestYearsPinned = 3;
constexpr int longestDaysPinned = 1185;

/// The member of the body that states the term, as a path for error codes.
QString statedIn(const QJsonObject& body) {
  if (body.contains("order_validity"_L1)) {
    const QStringList units = body.value("order_validity"_L1).toObject().keys();
    return "order_validity."_L1 + units.value(0);
  }
  for (const QString& name : {u"custom_expiration_date"_s, u"validity_days"_s, u"validity_years"_s})
    if (body.contains(name)) return name;
  return {};
}

bool yearsAllowed(const QJsonValue& years, Mode mode) {
  const int longest = mode == Mode::Pinned ? longestYearsPinned : 1;
  return isWholeNumber(years) && years.toInteger() >= 1 && years.toInteger() <= longest;
}

bool daysAllowed(qint64 days, Mode mode) {
  return days >= 1 && days <= (mode == Mode::Pinned ? longestDaysPinned : longestDaysToday);
}

bool dateAllowed(const QString& text, Mode mode, const QDateTime& now) {
  const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
  return date.isValid() && daysAllowed(now.toUTC().date().daysTo(date), mode);
}

}  // namespace

QJsonObject termOf(const QJsonObject& body) {
  if (body.contains("order_validity"_L1)) return body.value("order_validity"_L1).toObject();
  if (body.contains("custom_expiration_date"_L1)) return pick(body, {u"custom_expiration_date"_s});
  if (body.contains("validity_days"_L1)) return {{u"days"_s, body.value("validity_days"_L1)}};
  if (body.contains("validity_years"_L1)) return {{u"years"_s, body.value("validity_years"_L1)}};
  return {};
}

QString termProblem(const QJsonObject& body, Mode mode, const QDateTime& now) {
  const bool asObject = body.contains("order_validity"_L1);
  if (mode == Mode::Pinned && !asObject && !body.contains("validity_years"_L1))
    return requiredParam(u"validity_years"_s);
  const QString path = statedIn(body);
  if (path.isEmpty() || path == "order_validity."_L1) return requiredParam(u"order_validity"_s);
  const QJsonObject term = termOf(body);
  if (term.size() != 1) return invalidValue(u"order_validity"_s);

  const QJsonValue value = term.constBegin().value();
  const QString unit = term.constBegin().key();
  bool allowed = false;
  if (unit == "years"_L1) allowed = yearsAllowed(value, mode);
  if (unit == "days"_L1) allowed = isWholeNumber(value) && daysAllowed(value.toInteger(), mode);
  if (unit == "custom_expiration_date"_L1) allowed = dateAllowed(value.toString(), mode, now);
  return allowed ? QString() : invalidValue(path);
}

QDateTime endOfTerm(const QJsonObject& body, const QDateTime& from) {
  const QJsonObject term = termOf(body);
  if (term.contains("custom_expiration_date"_L1)) {
    const QDate date = QDate::fromString(term.value("custom_expiration_date"_L1).toString(), u"yyyy-MM-dd"_s);
    return date.endOfDay(Qt::UTC);
  }
  if (term.contains("days"_L1)) return from.addDays(term.value("days"_L1).toInteger());
  return from.addYears(term.value("years"_L1).toInt(1));
}

QString validationType(const QString& product) {
  return product == "code_signing_ev"_L1 ? u"ev_cs"_s : u"cs"_s;
}

}  // namespace codeseal::practice
