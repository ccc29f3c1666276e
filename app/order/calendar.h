// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace codeseal {

/// Something of a whole day in a calendar.
struct CalendarEvent {
  QString uid;  ///< the same for the same thing, so that a calendar replaces what it has
  QDate day;
  QString title;
  QString text;       ///< may have line breaks
  QList<int> alarms;  ///< so many days before, at nine in the morning of the reader's zone
};

/// An iCalendar file (RFC 5545): text escaped, lines folded at 75 octets and ended by CR LF, alarms that
/// show the title. `madeAt` is UTC.
[[nodiscard]] QByteArray calendarFile(const QList<CalendarEvent>& events, const QDateTime& madeAt);

}  // namespace codeseal
