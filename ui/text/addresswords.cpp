// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/addresswords.h"

#include <QCoreApplication>
#include <QStringList>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Address {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Address)
};

/// `codes` are separated by commas, so that no code is found across two of them.
bool isOneOf(const QString& country, const QString& codes) {
  return country.size() == 2 && codes.contains(country, Qt::CaseInsensitive);
}

}  // namespace

QString stateLabel(const QString& country) {
  if (isOneOf(country, u"US,AU,IN,BR,MX,MY,NG"_s)) return Address::tr("State");
  if (isOneOf(country, u"CA,CN,AR,IT,ES,NL,BE,TR,ZA,TH,ID"_s)) return Address::tr("Province");
  return Address::tr("State or region");
}

QString postcodeLabel(const QString& country) {
  return isOneOf(country, u"US,PR,GU,VI,AS,MP"_s) ? Address::tr("ZIP code") : Address::tr("Postcode");
}

bool writesStateWithPostcode(const QString& country) {
  return isOneOf(country, u"US,PR,GU,VI,AS,MP,CA,AU,IN"_s);
}

}  // namespace codeseal::ui
