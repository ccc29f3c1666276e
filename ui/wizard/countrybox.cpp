// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/countrybox.h"

#include "app/order/countries.h"
#include "ui/text/countryname.h"

#include <QCollator>

#include <algorithm>

namespace codeseal::ui {

CountryBox::CountryBox(QWidget* parent) : QComboBox(parent) {
  struct Country {
    QString name;
    QString code;
  };
  QList<Country> countries;
  for (const QString& code : countryCodes()) countries.append({countryName(code), code});
  QCollator collator((QLocale()));
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  std::sort(countries.begin(), countries.end(),
            [&collator](const Country& a, const Country& b) { return collator.compare(a.name, b.name) < 0; });
  for (const Country& country : countries) addItem(country.name, country.code);
  setPlaceholderText(tr("Choose a country"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(12);
  setCurrentIndex(-1);
}

void CountryBox::setCode(const QString& code) {
  setCurrentIndex(findData(code.trimmed().toUpper()));
}

}  // namespace codeseal::ui
