// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/problem.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace codeseal {

/// What kind of text a field takes.
enum class TextKind {
  Name,       ///< one line of a name or address: letters of any script, no markup signs
  LatinName,  ///< the same for a courier's label: Latin letters only
  Line,       ///< one line of free text
  Note,       ///< free text of several lines
};

/// The longest text a field takes, in UTF-16 units. Documented lengths are those of the reference,
/// section 14.3; where the service documents none, the limit is ours and only keeps accidents (a pasted file)
/// out.
int longestText(Field field);

/// Judges one text by its kind and length; nothing if it is fine. Empty text is fine. `where` is put into the
/// problem.
std::optional<FieldProblem> checkText(FieldRef where, QStringView text, TextKind kind);

/// Whether there is a character in it that nobody can see, or that turns the direction of the text: a control
/// character other than those that end a line or indent it, a direction override, half a surrogate pair.
bool hasHiddenCharacter(QStringView text);

/// One e-mail address: one @, a dotted host of letters, digits and hyphens, ASCII, no blanks, at most 255.
bool isEmailAddress(QStringView text);

/// A telephone number: digits, blanks and + - ( ) . / with at least five digits.
bool isTelephone(QStringView text);

/// The single addresses of a list separated by line breaks, commas, semicolons or blanks, without empty ones.
QStringList splitEmails(const QString& text);

/// A day of the calendar as yyyy-MM-dd, blanks around it allowed; an invalid date for any other text.
QDate dayOf(QStringView text);

/// A whole number as typed, blanks around it allowed; nothing if it is none or does not fit 64 bits.
std::optional<qint64> wholeNumber(QStringView text);

}  // namespace codeseal
