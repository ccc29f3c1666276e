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

/// "DIRECTORY/WHAT-….json", the file of one account. The name tells nothing about the account.
[[nodiscard]] QString accountFilePath(const QString& directory, const QString& what,
                                      const QString& accountId);
/// How an act is spelled in files, and back; an unknown word is Act::Unknown.
[[nodiscard]] QString actWord(Act act);
[[nodiscard]] Act actOfWord(const QString& word);

/// The file with the orders of one account below a directory.
[[nodiscard]] QString orderListFilePath(const QString& directory, const QString& accountId);

/// Empty if there is no file, or if it is damaged or of another version: it is then moved aside, and the
/// service tells everything anew.
[[nodiscard]] Result<KeptOrders> loadOrderList(const QString& path, const QDateTime& now);
[[nodiscard]] Result<void> saveOrderList(const QString& path, const KeptOrders& kept);

}  // namespace codeseal
