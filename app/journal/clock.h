// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace codeseal {

/// Tells the time, UTC.
using Clock = std::function<QDateTime()>;

/// A time as the record writes it: 2026-01-31T12:00:00.000Z. Empty for an invalid one.
inline QString writeTime(const QDateTime& time) {
  return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

inline QDateTime readTime(const QString& text) {
  return QDateTime::fromString(text, Qt::ISODateWithMs);
}

}  // namespace codeseal
