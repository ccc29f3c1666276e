// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace codeseal {

/// A file that could not be used and was kept under another name. To be told to the person, once.
struct MovedAside {
  Error::Kind kind = Error::Kind::Disk;  ///< NewerVersion, or Disk for a damaged one
  QString to;                            ///< where it is now
  QString why;                           ///< technical, English

  bool operator==(const MovedAside&) const = default;
};

/// One of our own files: a JSON object with its format's name and version, read and written as a whole.
class JsonFile {
 public:
  /// Largest file that is read, in bytes, unless told.
  static constexpr qint64 usualLimit = 1024 * 1024;

  JsonFile(const QString& path, const QString& format, int version, qint64 limit = usualLimit);

  /// Takes the content into the reader's own state; gives false if it makes no sense.
  using Decode = std::function<bool(const QJsonObject&)>;

  /// Reads the file into `decode`. No file is fine and calls nothing. A file that is damaged, foreign or from
  /// a newer version is moved aside and answered as such, never taken for an empty one. Error::Kind::Disk if
  /// it can be neither read nor moved.
  Result<std::optional<MovedAside>> load(const Decode& decode, const QDateTime& now) const;

  Result<void> save(QJsonObject content) const;

 private:
  QString m_path;
  QString m_format;
  int m_version;
  qint64 m_limit;
};

}  // namespace codeseal
