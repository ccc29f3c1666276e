// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderinfo.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// What the order call answers when it worked (reference, section 5.5).
struct OrderReceipt {
  qint64 orderId = 0;
  QList<RequestState> requests;
  qint64 newOrganizationId = 0;
  qint64 certificateId = 0;
};

/// Reads the answer of the order call. Only a complete JSON object with a positive order id up to
/// largestExactId is a receipt; everything else is Error::Kind::MalformedReply.
Result<OrderReceipt> readOrderReceipt(const QByteArray& body);

/// `GET /order/alternate/{id}` (reference, section 7.1). An empty list only if the service clearly says so:
/// an answer with rows that cannot be read, or without a list but with something else, is
/// Error::Kind::MalformedReply, since "nothing found" may lead to a second order. The list of what changed
/// (section 9.4) has the same form and is read with the same care: a change that is missed is missed for
/// good.
Result<QList<OrderMatch>> readOrderMatches(const QByteArray& body);

}  // namespace codeseal
