// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/organization.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// `GET /container` (reference, section 12): all divisions, the inactive ones too.
Result<QList<Container>> readContainers(const QByteArray& body);

}  // namespace codeseal
