// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/hardwarecode.h"
#include "app/account/orderinfo.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// `GET /order/certificate/{id}` (reference, section 9.1).
Result<OrderInfo> readOrderInfo(const QByteArray& body);
/// The code in the same answer that sets up the token; it is no part of OrderInfo, so that it is nowhere
/// kept.
Result<HardwareCodePtr> readHardwareCode(const QByteArray& body);
/// `GET /order/certificate/{id}/validation` (reference, section 9.3).
Result<OrderValidation> readOrderValidation(const QByteArray& body);
/// `GET /order/certificate/{id}/note` (reference, section 10.5). Notes without a text are left out.
Result<QList<OrderNote>> readOrderNotes(const QByteArray& body);

}  // namespace codeseal
