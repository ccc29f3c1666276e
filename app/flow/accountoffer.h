// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountfacts.h"
#include "app/order/orderdraft.h"
#include "app/order/orderoffer.h"

#include <QDate>

namespace codeseal {

/// What the account offers for the product of the draft, as far as it has told; `today` is the user's.
[[nodiscard]] OrderOffer offerFor(const OrderDraft& draft, const AccountFacts& facts, QDate today);

}  // namespace codeseal
