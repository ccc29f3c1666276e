// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace codeseal::rules {

/// One source file of the checkout.
struct SourceFile {
  QString path;  ///< from the root, with forward slashes
  QStringList lines;
};

/// Reads all files below `folders` of the checkout whose names end in one of `suffixes`, sorted by path.
[[nodiscard]] QList<SourceFile> sourceFiles(const QStringList& folders, const QStringList& suffixes);

/// `line` without a comment that starts with two slashes; slashes within a string do not start one.
[[nodiscard]] QString withoutComment(const QString& line);

}  // namespace codeseal::rules
