// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/problemlist.h"

#include <algorithm>

namespace codeseal {

using Code = FieldProblem::Code;

void ProblemList::add(FieldRef where, Code code, qint64 limit, QString text, QString example) {
  add(FieldProblem{where, code, limit, std::move(text), std::move(example)});
}

void ProblemList::add(FieldProblem problem) {
  if (!has(problem.where)) m_problems.append(std::move(problem));
}

void ProblemList::required(FieldRef where, const QString& text, TextKind kind) {
  if (text.trimmed().isEmpty())
    add(where, Code::Missing);
  else
    optional(where, text, kind);
}

void ProblemList::optional(FieldRef where, const QString& text, TextKind kind) {
  if (auto problem = checkText(where, text, kind)) add(std::move(*problem));
}

void ProblemList::email(FieldRef where, const QString& text, bool isRequired) {
  if (isRequired)
    required(where, text, TextKind::Line);
  else
    optional(where, text, TextKind::Line);
  if (!text.trimmed().isEmpty() && !isEmailAddress(text.trimmed()))
    add(where, Code::NotAnEmail, 0, text.trimmed().left(80));
}

void ProblemList::telephone(FieldRef where, const QString& text, bool isRequired) {
  if (isRequired)
    required(where, text, TextKind::Line);
  else
    optional(where, text, TextKind::Line);
  if (!text.trimmed().isEmpty() && !isTelephone(text.trimmed())) add(where, Code::NotATelephone);
}

void ProblemList::number(FieldRef where, const QString& text, qint64 lowest, qint64 highest) {
  if (text.trimmed().isEmpty()) return;
  const auto value = wholeNumber(text);
  // A number that is too large even for 64 bits is a number all the same.
  const QString given = text.trimmed();
  const bool isDigits =
      !value && std::all_of(given.begin(), given.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
  if (isDigits)
    add(where, Code::OutOfRange, highest);
  else if (!value)
    add(where, Code::NotAWholeNumber);
  else if (*value < lowest || *value > highest)
    add(where, Code::OutOfRange, highest);
}

bool ProblemList::has(FieldRef where) const {
  return std::any_of(m_problems.begin(), m_problems.end(),
                     [where](const FieldProblem& problem) { return problem.where == where; });
}

}  // namespace codeseal
