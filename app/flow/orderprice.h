// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/environment.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace codeseal {

/// The service's estimate for what is chosen. Only the answer to the latest question counts, and a service
/// that can not tell leaves the price unknown.
class OrderPrice final : public QObject {
  Q_OBJECT

 public:
  explicit OrderPrice(FlowEnvironment environment, QObject* parent = nullptr);

  /// Forgets the price; an answer that is on its way counts no more.
  void forget();
  /// Forgets the price and asks `service` for that of `question`.
  void ask(const std::shared_ptr<CertCentral>& service, const PriceQuestion& question);
  /// Asks the same again. Until the answer is there, and if there is none, the price stays as it was told.
  /// Nothing before ask().
  void askAgain();

  /// Nothing until the service told one.
  const std::optional<PriceEstimate>& price() const { return m_price; }
  /// Whether there was a question since the last forget().
  bool isAsked() const { return m_askedAt.isValid(); }
  bool isAsking() const { return m_isAsking; }
  QDateTime askedAt() const { return m_askedAt; }  ///< UTC; invalid: not asked

 Q_SIGNALS:
  /// The price was forgotten or told, or is not told after all.
  void changed();

 private:
  FlowEnvironment m_environment;
  std::shared_ptr<CertCentral> m_service;
  PriceQuestion m_question;
  std::optional<PriceEstimate> m_price;
  QDateTime m_askedAt;
  bool m_isAsking = false;
  int m_turn = 0;
};

}  // namespace codeseal
