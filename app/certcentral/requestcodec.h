// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderinfo.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

class JsonFields;

/// `GET /request/{id}` (reference, section 10.3).
Result<RequestInfo> readRequestInfo(const QByteArray& body);

/// A request, on its own or inside an order. The status is verbatim; the type is in lower case with blanks as
/// underscores, since old answers write "new request" (reference, section 18).
RequestState readRequestState(const JsonFields& fields);
/// The `requests` of an order, those that have an id.
QList<RequestState> readRequestStates(const JsonFields& fields);

}  // namespace codeseal
