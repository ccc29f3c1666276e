// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/problemnames.h"

#include <QStringList>

#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
// clang-format off
constexpr std::array fieldNames{
    "Product", "Term", "LastDay", "Organization", "OrganizationName", "AssumedName", "OrganizationAddress",
    "OrganizationAddress2", "OrganizationZip", "OrganizationCity", "OrganizationState", "OrganizationCountry",
    "OrganizationTelephone", "ContactFirstName", "ContactLastName", "ContactEmail", "ContactJobTitle",
    "ContactTelephone", "ContactTelephoneExtension", "SkipDuplicateCheck", "VerifiedContact",
    "VerifiedFirstName", "VerifiedLastName", "VerifiedJobTitle", "VerifiedTelephone", "VerifiedEmail",
    "Provisioning", "ServerPlatform", "Csr", "SignatureHash", "OrganizationUnits", "ShipName", "ShipAddr1",
    "ShipAddr2", "ShipZip", "ShipCity", "ShipState", "ShipCountry", "ShipMethod", "CustomField",
    "AdditionalEmails", "Comments", "SkipApproval", "AutoRenew", "CustomRenewalMessage", "RenewalOfOrderId",
    "PaymentMethod", "PaymentProfile", "Container", "AlternativeOrderId",
};

constexpr std::array codeNames{
    "Missing", "TooLong", "ControlCharacter", "InvisibleCharacter", "NotPrintable", "UnexpectedCharacter",
    "NotLatin", "NotAWholeNumber", "OutOfRange", "NotAnEmail", "NotATelephone", "NotLettersAndDigits",
    "NotADate", "DateInPast", "DateTooFar", "NotOffered", "Postcode", "PostOfficeBox", "UnknownCountry",
    "CsrUnreadable", "CsrIsPrivateKey", "CsrIsCertificate", "CsrSeveral", "CsrKeyTooSmall", "CsrKeyKind",
    "CsrWeakHash", "CsrSignature", "CsrTooLarge", "NotAllowed", "RequiredHere", "ReferenceTaken", "RefusedByService",
};
// clang-format on

static_assert(fieldNames.size() == fieldCount && codeNames.size() == codeCount);

}  // namespace

QString sourceName(Field field) {
  return QString::fromLatin1(fieldNames.at(std::size_t(field)));
}

QString sourceName(FieldProblem::Code code) {
  return QString::fromLatin1(codeNames.at(std::size_t(code)));
}

QString briefly(const Problems& problems) {
  QStringList words;
  for (const FieldProblem& problem : problems) {
    const QString id = problem.where.metadataId == 0 ? QString() : u":%1"_s.arg(problem.where.metadataId);
    words.append(sourceName(problem.where.field) + id + u' ' + sourceName(problem.code));
  }
  return words.isEmpty() ? u"ok"_s : words.join(u"; "_s);
}

}  // namespace codeseal
