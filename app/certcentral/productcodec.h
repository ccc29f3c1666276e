// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/productinfo.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// `GET /product`, the code signing products only: those known by name_id (reference, sections 8.7 and 11.1).
Result<QList<ProductSummary>> readProducts(const QByteArray& body);
/// `GET /product/{name_id}` (reference, section 11.2) for `product`; another product in the answer is
/// Error::Kind::MalformedReply.
Result<ProductInfo> readProductInfo(const QByteArray& body, Product product);

}  // namespace codeseal
