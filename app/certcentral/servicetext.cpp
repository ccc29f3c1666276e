// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/servicetext.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// More than any error page needs before its first words; keeps the work small for a body of megabytes.
constexpr qsizetype longestPage = 64 * 1024;

bool isUnseen(QChar c) {
  switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    default: return false;
  }
}

qsizetype endOfElement(const QString& page, qsizetype from, QLatin1StringView name) {
  const qsizetype close = page.indexOf("</"_L1 + name, from, Qt::CaseInsensitive);
  return close < 0 ? page.size() : close;
}

QString withoutMarkup(const QString& page) {
  QString words;
  qsizetype at = 0;
  while (at < page.size()) {
    if (page.at(at) != u'<') {
      words += page.at(at++);
      continue;
    }
    const QStringView tag = QStringView(page).sliced(at + 1);
    if (tag.startsWith("script"_L1, Qt::CaseInsensitive)) at = endOfElement(page, at, "script"_L1);
    if (tag.startsWith("style"_L1, Qt::CaseInsensitive)) at = endOfElement(page, at, "style"_L1);
    const qsizetype end = page.indexOf(u'>', at);
    at = end < 0 ? page.size() : end + 1;
    words += u' ';
  }
  return words;
}

QString withoutEntities(QString words) {
  words.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
  words.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1);
  return words.replace("&amp;"_L1, "&"_L1);
}

}  // namespace

QString plainLine(const QString& text) {
  QString line = text.left(longestPage);
  for (QChar& c : line)
    if (c.isSpace()) c = u' ';
  line.removeIf(isUnseen);
  line = line.simplified();
  if (line.size() <= longestServiceText) return line;
  line.truncate(longestServiceText);
  if (line.back().isHighSurrogate()) line.chop(1);
  return line.trimmed() + u'\u2026';
}

QString wordsOf(const QByteArray& body) {
  const QString page = QString::fromUtf8(body.first(std::min(body.size(), longestPage))).trimmed();
  if (!page.startsWith(u'<')) return plainLine(page);
  return plainLine(withoutEntities(withoutMarkup(page)));
}

}  // namespace codeseal
