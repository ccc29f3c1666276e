// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"
#include "app/account/person.h"
#include "app/order/choices.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace codeseal {

/// What a key turned out to be. Absent members mean that the service did not tell.
struct KeyReport {
  User user;
  QList<Product> products;             ///< code signing products the account may order
  bool productsRefused = false;        ///< the key may not even ask for products
  std::optional<qint64> restrictedTo;  ///< the key's own restriction, see KeyInfo
  std::optional<Balance> balance;
  std::optional<bool> maySeeOrganizations;
  QDateTime checkedAt;  ///< UTC

  /// False if it is certain that this key can not place an order; a key may still be refused later.
  bool mayOrder() const {
    return !products.isEmpty() && restrictedTo != viewOnlyKeyRole && !isForUsersOnly();
  }
  /// Whether the service told what the key is limited to, and that this is known to leave ordering alone.
  /// Otherwise it may be refused, since a key that only reads passes every question (reference, sections 2.2
  /// and 2.5).
  bool limitsLeaveOrdering() const;
  bool mayApprove() const;
  /// True if the key is limited to less than its user may do.
  bool isRestricted() const { return restrictedTo.value_or(0) != 0; }

 private:
  bool isForUsersOnly() const { return restrictedTo == usersKeyRole; }
};

}  // namespace codeseal
