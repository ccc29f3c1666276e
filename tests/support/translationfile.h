// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace codeseal {

/// One text of a translation file.
struct TranslatedText {
  QString context;
  QString source;
  QString type;  ///< "unfinished", "vanished", "obsolete"; empty if it is done
  bool isPlural = false;
  QStringList forms;  ///< the translation; of a plural all its forms
};

/// The texts of translations/codeseal_<language>.ts, in their order; fails the current test if the file can
/// not be read.
QList<TranslatedText> translatedTexts(const QString& language);

}  // namespace codeseal
