// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/database.h"

namespace codeseal {

/// The version of the tables; kept in the file as user_version.
inline constexpr int schemaVersion = 2;

/// Marks the file as this program's ("CSLJ"); kept in the file as application_id.
inline constexpr int journalApplicationId = 0x43534C4A;

/// Makes the tables in an empty file, all or nothing.
[[nodiscard]] Result<void> createSchema(Database& database);

/// Brings the tables of an earlier version up to this one, all or nothing.
[[nodiscard]] Result<void> updateSchema(Database& database);

/// What a file is, as far as SQLite lets look into it.
enum class FileCondition {
  Good,
  Older,    ///< this program's, by an earlier version; updateSchema() makes it good
  Newer,    ///< this program's, by a later version
  Damaged,  ///< no database, a broken one, or somebody else's
};

/// Looks only, and runs SQLite's quick check. An error if the file could not be read at all, which says
/// nothing about what is in it.
[[nodiscard]] Result<FileCondition> examine(Database& database);

/// Sets how the file is written, and reads each setting back: an order is sent only after its intent has
/// reached the disk. Error::Kind::Disk if one does not hold.
[[nodiscard]] Result<void> applySettings(Database& database);

}  // namespace codeseal
