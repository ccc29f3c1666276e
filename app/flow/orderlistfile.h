// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderentry.h"
#include "app/order/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace codeseal {

/// The orders of an account as they stood when the service was asked last, for the next start. Holds nothing
/// secret: what the list of orders shows, and whom each order waits for.
struct KeptOrders {
  QDateTime asOf;  ///< UTC; invalid: nothing was kept
  QList<OrderEntry> entries;
};

/// The file of one account below a directory. The name tells nothing about the account.
[[nodiscard]] QString orderListFilePath(const QString& directory, const QString& accountId);

/// Empty if there is no file, or if it is damaged or of another version: it is then moved aside, and the
/// service tells everything anew.
[[nodiscard]] Result<KeptOrders> loadOrderList(const QString& path, const QDateTime& now);
[[nodiscard]] Result<void> saveOrderList(const QString& path, const KeptOrders& kept);

}  // namespace codeseal
