// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QByteArrayView>
#include <QString>

namespace codeseal {

/// The directory that holds everything this program keeps: it exists and can be written to.
class DataDirectory {
 public:
  /// `requested` is what --data-dir says; if empty, the usual place of the system is taken. Creates the
  /// directory for its owner alone if it is missing, and proves that a file can be written there.
  /// Error::Kind::Disk if not, with the path and the reason as detail.
  static Result<DataDirectory> open(const QString& requested);

  /// Absolute, without a slash at the end.
  const QString& path() const { return m_path; }
  QString filePath(QStringView name) const;

  /// Whether it is on a network share, where locks and durable writes cannot be relied on.
  bool isOnNetwork() const;

  /// Whether files on this kind of file system live on another computer.
  static bool isNetworkFileSystem(QByteArrayView type);

 private:
  explicit DataDirectory(const QString& path);

  QString m_path;
};

}  // namespace codeseal
