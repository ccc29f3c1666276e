// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderoffer.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// `GET /account/metadata` (reference, section 13): all order fields of the account, the inactive ones too.
Result<QList<CustomFieldDefinition>> readCustomFields(const QByteArray& body);

}  // namespace codeseal
