// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace codeseal {

/// All ISO 3166-1 alpha-2 codes in upper case, in the order of the code.
const QStringList& countryCodes();

/// True for an ISO 3166-1 alpha-2 code, upper or lower case.
bool isCountryCode(QStringView code);

/// How the postcodes of a country look. The rules are hints of ours, kept for countries whose form is fixed.
struct PostcodeRule {
  QString pattern;  ///< a regular expression for the whole postcode, upper case
  QString example;
  int digits = 0;  ///< how many digits a postcode has where it is digits and nothing else, otherwise 0
};

/// The rule for a country; nothing where any text is taken.
std::optional<PostcodeRule> postcodeRule(QStringView country);

/// True if the postcode fits the country, or no rule is known. Blanks around it and case do not matter.
bool isPostcode(QStringView country, QStringView postcode);

/// True for a line that names a post office box in one of the usual languages.
bool isPostOfficeBox(QStringView line);

}  // namespace codeseal
