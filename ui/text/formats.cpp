// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/formats.h"

#include <cstdlib>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// English and German have house forms; every other language gets what its locale says.
QString formatted(QDate date, const QLocale& locale, const QString& english, const QString& german,
                  QLocale::FormatType others) {
  if (!date.isValid()) return {};
  switch (locale.language()) {
    case QLocale::C:
    case QLocale::English: return locale.toString(date, english);
    case QLocale::German: return locale.toString(date, german);
    default: return locale.toString(date, others);
  }
}

}  // namespace

QString dateText(QDate date, const QLocale& locale) {
  return formatted(date, locale, u"d MMM yyyy"_s, u"dd.MM.yyyy"_s, QLocale::ShortFormat);
}

QString longDateText(QDate date, const QLocale& locale) {
  return formatted(date, locale, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s, QLocale::LongFormat);
}

QString momentText(const QDateTime& at, const QLocale& locale) {
  if (!at.isValid()) return {};
  const QDateTime local = at.toLocalTime();
  const int minutes = local.offsetFromUtc() / 60;
  QString zone = u"UTC"_s;
  if (minutes != 0)
    zone += u"%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
  return u"%1, %2 %3"_s.arg(dateText(local.date(), locale), local.time().toString(u"HH:mm:ss"_s), zone);
}

QString timeText(const QDateTime& utc) {
  return QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat);
}

QString moneyText(const Money& money, const QLocale& locale) {
  const std::lldiv_t parts = std::lldiv(money.hundredths, 100);
  const QString whole = locale.toString(qlonglong(std::llabs(parts.quot)));
  const QString cents =
      locale.toString(qlonglong(std::llabs(parts.rem))).rightJustified(2, locale.zeroDigit().at(0));
  const QString sign = money.hundredths < 0 ? locale.negativeSign() : QString();
  const QString amount = sign + whole + locale.decimalPoint() + cents;
  return money.currency.isEmpty() ? amount : amount + u' ' + money.currency;
}

}  // namespace codeseal::ui
