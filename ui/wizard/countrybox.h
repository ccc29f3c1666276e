// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace codeseal::ui {

/// All countries by name, sorted as the locale sorts. The data of an entry is the ISO 3166-1 alpha-2 code in
/// upper case.
class CountryBox final : public QComboBox {
  Q_OBJECT

 public:
  explicit CountryBox(QWidget* parent = nullptr);

  /// The chosen code, upper case; empty if none is chosen.
  [[nodiscard]] QString code() const { return currentData().toString(); }
  /// Chooses a country by its code, any case; anything else takes the choice back.
  void setCode(const QString& code);
};

}  // namespace codeseal::ui
