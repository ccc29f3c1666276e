// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"
#include "app/flow/accountflow.h"
#include "app/flow/orderboard.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace codeseal {

/// What is done to orders from here: approving and rejecting, canceling, notes, the approval mail. One act
/// at a time, each sent once and never again by itself. After each the order is read, and where the answer
/// was lost, what was read decides what became of it; until then nothing else is done to that order. Nothing
/// of it is kept: after a restart the service tells.
class OrderActs final : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  OrderActs(AccountFlow& account, OrderBoard& board, FlowEnvironment environment, QObject* parent = nullptr);

  /// What stands in the way of this act on an order now.
  [[nodiscard]] ActHindrance hindrance(OrderAct::Kind kind, qint64 orderId) const;
  /// The act on an order, with everything but its text; orderId 0 if the order was not read.
  [[nodiscard]] OrderAct act(OrderAct::Kind kind, qint64 orderId) const;
  /// Sends an act; false, and nothing is sent, if something stands in its way.
  bool start(const OrderAct& act);

  /// The last act on an order; null: there was none, or it was dismissed.
  [[nodiscard]] const ActReport* report(qint64 orderId) const;
  /// Forgets the last act on an order, unless it is under way or what became of it is not known.
  void dismiss(qint64 orderId);

 Q_SIGNALS:
  /// The report on this order, or what may be done to any, is another.
  void changed(qint64 orderId);

 private:
  void takeAccount();
  void takeOutcome(const ActOutcome& outcome);
  void read();
  void takeRead(const Result<OrderFacts>& facts);
  void takeTold(qint64 orderId, const std::optional<Error>& error);
  void readLater();
  void tell(qint64 orderId, ActReport::State state);
  [[nodiscard]] bool isLastRead() const;
  [[nodiscard]] ActReport& running() { return m_reports[m_running]; }

  AccountFlow& m_account;
  OrderBoard& m_board;
  FlowEnvironment m_environment;
  std::shared_ptr<CertCentral> m_service;
  QHash<qint64, ActReport> m_reports;  // by order
  QHash<qint64, OrderFacts> m_before;  // each order as it was when its last act was sent
  qint64 m_running = 0;                // the order whose act is under way; 0: none
  int m_reads = 0;                     // of that order, since the act was sent
  bool m_offersMail = true;
  int m_turn = 0;
};

}  // namespace codeseal
