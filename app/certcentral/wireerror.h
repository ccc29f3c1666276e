// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/certcentral/wireanswer.h"
#include "app/order/error.h"

#include <optional>

namespace codeseal {

/// Why an answer is of no use; nothing for a complete answer with a status of 200 to 299.
std::optional<Error> errorOf(const WireAnswer& answer);

}  // namespace codeseal
