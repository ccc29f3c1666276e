// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountfacts.h"
#include "app/flow/orderprice.h"
#include "app/flow/similarorders.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace codeseal {

/// The look at the service that comes before an order is sent if what the person decided on was told some
/// time ago: Review may have been open since yesterday. Asks for price, products and similar orders once
/// more. A service that can not tell keeps nobody from ordering.
class LastLook final : public QObject {
  Q_OBJECT

 public:
  /// What the service told counts for so long.
  static constexpr std::chrono::minutes goodFor{5};

  enum class State {
    None,
    Looking,
    PriceChanged,  ///< the price is another one than the person saw; nothing was placed
  };

  /// All of them outlive it.
  LastLook(AccountFacts& facts, OrderPrice& price, SimilarOrders& similar, QObject* parent = nullptr);

  State state() const { return m_state; }
  bool isLooking() const { return m_state == State::Looking; }
  /// With State::PriceChanged: what the person saw before; nothing if no price was known.
  const std::optional<PriceEstimate>& priceBefore() const { return m_before; }

  /// Whether to look before an order is placed at `now`, UTC.
  bool isDue(const QDateTime& now) const;
  /// Begins; finished() says when it is over. The caller asks for similar orders first.
  void begin();
  /// Gives up; finished() does not come.
  void cancel();

 Q_SIGNALS:
  void changed();
  /// Everything was asked. `isSame`: the price is the one the person saw, and no similar order turned up.
  void finished(bool isSame);

 private:
  void take();

  AccountFacts& m_facts;
  OrderPrice& m_price;
  SimilarOrders& m_similar;
  State m_state = State::None;
  bool m_isHeldBack = false;  // a similar order turned up; confirming it does not place this one
  std::optional<PriceEstimate> m_before;
};

}  // namespace codeseal
