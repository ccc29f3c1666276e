// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/plaintext.h"

#include <QList>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 500;

bool isUnseen(char32_t c) {
  switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
  }
}

}  // namespace

QString quotable(QStringView text) {
  // The cut comes first, so that a megabyte is not walked over; it keeps surrogate pairs whole.
  const bool isLong = text.size() > longestQuote;
  if (isLong) text = text.left(text.at(longestQuote - 1).isHighSurrogate() ? longestQuote - 1 : longestQuote);
  QString plain;
  for (const char32_t c : text.toUcs4()) {
    if (c == U'\n' || c == U'\r' || c == U'\t' || c == 0x2028 || c == 0x2029)
      plain += u' ';
    else if (!isUnseen(c))
      plain += QString::fromUcs4(&c, 1);
  }
  return isLong ? plain.trimmed() + u'…' : plain.trimmed();
}

QString characterName(QStringView character) {
  const QList<uint> points = character.toUcs4();
  if (points.isEmpty()) return {};
  const char32_t c = points.first();
  const QString code = u"U+%1"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
  const bool hasPicture = !isUnseen(c) && !QChar::isSpace(c) && !QChar::isMark(c);
  return !hasPicture ? code : u"%1 (%2)"_s.arg(QString::fromUcs4(&c, 1), code);
}

}  // namespace codeseal::ui
