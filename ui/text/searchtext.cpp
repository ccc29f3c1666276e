// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/searchtext.h"

#include <algorithm>
#include <iterator>

namespace codeseal::ui {

QString foldedForSearch(const QString& text) {
  QString folded;
  const QString parts = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(folded),
               [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
  return folded.replace(u'ß', QStringLiteral("ss"));
}

}  // namespace codeseal::ui
