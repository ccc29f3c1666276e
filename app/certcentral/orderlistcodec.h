// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderlist.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// The path and query of `GET /order/certificate` for this question (reference, sections 3 and 9.2).
QString orderListPath(const OrderQuery& query);

/// `GET /order/certificate` (reference, section 9.2). Rows without an id are left out; an answer that is
/// neither a list nor empty is Error::Kind::MalformedReply.
Result<OrderPage> readOrderPage(const QByteArray& body);

}  // namespace codeseal
