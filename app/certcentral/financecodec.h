// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// `GET /finance/balance` (reference, section 16).
Result<Balance> readBalance(const QByteArray& body);
/// `GET /finance/payment-profile`.
Result<QList<PaymentProfile>> readPaymentProfiles(const QByteArray& body);
/// The body of `POST /finance/order-pricing`.
QByteArray priceQuestionBody(const PriceQuestion& question);
/// The answer to it. 0 means "cannot be estimated"; a tax of 0 counts as long as there is a total.
Result<PriceEstimate> readPriceEstimate(const QByteArray& body);

}  // namespace codeseal
