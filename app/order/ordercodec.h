// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderrequest.h"

#include <QByteArray>
#include <QJsonObject>

namespace codeseal {

/// The body of the order call as the order page describes it (pinned edition): only what was chosen or what
/// the page requires.
QJsonObject toJson(const OrderRequest& request);

/// The bytes that are sent. The same request gives the same bytes, so that they can be frozen and repeated.
QByteArray toBody(const OrderRequest& request);

/// The same object for reading, indented. Says exactly what toBody() sends.
QString toReadableJson(const OrderRequest& request);

}  // namespace codeseal
