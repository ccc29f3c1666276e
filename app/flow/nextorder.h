// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"
#include "app/flow/draftfromorder.h"
#include "app/flow/orderentry.h"

#include <QObject>

#include <optional>

namespace codeseal {

class OrderBoard;
class OrderFlow;

/// What is to be known before an order that follows another one is begun: the other order, what else there
/// is for the same organization, and what the service estimates. Asks for what is not known.
class NextOrder final : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it. `orderId` is one of the board's.
  NextOrder(OrderFlow& flow, OrderBoard& board, qint64 orderId, QObject* parent = nullptr);

  qint64 orderId() const { return m_orderId; }
  /// What the list tells of the order.
  OrderRow row() const;
  /// All that the service tells of it; null while it is asked.
  const OrderInfo* order() const;
  /// Why the service did not tell of it.
  const std::optional<Error>& error() const { return m_error; }
  /// Asks again after an error.
  void ask();

  /// The service's estimate for one more; nothing if it tells none, or was not asked yet.
  const std::optional<Money>& price() const { return m_price; }
  bool isAskingPrice() const { return m_isAskingPrice; }
  /// The other orders for the same product and organization that are under way or whose certificates are in
  /// use, newest first.
  QList<OrderRow> others() const;
  /// A renewal is of a certificate that was issued.
  bool mayRenew() const;

  /// Whether begin() would put another draft aside.
  bool putsDraftAside() const;
  /// Whether another order can be begun now; see OrderFlow::mayBegin().
  bool mayBegin() const;
  /// Begins the draft; see OrderFlow::begin(). Error::Kind::Conflict while order() is null.
  Result<void> begin(Following following);

 Q_SIGNALS:
  void changed();

 private:
  void take(qint64 orderId, const std::optional<Error>& error);
  void askPrice();

  OrderFlow& m_flow;
  OrderBoard& m_board;
  qint64 m_orderId;
  std::optional<Error> m_error;
  std::optional<Money> m_price;
  bool m_isAskingPrice = false;
};

}  // namespace codeseal
