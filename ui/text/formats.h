// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace codeseal::ui {

/// A day in a line of text: "23 Nov 2027", in German "23.11.2027". Empty for an invalid date.
[[nodiscard]] QString dateText(QDate date, const QLocale& locale = QLocale());
/// A day in words: "2 September 2027", in German "2. September 2027". Empty for an invalid date.
[[nodiscard]] QString longDateText(QDate date, const QLocale& locale = QLocale());
/// A moment to the second in the user's zone, which is named: "23 Nov 2026, 15:05:11 UTC+01:00", in German
/// "23.11.2026, 15:05:11 UTC+01:00". Empty for an invalid one.
[[nodiscard]] QString momentText(const QDateTime& at, const QLocale& locale = QLocale());
/// A time of day in the user's zone and language: "14:05".
[[nodiscard]] QString timeText(const QDateTime& utc);
/// An amount exactly: "2,400.00 USD", in German "2.400,00 USD".
[[nodiscard]] QString moneyText(const Money& money, const QLocale& locale = QLocale());

}  // namespace codeseal::ui
