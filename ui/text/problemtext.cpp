// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/problemtext.h"

#include "ui/text/formats.h"
#include "ui/text/missingtext.h"
#include "ui/text/plaintext.h"
#include "ui/text/policytext.h"
#include "ui/text/postcodetext.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Problem {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Problem)
};

QString number(qint64 value) {
  return QLocale().toString(value);
}

QString tooLong(const FieldProblem& problem) {
  if (problem.where.field == Field::AssumedName && problem.limit < 61)
    return Problem::tr(
        "The legal name and the trading name have 61 characters together at most. Shorten one.");
  return Problem::tr("This is too long. It can have %1 characters at most.").arg(number(problem.limit));
}

QString controlCharacter(const FieldProblem& problem) {
  if (problem.text == u"\n" || problem.text == u"\r")
    return Problem::tr("This has a line break in it. Write it in one line.");
  if (problem.text == u"\t") return Problem::tr("This has a tab in it. Use a blank instead.");
  //: %1 is a code such as U+0007
  return Problem::tr("This has a control character in it (%1). Type it instead of pasting it.")
      .arg(characterName(problem.text));
}

QString invisibleCharacter(const FieldProblem& problem) {
  //: %1 is a code such as U+202E
  return Problem::tr("This has a character in it that cannot be seen (%1). Type it instead of pasting it.")
      .arg(characterName(problem.text));
}

QString notPrintable(const FieldProblem& problem) {
  //: %1 is a character with its code, such as an emoji
  return Problem::tr("%1 cannot be printed on a certificate or a parcel label. Leave it out.")
      .arg(characterName(problem.text));
}

QString notAWholeNumber(Field field) {
  switch (field) {
    case Field::Term: return Problem::tr("Enter the number of years in digits, for example 1.");
    case Field::RenewalOfOrderId:
      return Problem::tr("Enter the order's number in digits, for example 112233.");
    case Field::ContactTelephoneExtension:
      return Problem::tr("Enter the extension in digits, for example 12.");
    case Field::AutoRenew: return Problem::tr("Enter the number of renewals in digits, for example 2.");
    default: return Problem::tr("Enter a whole number in digits, for example 4711.");
  }
}

QString outOfRange(const FieldProblem& problem) {
  if (problem.where.field == Field::RenewalOfOrderId)
    return Problem::tr("This cannot be the number of an order. One looks like 112233.");
  return Problem::tr("Enter a number from 0 to %1.").arg(number(problem.limit));
}

QString notAnEmail(const FieldProblem& problem) {
  const QString typed = quotable(problem.text);
  const bool isList = problem.where.field == Field::AdditionalEmails;
  if (isList)
    return Problem::tr(
               "“%1” is not an e-mail address. Separate several with commas, each like name@example.com.")
        .arg(typed);
  return Problem::tr("“%1” is not an e-mail address. One looks like name@example.com.").arg(typed);
}

QString notOffered(Field field) {
  switch (field) {
    case Field::Product:
      return Problem::tr("This account may not order this certificate. Choose the other one.");
    case Field::Term:
      return Problem::tr("DigiCert does not offer this many years. Choose one of the offered terms.");
    case Field::LastDay:
      return Problem::tr("DigiCert takes no last day for this certificate. Choose years instead.");
    case Field::ServerPlatform:
      return Problem::tr(
          "DigiCert does not offer this platform for this certificate. Choose one of the list.");
    case Field::SignatureHash:
      return Problem::tr("DigiCert does not offer this signature hash for this certificate. Choose SHA-256.");
    default: return Problem::tr("DigiCert does not offer this to the account. Choose something else.");
  }
}

QString notADate() {
  return Problem::tr("This is not a day of the calendar. Enter year, month and day, for example 2027-11-23.");
}

QString dateTooFar(const FieldProblem& problem) {
  const QString latest = dateText(QDate::fromString(problem.text, Qt::ISODate));
  //: %1 is a date, %n the number of days from today until then
  return Problem::tr("The last day can be %1 at the latest (%n days).", nullptr, int(problem.limit))
      .arg(latest);
}

QString csrKeyKind(const FieldProblem& problem) {
  //: %1 is a kind of key such as "DSA" or "EC P-521"
  return Problem::tr("This CSR uses %1. Code signing needs RSA 3072 or more, or ECC P-256, P-384 or P-521.")
      .arg(quotable(problem.text));
}

QString referenceTaken(const FieldProblem& problem) {
  if (problem.text.isEmpty())
    return Problem::tr("An earlier try to order used this reference. Choose another, or leave it empty.");
  //: %1 is the number of an order
  return Problem::tr("Order %1 carries this reference already. Choose another, or leave it empty.")
      .arg(quotable(problem.text));
}

QString notAllowed(const FieldProblem& problem) {
  return Problem::tr("No token may be sent to this address. Choose one of the list.") + u' ' +
         lockedText(problem.text);
}

QString requiredHere(const FieldProblem& problem) {
  const Field field = problem.where.field;
  QString what = missingText(field);
  if (field == Field::CustomField) what = Problem::tr("Enter this. Every order needs it.");
  if (field == Field::ShipAddr1) what = Problem::tr("Choose the address the courier delivers to.");
  return what + u' ' + lockedText(problem.text);
}

QString unexpectedCharacter(const FieldProblem& problem) {
  return Problem::tr("“%1” does not belong in a name or an address. Leave it out.")
      .arg(quotable(problem.text));
}

QString notLatin() {
  return Problem::tr("The courier's label takes Latin letters only. Write it with those, for example Tokyo.");
}

QString notATelephone() {
  return Problem::tr("A telephone number has 5 digits or more, for example +49 30 5550112.");
}

QString notLettersAndDigits() {
  return Problem::tr("Use only the letters A to Z and digits, for example PO2026117.");
}

QString postOfficeBox() {
  return Problem::tr("A courier cannot deliver to a PO box. Enter a street address.");
}

QString refused(const FieldProblem& problem) {
  //: %1 is a message of the service, in English, as it was sent
  return Problem::tr("DigiCert does not accept this: “%1”").arg(quotable(problem.text));
}

QString csrText(const FieldProblem& problem) {
  using Code = FieldProblem::Code;
  switch (problem.code) {
    case Code::CsrUnreadable:
      return Problem::tr("This is not a certificate signing request. One starts with %1.")
          .arg(QStringLiteral("-----BEGIN CERTIFICATE REQUEST-----"));
    case Code::CsrIsPrivateKey:
      return Problem::tr(
          "This is a private key. It belongs to you alone; Codeseal does not keep or send it. Paste "
          "the certificate signing request instead.");
    case Code::CsrIsCertificate:
      return Problem::tr("This is a certificate. Paste the certificate signing request (CSR) instead.");
    case Code::CsrSeveral:
      return Problem::tr("This holds more than one request or certificate. Paste a single CSR.");
    case Code::CsrKeyTooSmall:
      //: %1 is the number of bits of the key
      return Problem::tr("This CSR uses RSA %1. Code signing needs RSA 3072 or more, or ECC P-256.")
          .arg(problem.limit);
    case Code::CsrKeyKind: return csrKeyKind(problem);
    case Code::CsrWeakHash:
      return Problem::tr(
          "This CSR is signed with MD5 or SHA-1, which are broken. Make a new one with SHA-256.");
    case Code::CsrSignature:
      return Problem::tr(
          "The signature of this CSR does not fit its content, so it was changed or cut. Make a new "
          "one, or copy it again.");
    case Code::CsrTooLarge: return Problem::tr("This is larger than 64 KB. A CSR has 1 to 4 KB.");
    default: return {};
  }
}

}  // namespace

QString problemText(const FieldProblem& problem) {
  using Code = FieldProblem::Code;
  const Field field = problem.where.field;
  switch (problem.code) {
    case Code::Missing: return missingText(field);
    case Code::TooLong: return tooLong(problem);
    case Code::ControlCharacter: return controlCharacter(problem);
    case Code::InvisibleCharacter: return invisibleCharacter(problem);
    case Code::NotPrintable: return notPrintable(problem);
    case Code::UnexpectedCharacter: return unexpectedCharacter(problem);
    case Code::NotLatin: return notLatin();
    case Code::NotAWholeNumber: return notAWholeNumber(field);
    case Code::OutOfRange: return outOfRange(problem);
    case Code::NotAnEmail: return notAnEmail(problem);
    case Code::NotATelephone: return notATelephone();
    case Code::NotLettersAndDigits: return notLettersAndDigits();
    case Code::NotADate: return notADate();
    case Code::DateInPast: return Problem::tr("The last day has to be after today.");
    case Code::DateTooFar: return dateTooFar(problem);
    case Code::NotOffered: return notOffered(field);
    case Code::Postcode: return postcodeText(problem);
    case Code::PostOfficeBox: return postOfficeBox();
    case Code::UnknownCountry: return Problem::tr("There is no such country. Choose one of the list.");
    case Code::CsrUnreadable:
    case Code::CsrIsPrivateKey:
    case Code::CsrIsCertificate:
    case Code::CsrSeveral:
    case Code::CsrKeyTooSmall:
    case Code::CsrKeyKind:
    case Code::CsrWeakHash:
    case Code::CsrSignature:
    case Code::CsrTooLarge: return csrText(problem);
    case Code::NotAllowed: return notAllowed(problem);
    case Code::RequiredHere: return requiredHere(problem);
    case Code::ReferenceTaken: return referenceTaken(problem);
    case Code::RefusedByService: return refused(problem);
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
