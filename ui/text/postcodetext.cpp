// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/postcodetext.h"

#include "app/order/countries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace codeseal::ui {

namespace {

struct Postcode {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Postcode)
};

struct Row {
  const char* country;
  const char* name;
};

// The subjects of the sentences below.
constexpr std::array names{
    Row{"AT", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "An Austrian postcode")},
    Row{"AU", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "An Australian postcode")},
    Row{"BE", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Belgian postcode")},
    Row{"BG", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Bulgarian postcode")},
    Row{"BR", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Brazilian postcode")},
    Row{"CA", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Canadian postcode")},
    Row{"CH", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Swiss postcode")},
    Row{"CN", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Chinese postcode")},
    Row{"CZ", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Czech postcode")},
    Row{"DE", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A German postcode")},
    Row{"DK", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Danish postcode")},
    Row{"EE", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "An Estonian postcode")},
    Row{"ES", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Spanish postcode")},
    Row{"FI", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Finnish postcode")},
    Row{"FR", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A French postcode")},
    Row{"GB", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A British postcode")},
    Row{"GR", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Greek postcode")},
    Row{"HR", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Croatian postcode")},
    Row{"HU", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Hungarian postcode")},
    Row{"IL", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "An Israeli postcode")},
    Row{"IN", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "An Indian postcode")},
    Row{"IT", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "An Italian postcode")},
    Row{"JP", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Japanese postcode")},
    Row{"KR", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A South Korean postcode")},
    Row{"LI", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Liechtenstein postcode")},
    Row{"LT", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Lithuanian postcode")},
    Row{"LU", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Luxembourg postcode")},
    Row{"LV", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Latvian postcode")},
    Row{"MX", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Mexican postcode")},
    Row{"NL", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Dutch postcode")},
    Row{"NO", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Norwegian postcode")},
    Row{"NZ", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A New Zealand postcode")},
    Row{"PL", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Polish postcode")},
    Row{"PT", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Portuguese postcode")},
    Row{"RO", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Romanian postcode")},
    Row{"SE", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Swedish postcode")},
    Row{"SG", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Singapore postcode")},
    Row{"SI", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Slovenian postcode")},
    Row{"SK", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Slovak postcode")},
    Row{"TR", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Turkish postcode")},
    Row{"TW", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Taiwanese postcode")},
    Row{"UA", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A Ukrainian postcode")},
    Row{"US", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A US ZIP code")},
    Row{"ZA", QT_TRANSLATE_NOOP("codeseal::ui::Postcode", "A South African postcode")},
};

QString subject(const QString& country) {
  const auto row = std::find_if(names.begin(), names.end(), [&country](const Row& candidate) {
    return country.compare(QLatin1StringView(candidate.country), Qt::CaseInsensitive) == 0;
  });
  return row == names.end() ? Postcode::tr("A postcode of this country") : Postcode::tr(row->name);
}

}  // namespace

QString postcodeText(const FieldProblem& problem) {
  const auto rule = postcodeRule(problem.text);
  const int digits = rule ? rule->digits : 0;
  const QString name = subject(problem.text);
  //: %1 is "A German postcode", %2 an example
  if (digits == 0) return Postcode::tr("%1 looks like %2.").arg(name, problem.example);
  if (problem.limit <= 0 || problem.limit == digits)
    //: %1 is "A German postcode", %n the number of digits, %2 an example
    return Postcode::tr("%1 has %n digits and nothing else, for example %2.", nullptr, digits)
        .arg(name, problem.example);
  //: %1 is "A German postcode", %n the number of digits it should have, %2 an example, %3 how many it has
  return Postcode::tr("%1 has %n digits, for example %2. This one has %3.", nullptr, digits)
      .arg(name, problem.example)
      .arg(problem.limit);
}

}  // namespace codeseal::ui
