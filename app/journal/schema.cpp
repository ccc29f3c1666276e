// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/schema.h"

#include <QStringList>

#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QString frozenIntents() {
  return u"CREATE TRIGGER intents_are_frozen BEFORE UPDATE OF reference, product, body, body_hash, account, "
         "service, organization, organization_name, created, draft ON intents "
         "BEGIN SELECT RAISE(ABORT, 'an intent is frozen'); END"_s;
}

QString intentsByDraft() {
  return u"CREATE INDEX intents_by_draft ON intents (draft)"_s;
}

QString thisVersion() {
  return u"PRAGMA user_version = %1"_s.arg(schemaVersion);
}

QStringList statements() {
  return {
      u"CREATE TABLE drafts (id TEXT PRIMARY KEY NOT NULL, account TEXT NOT NULL, text BLOB NOT NULL, "
      "saved TEXT NOT NULL)"_s,

      u"CREATE TABLE intents ("
      "reference TEXT PRIMARY KEY NOT NULL CHECK (length(reference) BETWEEN 1 AND 64), "
      "product TEXT NOT NULL, body BLOB NOT NULL, body_hash BLOB NOT NULL, account TEXT NOT NULL, "
      "service TEXT NOT NULL, organization INTEGER NOT NULL, organization_name TEXT NOT NULL, "
      "created TEXT NOT NULL, "
      "state TEXT NOT NULL CHECK "
      "(state IN ('intent', 'sending', 'placed', 'refused', 'not_sent', 'unknown')), "
      "attempts INTEGER NOT NULL DEFAULT 0, changed TEXT NOT NULL, "
      "outcome TEXT NOT NULL DEFAULT '', draft TEXT NOT NULL DEFAULT '')"_s,

      u"CREATE INDEX intents_by_state ON intents (state)"_s,
      intentsByDraft(),

      u"CREATE TABLE events (sequence INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, "
      "reference TEXT NOT NULL REFERENCES intents (reference), time TEXT NOT NULL, details TEXT NOT NULL, "
      "previous BLOB NOT NULL, hash BLOB NOT NULL)"_s,

      u"CREATE INDEX events_by_reference ON events (reference)"_s,

      // These keep our own mistakes out; somebody who edits the file is found by the hashes.
      frozenIntents(),
      u"CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events "
      "BEGIN SELECT RAISE(ABORT, 'events are appended only'); END"_s,
      u"CREATE TRIGGER events_stay BEFORE DELETE ON events "
      "BEGIN SELECT RAISE(ABORT, 'events are appended only'); END"_s,

      u"PRAGMA application_id = %1"_s.arg(journalApplicationId),
      thisVersion(),
  };
}

/// Version 1 did not know of which draft an intent was.
QStringList statementsFromVersion1() {
  return {
      u"ALTER TABLE intents ADD COLUMN draft TEXT NOT NULL DEFAULT ''"_s,
      intentsByDraft(),
      u"DROP TRIGGER intents_are_frozen"_s,
      frozenIntents(),
      thisVersion(),
  };
}

Result<void> runAll(Database& database, const QStringList& statements) {
  return database.transaction([&]() -> Result<void> {
    for (const QString& statement : statements)
      if (const auto done = database.run(statement); !done) return tl::unexpected(done.error());
    return {};
  });
}

struct Setting {
  const char* name;
  const char* value;
  const char* readsBack;
};

constexpr std::array settings{
    Setting{"journal_mode", "WAL", "wal"},      Setting{"synchronous", "FULL", "2"},
    Setting{"foreign_keys", "ON", "1"},         Setting{"fullfsync", "ON", "1"},
    Setting{"checkpoint_fullfsync", "ON", "1"},
};

}  // namespace

Result<void> createSchema(Database& database) {
  return runAll(database, statements());
}

Result<void> updateSchema(Database& database) {
  return runAll(database, statementsFromVersion1());
}

Result<FileCondition> examine(Database& database) {
  const auto look = [&database](const QString& sql) -> Result<QString> {
    const auto found = database.value(sql);
    if (found) return found->toString();
    if (database.foundDamage()) return QString();
    return tl::unexpected(found.error());
  };
  const auto application = look(u"PRAGMA application_id"_s);
  if (!application) return tl::unexpected(application.error());
  if (*application != QString::number(journalApplicationId)) return FileCondition::Damaged;

  const auto version = look(u"PRAGMA user_version"_s);
  if (!version) return tl::unexpected(version.error());
  if (version->toInt() > schemaVersion) return FileCondition::Newer;
  if (version->toInt() < 1) return FileCondition::Damaged;

  const auto check = look(u"PRAGMA quick_check(1)"_s);
  if (!check) return tl::unexpected(check.error());
  if (*check != u"ok") return FileCondition::Damaged;

  const auto tables = look(
      u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('drafts', 'intents', 'events')"_s);
  if (!tables) return tl::unexpected(tables.error());
  if (*tables != u"3") return FileCondition::Damaged;
  return version->toInt() < schemaVersion ? FileCondition::Older : FileCondition::Good;
}

Result<void> applySettings(Database& database) {
  for (const Setting& setting : settings) {
    const QString name = QString::fromLatin1(setting.name);
    const auto set = database.run(u"PRAGMA %1 = %2"_s.arg(name, QString::fromLatin1(setting.value)));
    if (!set) return tl::unexpected(set.error());
    const auto held = database.value(u"PRAGMA "_s + name);
    if (!held) return tl::unexpected(held.error());
    if (held->toString() != QLatin1StringView(setting.readsBack))
      return failure(Error::Kind::Disk, u"SQLite keeps %1 at %2"_s.arg(name, held->toString()));
  }
  return {};
}

}  // namespace codeseal
