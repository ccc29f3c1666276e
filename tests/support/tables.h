// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace codeseal {

/// The rows of a table below tests/data: cells separated by tabs; lines that are empty or begin with # are
/// left out.
inline QList<QStringList> tableRows(const QString& path) {
  QList<QStringList> rows;
  QFile file(QStringLiteral(CODESEAL_TEST_DATA "/") + path);
  if (!file.open(QIODevice::ReadOnly)) return rows;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
    if (!line.isEmpty() && !line.startsWith(u'#')) rows.append(line.split(u'\t'));
  return rows;
}

/// `base` with the members of `change` put over it, however deep; null takes a member away.
inline QJsonObject merged(QJsonObject base, const QJsonObject& change) {
  for (auto it = change.begin(); it != change.end(); ++it) {
    if (it->isNull())
      base.remove(it.key());
    else if (it->isObject())
      base.insert(it.key(), merged(base.value(it.key()).toObject(), it->toObject()));
    else
      base.insert(it.key(), *it);
  }
  return base;
}

}  // namespace codeseal
