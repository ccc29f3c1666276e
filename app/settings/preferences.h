// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"
#include "app/settings/jsonfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace codeseal {

/// How the person wants the program to be.
struct Preferences {
  enum class Language { System, English, German };

  Language language = Language::System;
  QByteArray windowGeometry;  ///< as QWidget::saveGeometry() gave it; empty before the first time
  QByteArray orderColumns;    ///< of the table of orders, as QHeaderView::saveState() gave it; or empty
  bool tray = true;           ///< stays in the tray when the last window is closed, and tells of orders
  bool trayTold = false;      ///< the person was told so

  bool operator==(const Preferences&) const = default;
};

/// "system", "en" or "de": how a language is written in the file and on the command line.
QString languageCode(Preferences::Language language);
/// Nothing if there is no such language.
std::optional<Preferences::Language> languageFromCode(QStringView code);

/// Preferences and, if their file could not be used, where that is now.
struct LoadedPreferences {
  Preferences preferences;
  std::optional<MovedAside> movedAside;
};

/// Reads `path`, usually preferences.json in the data directory; a missing file gives the defaults.
Result<LoadedPreferences> loadPreferences(const QString& path, const QDateTime& now);
Result<void> savePreferences(const QString& path, const Preferences& preferences);

}  // namespace codeseal
