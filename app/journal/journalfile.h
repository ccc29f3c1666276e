// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/clock.h"
#include "app/journal/database.h"

#include <memory>
#include <optional>

namespace codeseal {

/// The open file of the record.
struct JournalFile {
  std::unique_ptr<Database> database;
  std::optional<QString> movedAside;  ///< where a file that was no good has been put
};

/// Opens `journal.sqlite` in the directory, and makes both if they are missing; for this user's eyes only.
/// A file that cannot be used is put aside whole under another name, never emptied and never overwritten.
/// Error::Kind::NewerVersion if a later version wrote it; the file is then untouched. Error::Kind::Disk if it
/// cannot be opened or created.
[[nodiscard]] Result<JournalFile> openJournalFile(const QString& directory, const Clock& clock);

}  // namespace codeseal
