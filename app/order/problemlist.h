// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/textrules.h"

namespace codeseal {

/// Collects the problems of a draft. At most one problem is kept for each input, the first that is found.
class ProblemList {
 public:
  void add(FieldRef where, FieldProblem::Code code, qint64 limit = 0, QString text = {},
           QString example = {});
  void add(FieldProblem problem);

  /// The text must be given and fine.
  void required(FieldRef where, const QString& text, TextKind kind);
  /// The text may be empty, but if it is given it must be fine.
  void optional(FieldRef where, const QString& text, TextKind kind);
  /// A required or optional address or telephone number.
  void email(FieldRef where, const QString& text, bool isRequired);
  void telephone(FieldRef where, const QString& text, bool isRequired);
  /// A whole number from `lowest` to `highest`; empty is fine.
  void number(FieldRef where, const QString& text, qint64 lowest, qint64 highest);

  bool has(FieldRef where) const;
  Problems take() { return std::move(m_problems); }

 private:
  Problems m_problems;
};

}  // namespace codeseal
