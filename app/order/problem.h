// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"

#include <QList>
#include <QString>

namespace codeseal {

/// What is wrong with one input, or what is odd about it. A value without words: the sentence a person reads
/// is made by ui/text. Two problems are equal if all their members are.
struct FieldProblem {
  enum class Code {
    Missing,              ///< required, nothing given
    TooLong,              ///< longer than `limit` characters
    ControlCharacter,     ///< a line break, tab or other control character where one line is expected
    InvisibleCharacter,   ///< a direction override, zero-width or other character that cannot be seen
    NotPrintable,         ///< emoji or private-use character, which no certificate or parcel label carries
    UnexpectedCharacter,  ///< a character no name or address has, such as < or >; `text` holds it
    NotLatin,             ///< letters other than Latin where a courier's label carries Latin ones only
    NotAWholeNumber,      ///< digits expected
    OutOfRange,           ///< a number outside `limit` (upper end)
    NotAnEmail,           ///< not one plausible address; `text` holds the offending part
    NotATelephone,        ///< other than digits, blanks and + - ( ) . / or fewer than 5 digits
    NotLettersAndDigits,  ///< other than A-Z a-z 0-9
    NotADate,             ///< not a day of the calendar
    DateInPast,           ///< today or before
    DateTooFar,           ///< after the latest possible day, which is `text` (yyyy-MM-dd); `limit` is in days
    NotOffered,           ///< the account or product does not offer this value
    Postcode,             ///< does not fit the country; `text` is the country, `example` a right one, `limit`
                          ///< the number of digits given, 0 if anything else was given
    PostOfficeBox,        ///< a courier cannot deliver there
    UnknownCountry,       ///< not an ISO 3166-1 alpha-2 code
    CsrUnreadable,        ///< not a PKCS#10 request
    CsrIsPrivateKey,      ///< a private key was given; it is neither kept nor sent
    CsrIsCertificate,     ///< a certificate was given
    CsrSeveral,           ///< more than one block
    CsrKeyTooSmall,       ///< RSA under 3072 bits; `limit` is the size found
    CsrKeyKind,           ///< neither RSA nor EC P-256, P-384; `text` is what was found
    CsrWeakHash,          ///< signed with MD5 or SHA-1
    CsrSignature,         ///< the request's own signature does not verify
    CsrTooLarge,          ///< more than 64 KiB
    NotAllowed,           ///< none of what an administrator allows; `text` is who has set that, if told
    RequiredHere,         ///< required by an administrator, nothing given; `text` as with NotAllowed
    ReferenceTaken,       ///< another order carries this reference; `text` is its number, empty if not known
    RefusedByService,     ///< the service named this field; `text` is its message, verbatim
  };

  FieldRef where;
  Code code = Code::Missing;
  qint64 limit = 0;
  QString text;
  QString example;

  bool operator==(const FieldProblem&) const = default;
};

using Problems = QList<FieldProblem>;

/// Whether something is not given yet, as opposed to wrong.
inline bool isMissing(FieldProblem::Code code) {
  return code == FieldProblem::Code::Missing || code == FieldProblem::Code::RequiredHere;
}

/// Whether only the try to order could tell. Such a problem is shown at once, without the field being left.
inline bool wasFoundOnSending(FieldProblem::Code code) {
  return code == FieldProblem::Code::RefusedByService || code == FieldProblem::Code::ReferenceTaken;
}

}  // namespace codeseal
