// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/problem.h"

#include <QString>

namespace codeseal {

/// The name of a field or code as it stands in the source: "ShipZip", "Postcode". For tables and messages of
/// tests.
QString sourceName(Field field);
QString sourceName(FieldProblem::Code code);

/// "ShipZip Postcode; CustomField:12 Missing", or "ok" if there are none.
QString briefly(const Problems& problems);

/// How many there are.
inline constexpr int fieldCount = int(Field::AlternativeOrderId) + 1;
inline constexpr int codeCount = int(FieldProblem::Code::RefusedByService) + 1;

}  // namespace codeseal
