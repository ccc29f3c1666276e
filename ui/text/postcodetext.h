// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/problem.h"

namespace codeseal::ui {

/// The sentence for FieldProblem::Code::Postcode: "A German postcode has 5 digits, for example 10115. This
/// one has 4."
[[nodiscard]] QString postcodeText(const FieldProblem& problem);

}  // namespace codeseal::ui
