// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"

#include <QByteArray>

namespace codeseal {

/// The draft from which toBody() made this body: what an order was placed with, as it can be typed again. The
/// product is not in a body. What can not be read is left as in an empty draft.
OrderDraft readBody(const QByteArray& body);

}  // namespace codeseal
