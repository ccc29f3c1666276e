// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalfile.h"

#include "app/journal/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// How every SQLite file begins (sqlite.org/fileformat2.html, section 1.2).
const QByteArray magic("SQLite format 3\0", 16);
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// The file and those SQLite keeps beside it; together they are the database.
const std::array parts{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};

tl::unexpected<Error> cannot(const QString& what, const QString& path) {
  return failure(Error::Kind::Disk, what + u' ' + path);
}

Result<void> ensureDirectory(const QString& directory) {
  if (QFileInfo::exists(directory))
    return QFileInfo(directory).isDir() ? Result<void>() : cannot(u"not a folder:"_s, directory);
  if (!QDir().mkpath(directory)) return cannot(u"cannot create"_s, directory);
  QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
  return {};
}

/// Whether something of an earlier record is there, be it only a part.
bool somethingIsThere(const QString& path) {
  for (const QString& part : parts)
    if (QFileInfo::exists(path + part)) return true;
  return false;
}

Result<QString> moveAside(const QString& path, const Clock& clock) {
  const QString stem = path + u".damaged-"_s + clock().toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
  QString target = stem;
  for (int n = 2; somethingIsThere(target); ++n) target = stem + u'-' + QString::number(n);
  QString moved;
  for (const QString& part : parts) {
    if (!QFileInfo::exists(path + part)) continue;
    if (!QFile::rename(path + part, target + part)) return cannot(u"cannot move aside"_s, path + part);
    if (moved.isEmpty()) moved = target + part;
  }
  return moved;
}

Result<void> fill(const QString& path) {
  QFile file(path);
  if (!file.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly)) return cannot(u"cannot create"_s, path);
  file.close();
  const auto database = Database::open(path);
  if (!database) return tl::unexpected(database.error());
  if (const auto set = applySettings(**database); !set) return set;
  return createSchema(**database);
}

/// Makes the file under another name and gives it its own when it is complete: an empty or half-made file
/// under the real name is therefore always a loss, never a beginning.
Result<void> create(const QString& path) {
  const QFileInfo info(path);
  const QString prefix = info.fileName() + u".new-"_s;
  for (const QString& left : info.dir().entryList({prefix + u'*'}, QDir::Files)) info.dir().remove(left);

  const QString fresh = info.dir().filePath(prefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
  const auto filled = fill(fresh);
  if (filled && QFile::rename(fresh, path)) return {};
  for (const QString& part : parts) QFile::remove(fresh + part);
  return filled ? cannot(u"cannot create"_s, path) : filled;
}

Result<FileCondition> condition(const QString& path) {
  const QFileInfo info(path);
  if (info.exists() && !info.isFile()) return cannot(u"not a file:"_s, path);
  // SQLite itself is not let near anything else: it tidies up the parts beside a file it cannot read.
  QFile file(path);
  if (info.exists() && !file.open(QFile::ReadOnly)) return cannot(u"cannot open"_s, path);
  if (!file.isOpen() || file.read(magic.size()) != magic) return FileCondition::Damaged;
  file.close();
  const auto database = Database::open(path);
  if (!database) return tl::unexpected(database.error());
  return examine(**database);
}

}  // namespace

Result<JournalFile> openJournalFile(const QString& directory, const Clock& clock) {
  if (const auto there = ensureDirectory(directory); !there) return tl::unexpected(there.error());
  const QString path = QDir(directory).filePath(u"journal.sqlite"_s);
  // Two instances that start together must not both judge, move or make the file.
  QLockFile lock(path + u".lock"_s);
  lock.setStaleLockTime(0);
  if (!lock.tryLock(10000)) return cannot(u"cannot lock"_s, path);

  JournalFile file;
  bool isOlder = false;
  if (somethingIsThere(path)) {
    const auto found = condition(path);
    if (!found) return tl::unexpected(found.error());
    isOlder = *found == FileCondition::Older;
    if (*found == FileCondition::Newer)
      return failure(Error::Kind::NewerVersion, u"written by a later version: "_s + path);
    if (*found == FileCondition::Damaged) {
      const auto moved = moveAside(path, clock);
      if (!moved) return tl::unexpected(moved.error());
      file.movedAside = *moved;
    }
  }
  if (!QFileInfo::exists(path))
    if (const auto created = create(path); !created) return tl::unexpected(created.error());
  if (!QFile::setPermissions(path, ownerOnly)) return cannot(u"cannot protect"_s, path);

  auto database = Database::open(path);
  if (!database) return tl::unexpected(database.error());
  file.database = std::move(*database);
  if (const auto set = applySettings(*file.database); !set) return tl::unexpected(set.error());
  if (isOlder)
    if (const auto updated = updateSchema(*file.database); !updated) return tl::unexpected(updated.error());
  return file;
}

}  // namespace codeseal
