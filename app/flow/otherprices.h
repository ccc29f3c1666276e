// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"
#include "app/order/choices.h"

#include <QList>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace codeseal {

class CertCentral;
class OrderFlow;

/// What the products that are not chosen would cost for the term that is, so that a person can compare before
/// choosing. Asks only for what may be ordered here, and each thing once until product, term or account
/// change. A service that can not tell leaves a price unknown.
class OtherPrices final : public QObject {
  Q_OBJECT

 public:
  /// The flow has to live longer.
  explicit OtherPrices(OrderFlow& flow, QObject* parent = nullptr);

  /// Asks what was not asked yet. To be called while the prices are looked at.
  void ask();
  /// In all, with tax; nothing until the service told it.
  [[nodiscard]] std::optional<Money> total(Product product) const;

 Q_SIGNALS:
  /// A price was forgotten or told.
  void changed();

 private:
  [[nodiscard]] QList<PriceQuestion> questions() const;

  OrderFlow& m_flow;
  std::weak_ptr<CertCentral> m_service;
  QList<PriceQuestion> m_asked;
  QMap<Product, Money> m_totals;
  int m_turn = 0;
};

}  // namespace codeseal
