// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/countryname.h"

#include <QFile>
#include <QHash>

// Has to stand outside any namespace: the resource of a static library is forgotten without it.
static void initCountries() {
  Q_INIT_RESOURCE(countries);
}

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Names {
  QString english;
  QString german;
};

QHash<QString, Names> readNames() {
  initCountries();
  QHash<QString, Names> names;
  QFile file(u":/countries/countries.tsv"_s);
  if (!file.open(QIODevice::ReadOnly)) return names;
  const QList<QString> lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
  for (const QString& line : lines) {
    const QStringList cells = line.split(u'\t');
    if (cells.size() == 3) names.insert(cells[0], {cells[1], cells[2]});
  }
  return names;
}

}  // namespace

QString countryName(QStringView code, const QLocale& locale) {
  static const QHash<QString, Names> all = readNames();
  const QString upper = code.trimmed().toString().toUpper();
  const auto names = all.constFind(upper);
  const bool isGerman = locale.language() == QLocale::German;
  const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
  if (names != all.constEnd() && (isGerman || isEnglish)) return isGerman ? names->german : names->english;
  const QLocale::Territory territory =
      upper.size() == 2 ? QLocale::codeToTerritory(upper) : QLocale::AnyTerritory;
  if (territory != QLocale::AnyTerritory) return QLocale::territoryToString(territory);
  return names != all.constEnd() ? names->english : code.toString();
}

}  // namespace codeseal::ui
