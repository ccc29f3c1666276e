// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/router.h"

#include <QList>

namespace codeseal::practice {

/// The orders that the caller sees and the filters let through, sorted as asked; newest first if not. Filters
/// that the service does not know are overlooked, `alternative_order_id` among them (reference, section 9.2).
QList<const Order*> filteredOrders(const Call& call);

/// Whether a time fits "2026-01-31", ">2026-01-31", "<2026-01-31" or "2026-01-01...2026-01-31".
bool fitsDates(const QDateTime& time, const QString& wanted);

}  // namespace codeseal::practice
