// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"
#include "app/flow/environment.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>

namespace codeseal {

/// Follows one order until its status is final. Asks at growing distances and slows down when the service
/// asks for it; unknown statuses are followed like any other.
class OrderTracker final : public QObject {
  Q_OBJECT

 public:
  explicit OrderTracker(FlowEnvironment environment, QObject* parent = nullptr);

  /// Starts to follow an order; the first question goes out at once. Null only forgets the one before.
  void follow(std::shared_ptr<CertCentral> service, qint64 orderId);
  /// Asks now.
  void refresh();
  void stop();

  /// The order that is or was followed; 0 if none.
  qint64 orderId() const { return m_orderId; }
  /// What the service said last; id 0 before the first answer.
  const OrderInfo& info() const { return m_info; }
  /// Why the last question failed; nothing if it did not.
  const std::optional<Error>& error() const { return m_error; }
  QDateTime checkedAt() const { return m_checkedAt; }  ///< UTC, of the last good answer
  QDateTime nextCheck() const { return m_nextCheck; }  ///< UTC; invalid: none is planned
  bool isAsking() const { return m_isAsking; }
  /// True if nothing more will happen (reference, section 8.3).
  bool isFinal() const;

 Q_SIGNALS:
  void changed();

 private:
  void ask();
  void take(const Result<OrderInfo>& info);
  std::chrono::seconds distance() const;

  FlowEnvironment m_environment;
  std::shared_ptr<CertCentral> m_service;
  qint64 m_orderId = 0;
  OrderInfo m_info;
  std::optional<Error> m_error;
  QDateTime m_startedAt;
  QDateTime m_checkedAt;
  QDateTime m_nextCheck;
  bool m_isAsking = false;
  int m_turn = 0;
};

}  // namespace codeseal
