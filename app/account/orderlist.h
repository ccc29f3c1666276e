// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace codeseal {

/// Which orders to list, newest first (reference, section 9.2).
struct OrderQuery {
  std::optional<Product> product;  ///< nothing: of every kind, not only code signing
  qint64 organizationId = 0;       ///< 0: of all organizations
  QString status;                  ///< as the service spells it; empty: any
  int offset = 0;
  int limit = 50;  ///< 1 to 1000
};

/// A row of the list of orders. It has no alternative order id; only OrderInfo tells that.
struct OrderRow {
  qint64 id = 0;
  qint64 certificateId = 0;  ///< 0: none yet
  QString status;            ///< verbatim
  QString productNameId;     ///< verbatim
  QDateTime created;         ///< UTC; invalid if the service did not say
  qint64 organizationId = 0;
  QString organizationName;
  QString containerName;
  QString validTill;  ///< yyyy-MM-dd as sent, empty before issuance
  QString validFrom;  ///< likewise; the day of the issue

  bool operator==(const OrderRow&) const = default;
};

/// One page of the list.
struct OrderPage {
  QList<OrderRow> orders;
  int rows = 0;  ///< as many as came, readable or not; fewer than asked for: the last page
};

}  // namespace codeseal
