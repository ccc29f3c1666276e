// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/countries.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// ISO 3166-1, as iso-codes lists it.
constexpr auto allCodes =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW";

struct Row {
  const char* country;
  const char* pattern;
  const char* example;
};

constexpr std::array postcodeRows{
    Row{"AT", "[0-9]{4}", "1010"},
    Row{"AU", "[0-9]{4}", "2000"},
    Row{"BE", "[0-9]{4}", "1000"},
    Row{"BG", "[0-9]{4}", "1000"},
    Row{"BR", "[0-9]{5}-?[0-9]{3}", "01310-100"},
    Row{"CA", "[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]", "K1A 0B1"},
    Row{"CH", "[0-9]{4}", "8005"},
    Row{"CN", "[0-9]{6}", "100000"},
    Row{"CZ", "[0-9]{3} ?[0-9]{2}", "110 00"},
    Row{"DE", "[0-9]{5}", "10115"},
    Row{"DK", "[0-9]{4}", "8000"},
    Row{"EE", "[0-9]{5}", "10111"},
    Row{"ES", "[0-9]{5}", "48001"},
    Row{"FI", "[0-9]{5}", "33100"},
    Row{"FR", "[0-9]{5}", "69001"},
    Row{"GB", "[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}", "LS1 4AP"},
    Row{"GR", "[0-9]{3} ?[0-9]{2}", "105 57"},
    Row{"HR", "[0-9]{5}", "10000"},
    Row{"HU", "[0-9]{4}", "1051"},
    Row{"IL", "[0-9]{5}([0-9]{2})?", "6100000"},
    Row{"IN", "[0-9]{6}", "110001"},
    Row{"IT", "[0-9]{5}", "20121"},
    Row{"JP", "[0-9]{3}-?[0-9]{4}", "100-0001"},
    Row{"KR", "[0-9]{5}", "04524"},
    Row{"LI", "[0-9]{4}", "9490"},
    Row{"LT", "(LT-)?[0-9]{5}", "01103"},
    Row{"LU", "(L-)?[0-9]{4}", "1648"},
    Row{"LV", "(LV-)?[0-9]{4}", "1050"},
    Row{"MX", "[0-9]{5}", "06000"},
    Row{"NL", "[0-9]{4} ?[A-Z]{2}", "1012 JS"},
    Row{"NO", "[0-9]{4}", "5003"},
    Row{"NZ", "[0-9]{4}", "6011"},
    Row{"PL", "[0-9]{2}-?[0-9]{3}", "00-001"},
    Row{"PT", "[0-9]{4}-?[0-9]{3}", "1000-001"},
    Row{"RO", "[0-9]{6}", "010011"},
    Row{"SE", "[0-9]{3} ?[0-9]{2}", "111 22"},
    Row{"SG", "[0-9]{6}", "018956"},
    Row{"SI", "[0-9]{4}", "1000"},
    Row{"SK", "[0-9]{3} ?[0-9]{2}", "811 01"},
    Row{"TR", "[0-9]{5}", "34000"},
    Row{"TW", "[0-9]{3}([0-9]{2,3})?", "100"},
    Row{"UA", "[0-9]{5}", "01001"},
    Row{"US", "[0-9]{5}(-[0-9]{4})?", "23219"},
    Row{"ZA", "[0-9]{4}", "8001"},
};

}  // namespace

const QStringList& countryCodes() {
  static const QStringList codes = QString::fromLatin1(allCodes).split(u' ');
  return codes;
}

bool isCountryCode(QStringView code) {
  return countryCodes().contains(code.toString().toUpper());
}

std::optional<PostcodeRule> postcodeRule(QStringView country) {
  const QByteArray code = country.toString().toUpper().toLatin1();
  const auto row = std::find_if(postcodeRows.begin(), postcodeRows.end(),
                                [&code](const Row& candidate) { return code == candidate.country; });
  if (row == postcodeRows.end()) return std::nullopt;
  const QByteArray pattern(row->pattern);
  // An optional part behind a hyphen, as in the United States, is nothing anybody has to give.
  const bool isDigits = pattern.startsWith("[0-9]{") && (pattern.size() == 8 || pattern.at(8) == '(') &&
                        !pattern.contains("([");
  const int digits = isDigits ? pattern.at(6) - '0' : 0;
  return PostcodeRule{QString::fromLatin1(pattern), QString::fromLatin1(row->example), digits};
}

bool isPostcode(QStringView country, QStringView postcode) {
  const auto rule = postcodeRule(country);
  if (!rule) return true;
  const QRegularExpression pattern(QRegularExpression::anchoredPattern(rule->pattern));
  return pattern.match(postcode.trimmed().toString().toUpper()).hasMatch();
}

bool isPostOfficeBox(QStringView line) {
  static const QRegularExpression pattern(
      uR"(\b(g?\.? ?p\.? ?o\.? ?box|post ?office box|locked bag|private bag|postfach|postbus|postboks|)"
      uR"(postbox|postilokero|bo[iî]te postale|case postale|apartado (de correos|postal|a[eé]reo|[0-9]+)|)"
      uR"(casella postale|caixa postal|casilla de correo|skrytka pocztowa|b\.?p\.? ?[0-9]+)\b)"
      uR"(|^\s*box [0-9]+\s*$)"_s,
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  return pattern.match(line.toString()).hasMatch();
}

}  // namespace codeseal
