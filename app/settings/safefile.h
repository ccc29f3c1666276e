// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace codeseal {

/// A small file that is replaced as a whole or not at all. The only door to QSaveFile, which on its own can
/// report success on a full disk and leave an empty file.
class SafeFile {
 public:
  /// Who may read what is written.
  enum class Access { OwnerOnly, AsUsual };

  explicit SafeFile(const QString& path);

  const QString& path() const { return m_path; }

  /// Replaces the content. A success means that it was read back; after a failure (Error::Kind::Disk, the
  /// detail names the file) the old content is still there, unless the disk broke between the two. Refuses a
  /// path that is something else than a file.
  Result<void> write(const QByteArray& bytes, Access access = Access::OwnerOnly) const;

  /// The content; nothing if there is no such file; Error::Kind::Disk if it is there but cannot be read or is
  /// larger than `limit` bytes.
  Result<std::optional<QByteArray>> read(qint64 limit) const;

  /// Renames the file to "<path>.damaged-<UTC time>", so that it is neither used nor lost, and answers the
  /// new path.
  Result<QString> moveAside(const QDateTime& now) const;

 private:
  tl::unexpected<Error> failed(const QString& why) const;

  QString m_path;
};

}  // namespace codeseal
