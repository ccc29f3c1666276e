// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/jsonshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace codeseal {

namespace {

/// The place after the string that begins at `at`.
qsizetype endOfString(const QByteArray& text, qsizetype at) {
  for (++at; at < text.size() && text[at] != '"'; ++at)
    if (text[at] == '\\') ++at;
  return std::min(at + 1, text.size());
}

/// Two spellings of one name, such as "a" and "\u0061", are the same name.
QString stringIn(const QByteArray& token) {
  return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString();
}

bool isName(const QByteArray& text, qsizetype after) {
  while (after < text.size() && QByteArrayView(" \t\r\n").contains(text[after])) ++after;
  return after < text.size() && text[after] == ':';
}

}  // namespace

int jsonNesting(const QByteArray& text) {
  int depth = 0;
  int deepest = 0;
  for (qsizetype i = 0; i < text.size();) {
    if (text[i] == '"') {
      i = endOfString(text, i);
      continue;
    }
    if (text[i] == '{' || text[i] == '[') deepest = std::max(deepest, ++depth);
    if (text[i] == '}' || text[i] == ']') --depth;
    ++i;
  }
  return deepest;
}

QString repeatedJsonName(const QByteArray& text) {
  QList<QSet<QString>> open;
  for (qsizetype i = 0; i < text.size();) {
    if (text[i] != '"') {
      if (text[i] == '{' || text[i] == '[') open.append(QSet<QString>());
      if ((text[i] == '}' || text[i] == ']') && !open.isEmpty()) open.removeLast();
      ++i;
      continue;
    }
    const qsizetype end = endOfString(text, i);
    if (!open.isEmpty() && isName(text, end)) {
      const QString name = stringIn(text.mid(i, end - i));
      if (open.last().contains(name)) return name;
      open.last().insert(name);
    }
    i = end;
  }
  return {};
}

}  // namespace codeseal
