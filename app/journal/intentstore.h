// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/clock.h"
#include "app/journal/database.h"
#include "app/journal/eventlog.h"
#include "app/journal/intent.h"

#include <QList>

#include <optional>

namespace codeseal {

/// Keeps what was meant to be ordered and what became of it. Each change and its line in the log are one
/// transaction. The promises of the functions stand at Journal's.
class IntentStore {
 public:
  /// All are borrowed and outlive the store.
  IntentStore(Database& database, EventLog& events, const Clock& clock);

  [[nodiscard]] Result<void> add(const NewIntent& intent);
  [[nodiscard]] Result<bool> claimForSending(const QString& reference);
  [[nodiscard]] Result<void> recordOutcome(const QString& reference, const OrderOutcome& outcome);
  [[nodiscard]] Result<IntentState> recordLookup(const QString& reference,
                                                 const Result<QList<OrderMatch>>& found);
  [[nodiscard]] Result<bool> claimForAnotherTry(const QString& reference);
  [[nodiscard]] Result<bool> letGo(const QString& reference);
  [[nodiscard]] Result<int> takeOver();

  [[nodiscard]] Result<std::optional<Intent>> intent(const QString& reference);
  [[nodiscard]] Result<QList<Intent>> unsettled();
  [[nodiscard]] Result<QList<Intent>> all(const std::optional<QString>& accountId);

  /// Whether the intents are what the log's lines say they are.
  [[nodiscard]] Result<bool> agreesWith(const QList<JournalEvent>& events);

 private:
  Result<Intent> existing(const QString& reference);
  Result<bool> anotherOfDraft(const Intent& intent);
  Result<void> end(const Intent& intent, const OrderOutcome& outcome, JournalEvent::Kind kind,
                   QJsonObject details);
  Result<bool> move(const QString& reference, const QString& assignment, const QString& from, IntentState to,
                    JournalEvent::Kind kind);
  Result<QList<Intent>> select(const QString& where, const QVariantList& values);

  Database& m_database;
  EventLog& m_events;
  const Clock& m_clock;
};

}  // namespace codeseal
