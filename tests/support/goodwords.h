// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTextDocument>

namespace codeseal {

/// What is wrong with a sentence for people by the house rules; empty if it is fine: whole sentences, no
/// blame, no shouting, nothing left to fill in, nothing a label takes for markup.
inline QString objection(const QString& sentence) {
  using namespace Qt::StringLiterals;
  if (sentence.trimmed() != sentence || sentence.isEmpty()) return u"empty or with outer blanks"_s;
  static const QRegularExpression end(u"[.”]$"_s);
  if (!end.match(sentence).hasMatch()) return u"does not end"_s;
  if (sentence.contains(u'!')) return u"shouts"_s;
  static const QRegularExpression blank(u"%[0-9n]|  "_s);
  if (blank.match(sentence).hasMatch()) return u"has a place left to fill in, or two blanks"_s;
  for (const QString& word : {u"please"_s, u"invalid"_s, u"oops"_s, u"illegal"_s, u"failed"_s})
    if (sentence.contains(word, Qt::CaseInsensitive)) return u"says "_s + word;
  return Qt::mightBeRichText(sentence) ? u"looks like markup"_s : QString();
}

}  // namespace codeseal
