// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderlist.h"

#include <QList>
#include <QSet>

namespace codeseal {

/// Which page of the code signing orders comes next. Reads one product after the other, newest first, until a
/// page is short or brings nothing new: what the service says about totals is not to be trusted (reference,
/// section 3).
class OrderPager {
 public:
  /// Begins anew.
  void start();
  void stop() { m_product = productCount; }
  bool isOver() const { return m_product >= productCount; }

  /// The page to ask for; not to be called when it is over.
  OrderQuery next() const;
  /// Takes that page and gives the orders on it that were on none before: pages shift while they are read.
  QList<OrderRow> take(const OrderPage& page);
  /// Goes on with the next product, whether or not this one has more pages.
  void skipProduct();

 private:
  static constexpr int productCount = 2;

  int m_product = productCount;
  int m_offset = 0;
  QSet<qint64> m_seen;
};

}  // namespace codeseal
