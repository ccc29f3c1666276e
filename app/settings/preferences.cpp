// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferences.h"

#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

JsonFile preferencesFile(const QString& path) {
  return JsonFile(path, u"codeseal-preferences"_s, 1);
}

}  // namespace

QString languageCode(Preferences::Language language) {
  switch (language) {
    case Preferences::Language::System: return u"system"_s;
    case Preferences::Language::English: return u"en"_s;
    case Preferences::Language::German: return u"de"_s;
  }
  Q_UNREACHABLE();
}

std::optional<Preferences::Language> languageFromCode(QStringView code) {
  using Language = Preferences::Language;
  for (const Language language : {Language::System, Language::English, Language::German})
    if (code == languageCode(language)) return language;
  return std::nullopt;
}

Result<LoadedPreferences> loadPreferences(const QString& path, const QDateTime& now) {
  Preferences preferences;
  const auto take = [&preferences](const QJsonObject& object) {
    const auto language = languageFromCode(object.value("language"_L1).toString());
    if (!language) return false;
    preferences.language = *language;
    preferences.windowGeometry =
        QByteArray::fromBase64(object.value("window_geometry"_L1).toString().toLatin1());
    preferences.orderColumns = QByteArray::fromBase64(object.value("order_columns"_L1).toString().toLatin1());
    preferences.tray = object.value("tray"_L1).toBool(preferences.tray);
    preferences.trayTold = object.value("tray_told"_L1).toBool();
    return true;
  };
  const auto loaded = preferencesFile(path).load(take, now);
  if (!loaded) return tl::unexpected(loaded.error());
  return LoadedPreferences{preferences, *loaded};
}

Result<void> savePreferences(const QString& path, const Preferences& preferences) {
  return preferencesFile(path).save(
      {{u"language"_s, languageCode(preferences.language)},
       {u"window_geometry"_s, QString::fromLatin1(preferences.windowGeometry.toBase64())},
       {u"order_columns"_s, QString::fromLatin1(preferences.orderColumns.toBase64())},
       {u"tray"_s, preferences.tray},
       {u"tray_told"_s, preferences.trayTold}});
}

}  // namespace codeseal
