// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"

#include <QList>
#include <QString>

#include <optional>

namespace codeseal {

/// An amount of money exactly as the service wrote it, in hundredths of the currency's unit.
struct Money {
  qint64 hundredths = 0;
  QString currency;  ///< ISO 4217, may be empty

  bool operator==(const Money&) const = default;
};

/// The account's funds (`GET /finance/balance`).
struct Balance {
  Money available;  ///< what can be spent; meaningless if `unlimited`
  bool unlimited = false;
};

/// A stored card (`GET /finance/payment-profile`).
struct PaymentProfile {
  qint64 id = 0;
  QString label;  ///< "Company card - 4242"
  bool isDefault = false;
  bool isActive = true;
};

/// What to estimate (`POST /finance/order-pricing`).
struct PriceQuestion {
  Product product = Product::CodeSigning;
  int years = 1;
  QString lastDay;  ///< yyyy-MM-dd; empty: the years count

  bool operator==(const PriceQuestion&) const = default;
};

/// The service's estimate. Nothing where it answers 0, which means "cannot be estimated" (reference, section
/// 16).
struct PriceEstimate {
  std::optional<Money> base;
  std::optional<Money> tax;
  std::optional<Money> total;
};

}  // namespace codeseal
