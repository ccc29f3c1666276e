// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/textrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(char32_t c) {
  return c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isPictograph(char32_t c) {
  switch (QChar::category(c)) {
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate: return true;
    case QChar::Symbol_Other: return c != U'\u00B0' && c != U'\u00A9' && c != U'\u00AE' && c != U'\u2116';
    default: return c == 0xFE0F || (c >= 0x1F000 && c <= 0x1FAFF);
  }
}

bool isForeignLetter(char32_t c) {
  if (!QChar::isLetter(c)) return false;
  const QChar::Script script = QChar::script(c);
  return script != QChar::Script_Latin && script != QChar::Script_Common && script != QChar::Script_Inherited;
}

bool isForeignDigit(char32_t c) {
  return c > 0x7F && QChar::category(c) == QChar::Number_DecimalDigit;
}

bool isControl(char32_t c, TextKind kind) {
  if (kind == TextKind::Note && (c == U'\n' || c == U'\r' || c == U'\t')) return false;
  return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

std::optional<FieldProblem::Code> judge(char32_t c, TextKind kind) {
  using Code = FieldProblem::Code;
  if (isControl(c, kind)) return Code::ControlCharacter;
  if (isInvisible(c)) return Code::InvisibleCharacter;
  const bool isName = kind == TextKind::Name || kind == TextKind::LatinName;
  if (isName && isPictograph(c)) return Code::NotPrintable;
  if (isName && (c == U'<' || c == U'>' || c == U'{' || c == U'}' || c == U'\\' || c == U'|'))
    return Code::UnexpectedCharacter;
  if (kind == TextKind::LatinName && (isForeignLetter(c) || isForeignDigit(c))) return Code::NotLatin;
  return std::nullopt;
}

}  // namespace

int longestText(Field field) {
  switch (field) {
    case Field::OrganizationName:
    case Field::AssumedName:
    case Field::OrganizationAddress:
    case Field::OrganizationAddress2:
    case Field::OrganizationCity:
    case Field::OrganizationState:
    case Field::ContactJobTitle:
    case Field::VerifiedJobTitle:
    case Field::OrganizationUnits:
    case Field::AlternativeOrderId: return 64;
    case Field::OrganizationZip: return 40;
    case Field::OrganizationTelephone:
    case Field::ContactTelephone:
    case Field::VerifiedTelephone: return 32;
    case Field::ContactTelephoneExtension: return 16;
    case Field::ContactFirstName:
    case Field::ContactLastName:
    case Field::VerifiedFirstName:
    case Field::VerifiedLastName: return 128;
    case Field::ContactEmail:
    case Field::VerifiedEmail: return 255;
    case Field::ShipName:
    case Field::ShipAddr1:
    case Field::ShipAddr2:
    case Field::ShipCity:
    case Field::ShipState: return 100;
    case Field::ShipZip: return 20;
    case Field::CustomField: return 1000;
    case Field::Comments:
    case Field::CustomRenewalMessage: return 2000;
    case Field::AdditionalEmails: return 4000;
    case Field::Csr: return 64 * 1024;
    case Field::LastDay: return 10;
    case Field::Product:
    case Field::Term:
    case Field::Organization:
    case Field::OrganizationCountry:
    case Field::SkipDuplicateCheck:
    case Field::VerifiedContact:
    case Field::Provisioning:
    case Field::ServerPlatform:
    case Field::SignatureHash:
    case Field::ShipCountry:
    case Field::ShipMethod:
    case Field::SkipApproval:
    case Field::AutoRenew:
    case Field::RenewalOfOrderId:
    case Field::PaymentMethod:
    case Field::PaymentProfile:
    case Field::Container: return 32;
  }
  Q_UNREACHABLE();
}

std::optional<FieldProblem> checkText(FieldRef where, QStringView text, TextKind kind) {
  const int limit = longestText(where.field);
  if (text.size() > limit) return FieldProblem{where, FieldProblem::Code::TooLong, limit, {}, {}};
  for (const char32_t c : text.toUcs4())
    if (const auto code = judge(c, kind)) return FieldProblem{where, *code, 0, QString::fromUcs4(&c, 1), {}};
  return std::nullopt;
}

bool hasHiddenCharacter(QStringView text) {
  if (!text.isValidUtf16()) return true;
  const QList<uint> points = text.toUcs4();
  return std::any_of(points.begin(), points.end(),
                     [](uint c) { return isControl(c, TextKind::Note) || isInvisible(c); });
}

bool isEmailAddress(QStringView text) {
  static const QRegularExpression pattern(
      uR"(\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+)"
      uR"([A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z)"_s);
  return text.size() <= 255 && pattern.match(text.toString()).hasMatch() && !text.startsWith(u'.') &&
         !text.contains(u"..") && !text.contains(u".@");
}

bool isTelephone(QStringView text) {
  const auto allowed = [](QChar c) {
    return (c >= u'0' && c <= u'9') || QStringView(u" +-().\u00A0/").contains(c);
  };
  const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
  return digits >= 5 && std::all_of(text.begin(), text.end(), allowed);
}

QStringList splitEmails(const QString& text) {
  static const QRegularExpression separators(u"[\\s,;]+"_s, QRegularExpression::UseUnicodePropertiesOption);
  return text.split(separators, Qt::SkipEmptyParts);
}

QDate dayOf(QStringView text) {
  // Qt::ISODate would also take other separators, and what follows the tenth character.
  const QStringView given = text.trimmed();
  if (given.size() != 10 || given[4] != u'-' || given[7] != u'-') return {};
  return QDate::fromString(given, Qt::ISODate);
}

std::optional<qint64> wholeNumber(QStringView text) {
  const QStringView digits = text.trimmed();
  // toLongLong() would also take a sign's own digits of other scripts, which the service does not.
  for (qsizetype i = 0; i < digits.size(); ++i)
    if ((digits[i] < u'0' || digits[i] > u'9') && !(i == 0 && digits[i] == u'-')) return std::nullopt;
  bool good = false;
  const qint64 number = digits.toLongLong(&good);
  return good ? std::optional(number) : std::nullopt;
}

}  // namespace codeseal
