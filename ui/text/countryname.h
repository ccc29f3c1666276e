// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

namespace codeseal::ui {

/// A country's name in English or German by the locale's language, in other languages as Qt knows it, in
/// English. `code` is ISO 3166-1 alpha-2, any case; anything else is given back verbatim.
[[nodiscard]] QString countryName(QStringView code, const QLocale& locale = QLocale());

}  // namespace codeseal::ui
