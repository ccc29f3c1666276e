// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/account/orderoutcome.h"
#include "app/certcentral/transportoptions.h"
#include "app/order/choices.h"

#include <QByteArray>
#include <QFuture>

namespace codeseal {

/// The only way an order leaves this program: `POST /order/certificate/{product}` (reference, section 5). At
/// most one POST of `body` goes on the wire, see sendOnce().
[[nodiscard]] QFuture<OrderOutcome> sendOrder(const ApiKeyPtr& key, const TransportOptions& options,
                                              Product product, const QByteArray& body);

}  // namespace codeseal
