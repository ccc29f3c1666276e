// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/parcelwords.h"

#include "ui/text/addresswords.h"
#include "ui/text/choicenames.h"
#include "ui/text/countryname.h"

#include <QCoreApplication>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Parcel {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Parcel)
};

QString joined(QStringList parts, const QString& separator) {
  parts.removeAll(QString());
  return parts.join(separator);
}

QString cityLine(const ShippingDraft& address) {
  const QString zip = address.zip.trimmed();
  const QString city = address.city.trimmed();
  if (!writesStateWithPostcode(address.country)) return joined({zip, city}, u" "_s);
  return joined({city, joined({address.state.trimmed(), zip}, u" "_s)}, u", "_s);
}

QString stateLine(const ShippingDraft& address) {
  const QString state = address.state.trimmed();
  const bool isSaid = writesStateWithPostcode(address.country) ||
                      state.compare(address.city.trimmed(), Qt::CaseInsensitive) == 0;
  return isSaid ? QString() : state;
}

/// The part of a field's text that is wrong: the one character where that is known, else all of it.
QString wrongPart(const Problems& shown, Field field, const QString& text) {
  using Code = FieldProblem::Code;
  const auto found = std::find_if(shown.begin(), shown.end(), [field](const FieldProblem& problem) {
    return problem.where.field == field;
  });
  if (found == shown.end()) return {};
  const bool isOneCharacter = found->code == Code::UnexpectedCharacter || found->code == Code::NotPrintable ||
                              found->code == Code::NotLatin;
  return isOneCharacter && text.contains(found->text) ? found->text : text.trimmed();
}

}  // namespace

ParcelText parcelText(const ShippingDraft& address, const Problems& shown) {
  ParcelText parcel;
  parcel.from = u"DigiCert, Inc."_s;
  parcel.method = shipMethodName(address.method);
  const auto add = [&parcel](const QString& text, const QStringList& wrong, bool strong = false) {
    if (text.trimmed().isEmpty()) return;
    const auto first =
        std::find_if_not(wrong.begin(), wrong.end(), [](const QString& part) { return part.isEmpty(); });
    parcel.lines.append({text.trimmed(), first == wrong.end() ? QString() : *first, strong});
  };
  const auto wrong = [&shown](Field field, const QString& text) { return wrongPart(shown, field, text); };
  const QString wrongState = wrong(Field::ShipState, address.state);
  const QString wrongCity = wrong(Field::ShipCity, address.city);
  const bool oneLine = stateLine(address).isEmpty();
  add(address.name, {wrong(Field::ShipName, address.name)}, true);
  add(address.addr1, {wrong(Field::ShipAddr1, address.addr1)});
  add(address.addr2, {wrong(Field::ShipAddr2, address.addr2)});
  add(cityLine(address), {wrong(Field::ShipZip, address.zip), wrongCity, oneLine ? wrongState : QString()});
  add(stateLine(address), {wrongState});
  // The courier reads English; the person sees the name in their language in the form.
  add(countryName(address.country, QLocale(QLocale::English)).toUpper(), {}, true);
  return parcel;
}

QString parcelHint(const ShippingDraft& address, Field field) {
  const auto hint = [](const QString& line) {
    return line.trimmed().size() <= kParcelLineLimit
               ? QString()
               : Parcel::tr("A label usually takes %1 characters per line. The end may be cut.")
                     .arg(kParcelLineLimit);
  };
  switch (field) {
    case Field::ShipName: return hint(address.name);
    case Field::ShipAddr1: return hint(address.addr1);
    case Field::ShipAddr2: return hint(address.addr2);
    case Field::ShipCity: return hint(cityLine(address));
    default: return {};
  }
}

QString signingHint(const QString& recipient) {
  const QStringList words = recipient.split(u' ', Qt::SkipEmptyParts);
  const bool isFullName =
      words.size() > 1 && std::all_of(words.first().begin(), words.first().end(),
                                      [](QChar c) { return c.isLetter() || c == u'-' || c == u'\''; });
  if (!isFullName || words.first().size() < 2)
    return Parcel::tr("Someone has to sign. Is the recipient there during the day?");
  //: %1 is a first name
  return Parcel::tr("Someone has to sign. Is %1 there during the day?").arg(words.first());
}

}  // namespace codeseal::ui
