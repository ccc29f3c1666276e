// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace codeseal {

/// The largest whole number every JSON implementation keeps exactly; a larger id cannot be trusted.
inline constexpr qint64 largestExactId = qint64(1) << 53;

/// A tolerant view of one JSON object of the service (reference, section 18): ids and texts may come as
/// number or string, flags as bool, 0/1 or text; null and a value of the wrong kind count as absent; a
/// missing list is an empty one. Reading never fails, it only finds nothing.
class JsonFields {
 public:
  JsonFields() = default;
  explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

  /// The object a body holds; Error::Kind::MalformedReply for anything else, nothing at all included.
  static Result<JsonFields> parse(const QByteArray& body);

  bool isEmpty() const { return m_object.isEmpty(); }
  /// Whether the member is there and not null, whatever its kind.
  bool has(QLatin1StringView name) const;
  /// Whether the member is an object or a list.
  bool isContainer(QLatin1StringView name) const;

  /// A positive id up to largestExactId; 0 if absent or out of range.
  qint64 id(QLatin1StringView name) const;
  /// A whole number; nothing for fractions.
  std::optional<qint64> number(QLatin1StringView name) const;
  /// A text with LF line ends; a number as the service wrote it; empty if absent.
  QString text(QLatin1StringView name) const;
  std::optional<bool> flag(QLatin1StringView name) const;
  /// A time in UTC where the service gives no offset; a blank may stand for the T, and the time of day may be
  /// missing. Invalid if absent or unreadable.
  QDateTime time(QLatin1StringView name) const;
  /// An amount in hundredths, exact for at most two decimals and rounded half away from zero beyond.
  std::optional<qint64> hundredths(QLatin1StringView name) const;

  JsonFields object(QLatin1StringView name) const;
  /// The objects of a list; entries of another kind are left out.
  QList<JsonFields> objects(QLatin1StringView name) const;
  /// The length of a list, entries of any kind counted.
  qsizetype length(QLatin1StringView name) const;
  QList<qint64> ids(QLatin1StringView name) const;
  QList<int> numbers(QLatin1StringView name) const;
  /// The texts of a list; entries of another kind are left out.
  QStringList texts(QLatin1StringView name) const;

 private:
  QJsonObject m_object;
};

}  // namespace codeseal
