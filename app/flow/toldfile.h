// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/ordernews.h"
#include "app/order/result.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace codeseal {

/// What a person does to an order and so need not be told: that it was approved, or that it ended.
enum class OwnDeed { Approval, End };

/// How the orders of an account stood when the person was told of them last, and what that person did to some
/// of them since, by order.
struct ToldOrders {
  QHash<qint64, ToldOrder> orders;
  QHash<qint64, OwnDeed> deeds;

  bool operator==(const ToldOrders&) const = default;
};

/// The file of one account below a directory. It holds numbers and statuses of orders, nothing secret.
[[nodiscard]] QString toldFilePath(const QString& directory, const QString& accountId);
/// Nothing if there is no file, or if it is damaged or of another version: it is then moved aside, and the
/// account is as if it had never been read.
[[nodiscard]] std::optional<ToldOrders> loadTold(const QString& path, const QDateTime& now);
[[nodiscard]] Result<void> saveTold(const QString& path, const ToldOrders& told);

}  // namespace codeseal
