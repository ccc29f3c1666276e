// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/problem.h"

#include <QString>

namespace codeseal::ui {

/// What is wrong with an input, what is expected, and an example where one helps. One to three sentences of
/// plain text; show it with Qt::PlainText, since it may quote what was typed or what the service said.
[[nodiscard]] QString problemText(const FieldProblem& problem);

}  // namespace codeseal::ui
