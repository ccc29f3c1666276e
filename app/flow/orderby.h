// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderentry.h"

#include <QDate>
#include <QList>

namespace codeseal {

/// How long an order takes to its issue while no order of the account tells.
inline constexpr int assumedLeadDays = 14;
/// How long the way from the issue to a token that signs is given: it travels, and is set up.
inline constexpr int setUpDays = 7;
/// So many orders, the newest, tell how long one takes.
inline constexpr int leadOrders = 5;

/// How long orders of this account take.
struct LeadTime {
  int days = assumedLeadDays;  ///< from the order to its issue, of the slowest one
  int orders = 0;              ///< how many tell; 0: none does, so it is assumed

  bool operator==(const LeadTime&) const = default;
};

/// When to order the certificate that follows another one.
struct OrderBy {
  QDate day;            ///< in the user's zone; invalid: this certificate needs no successor, or has one
  LeadTime lead;        ///< what that is reckoned with, beside setUpDays
  qint64 follower = 0;  ///< an order that follows already; 0: there is none
};

/// Whether two rows are of one organization: by id where both tell one, since two organizations may have one
/// name, and one may change its.
[[nodiscard]] bool isSameOrganization(const OrderRow& a, const OrderRow& b);

/// What the newest orders for this product tell, or those for either where none for it does. An issue that
/// was told half a year after the order was another one, of a reissue, and does not count.
[[nodiscard]] LeadTime leadTime(const QList<OrderEntry>& entries, const QString& productNameId);

/// When to order the successor of the certificate in this row, so that it signs before this one ends. Only
/// what is issued has one.
[[nodiscard]] OrderBy orderBy(const QList<OrderEntry>& entries, const OrderRow& row);
/// The same, for whoever knows the lead time of the row's product.
[[nodiscard]] OrderBy orderBy(const QList<OrderEntry>& entries, const OrderRow& row, const LeadTime& lead);

}  // namespace codeseal
