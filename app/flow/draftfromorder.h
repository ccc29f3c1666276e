// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderinfo.h"
#include "app/flow/environment.h"
#include "app/order/orderdraft.h"

namespace codeseal {

/// How an order follows another one.
enum class Following {
  Renewal,  ///< linked to it, by `renewal_of_order_id` (reference, section 10.10)
  Again,    ///< the same values, and nothing else in common
};

/// A draft for an order that follows `order`: all that it was placed with as the record knows it, if it was
/// placed from here, else as far as the service tells. What belongs to the one order alone stays empty: its
/// reference, the note to its approver, its last day, and its signing request, since a new certificate is to
/// have a new key. An organization that the order created is taken as the one it is now.
[[nodiscard]] OrderDraft draftFromOrder(const FlowEnvironment& environment, const OrderInfo& order,
                                        Following following);

}  // namespace codeseal
