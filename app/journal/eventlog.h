// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/clock.h"
#include "app/journal/database.h"
#include "app/journal/journalevent.h"

#include <QList>

namespace codeseal {

/// The record's lines, each of which carries the SHA-256 of the one before: who changes, drops or inserts one
/// breaks the chain. It shows edits of single lines; it cannot show that the whole file was replaced.
class EventLog {
 public:
  /// Both are borrowed and outlive the log.
  EventLog(Database& database, const Clock& clock);

  /// Adds a line. To be called within the transaction of the change it tells of.
  [[nodiscard]] Result<void> append(JournalEvent::Kind kind, const QString& reference,
                                    const QJsonObject& details);

  /// The lines of one reference, oldest first.
  [[nodiscard]] Result<QList<JournalEvent>> of(const QString& reference);

  /// Every line, oldest first, if the chain holds; nothing if it is broken.
  [[nodiscard]] Result<std::optional<QList<JournalEvent>>> verified();

 private:
  Database& m_database;
  const Clock& m_clock;
};

}  // namespace codeseal
