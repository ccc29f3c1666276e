// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace codeseal {

using namespace Qt::StringLiterals;

SafeFile::SafeFile(const QString& path) : m_path(path) {}

Result<void> SafeFile::write(const QByteArray& bytes, Access access) const {
  const QFileInfo existing(m_path);
  if (existing.exists() && !existing.isFile()) return failed(u"not a file"_s);
  QSaveFile file(m_path);
  if (!file.open(QIODevice::WriteOnly)) return failed(file.errorString());
  if (access == Access::OwnerOnly) file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  // commit() alone is not enough: before Qt 6.8 it ignores that the last buffer could not be flushed.
  const bool written =
      file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError;
  if (!written) {
    const QString why = file.errorString();
    file.cancelWriting();
    return failed(why);
  }
  if (!file.commit()) return failed(file.errorString());
  const auto readBack = read(bytes.size());
  if (!readBack) return tl::unexpected(readBack.error());
  if (*readBack != bytes) return failed(u"it does not read back as written"_s);
  return {};
}

Result<std::optional<QByteArray>> SafeFile::read(qint64 limit) const {
  const QFileInfo existing(m_path);
  if (!existing.exists() && !existing.isSymLink()) return std::nullopt;
  if (!existing.isFile()) return failed(u"not a file"_s);
  QFile file(m_path);
  if (!file.open(QIODevice::ReadOnly)) return failed(file.errorString());
  const QByteArray bytes = file.read(limit + 1);
  if (file.error() != QFileDevice::NoError) return failed(file.errorString());
  if (bytes.size() > limit) return failed(u"larger than %1 bytes"_s.arg(limit));
  return bytes;
}

Result<QString> SafeFile::moveAside(const QDateTime& now) const {
  const QString stem = m_path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
  QString target = stem;
  for (int number = 2; QFileInfo::exists(target); ++number) target = u"%1-%2"_s.arg(stem).arg(number);
  QFile file(m_path);
  if (!file.rename(target)) return failed(file.errorString());
  return target;
}

tl::unexpected<Error> SafeFile::failed(const QString& why) const {
  return failure(Error::Kind::Disk, u"%1: %2"_s.arg(m_path, why));
}

}  // namespace codeseal
