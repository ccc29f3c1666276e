// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace codeseal::rules {

using namespace Qt::StringLiterals;

namespace {

SourceFile readSource(const QDir& root, const QString& path) {
  QFile file(root.filePath(path));
  if (!file.open(QIODevice::ReadOnly)) return {path, {}};
  auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
  if (lines.last().isEmpty()) lines.removeLast();
  return {path, lines};
}

}  // namespace

QList<SourceFile> sourceFiles(const QStringList& folders, const QStringList& suffixes) {
  const QDir root(QStringLiteral(CODESEAL_SOURCE_DIR));
  QStringList paths;
  for (const auto& folder : folders) {
    QDirIterator entries(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
      const auto path = root.relativeFilePath(entries.next());
      if (std::any_of(suffixes.begin(), suffixes.end(), [&](const auto& s) { return path.endsWith(s); }))
        paths.append(path);
    }
  }
  paths.sort();
  QList<SourceFile> files;
  for (const auto& path : paths) files.append(readSource(root, path));
  return files;
}

QString withoutComment(const QString& line) {
  bool quoted = false;
  for (qsizetype i = 0; i + 1 < line.size(); ++i) {
    if (line[i] == u'\\') {
      ++i;
    } else if (line[i] == u'"') {
      quoted = !quoted;
    } else if (!quoted && line[i] == u'/' && line[i + 1] == u'/') {
      return line.left(i);
    }
  }
  return line;
}

}  // namespace codeseal::rules
