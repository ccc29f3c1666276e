// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderentry.h"
#include "ui/text/journeytext.h"
#include "ui/widgets/chip.h"

#include <QDate>
#include <QString>

namespace codeseal::ui {

/// The question a tile answers.
enum class OrderGroup {
  All,
  Yours,     ///< wait for you or your account
  Others,    ///< wait for somebody else
  Expiring,  ///< end within 90 days
};

inline constexpr int expiringDays = 90;

/// An order in words, made once, so that a table of many rows paints and searches quickly.
struct OrderLine {
  qint64 id = 0;
  QString organization;
  QString productNameId;
  QString product;
  QString division;
  QString status;  ///< as the service spells it
  ChipLook chip;
  OrderWait waited;
  WaitText wait;
  QDateTime created;
  QDate validTill;
  bool isCurrent = false;  ///< the certificate is in use: issued, and neither revoked nor expired
  QString search;          ///< folded: all that a search looks at

  /// Days to the last one, counted from `today`; negative once it has passed.
  [[nodiscard]] int daysLeft(QDate today) const { return int(today.daysTo(validTill)); }
  [[nodiscard]] bool isExpiring(QDate today) const;
  [[nodiscard]] bool isIn(OrderGroup group, QDate today) const;
};

[[nodiscard]] OrderLine makeOrderLine(const OrderEntry& entry);

}  // namespace codeseal::ui
