// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderentry.h"
#include "app/settings/tokenbook.h"

namespace codeseal {

/// Whether it is written down that a token arrived or signs.
[[nodiscard]] bool isTokenHere(const TokenRecord& record);

/// The steps of an order with what is written down of its token, which the service does not know. `status` is
/// that of the order, as the service spells it.
[[nodiscard]] QList<OrderStep> withToken(QList<OrderStep> steps, const TokenRecord& record,
                                         const QString& status);

/// Whom an order waits for, with what is written down of its token. `facts` is all that was told about it;
/// null: only its row.
[[nodiscard]] OrderWait withToken(const OrderEntry& entry, const OrderFacts* facts, const TokenRecord& record,
                                  const QDateTime& now);

}  // namespace codeseal
