// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderlimits.h"
#include "app/order/problemlist.h"

namespace codeseal {

/// Adds what an administrator requires and the draft does not give. Custom fields are left to the account's
/// offer, which knows their labels.
void checkRequired(ProblemList& list, const OrderDraft& draft, const OrderLimits& limits);

}  // namespace codeseal
