// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"
#include "app/account/orderjourney.h"

#include <QFuture>

#include <memory>

namespace codeseal {

/// Whose eyes an order is seen with.
struct OrderViewer {
  qint64 userId = 0;
  bool mayApprove = false;  ///< requests of others
};

/// How much to ask about an order.
enum class Inquiry {
  Wait,  ///< as many calls as it takes to tell whom it waits for, two at most
  Full,  ///< with its checks, the request that decides, and its notes
};

/// Asks for an order, then for what belongs to it, one call after the other. Only a failure of the first is
/// an error; what else is not told is absent from the facts.
[[nodiscard]] QFuture<Result<OrderFacts>> askOrderFacts(const std::shared_ptr<CertCentral>& service,
                                                        qint64 orderId, Inquiry inquiry,
                                                        const OrderViewer& viewer);

/// Whether the error of such a question is about this order alone; any other would meet the next call too.
[[nodiscard]] bool isAboutTheOrder(const Error& error);

}  // namespace codeseal
