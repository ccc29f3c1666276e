// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/clock.h"
#include "app/journal/database.h"
#include "app/journal/storeddraft.h"

#include <optional>

namespace codeseal {

/// Keeps drafts. They change with every pause in typing and are gone once ordered, so the log does not tell
/// of them.
class DraftStore {
 public:
  /// Both are borrowed and outlive the store.
  DraftStore(Database& database, const Clock& clock);

  [[nodiscard]] Result<void> save(const QString& id, const OrderDraft& draft, const QString& accountId);
  [[nodiscard]] Result<std::optional<StoredDraft>> latest(const std::optional<QString>& accountId);
  [[nodiscard]] Result<void> remove(const QString& id);

 private:
  Database& m_database;
  const Clock& m_clock;
};

}  // namespace codeseal
