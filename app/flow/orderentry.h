// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderjourney.h"
#include "app/account/orderlist.h"

#include <QDateTime>

namespace codeseal {

/// An order of the account as far as it is known.
struct OrderEntry {
  OrderRow row;      ///< an empty status: placed here, and the service has not told of it yet
  OrderWait wait;    ///< of the row alone until the order itself was asked for
  QDateTime toldAt;  ///< when the service told of the order itself, UTC; invalid: only of its row

  /// Whether something will still come of it.
  bool isOpen() const { return !isFinalStatus(row.status) && row.status != u"denied"; }

  bool operator==(const OrderEntry&) const = default;
};

}  // namespace codeseal
