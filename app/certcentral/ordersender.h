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
/// most one POST of `body` goes on the wire, whatever breaks, over a connection nothing else has used. Once
/// started it runs to its end, whoever lets go of the future, and answers exactly once within
/// `options.orderDeadline` after the proxy is known. Cancelling the future stops nothing.
[[nodiscard]] QFuture<OrderOutcome> sendOrder(const ApiKeyPtr& key, const TransportOptions& options,
                                              Product product, const QByteArray& body);

}  // namespace codeseal
