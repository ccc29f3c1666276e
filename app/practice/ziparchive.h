// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace codeseal::practice {

/// A ZIP archive of a few small files, stored as they are (PKWARE's APPNOTE, version 2.0). Names are ASCII,
/// files and archive below 4 GiB; every file carries the first day the format knows, 1 January 1980.
class ZipArchive {
 public:
  void add(const QString& name, const QByteArray& content);
  [[nodiscard]] QByteArray bytes() const;

 private:
  QByteArray m_files;
  QByteArray m_directory;
  int m_count = 0;
};

}  // namespace codeseal::practice
