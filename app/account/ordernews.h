// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderjourney.h"
#include "app/account/orderlist.h"

#include <optional>

namespace codeseal {

/// Something that became of an order and that a person wants to know without looking.
struct OrderNews {
  enum class Kind {
    NeedsYou,  ///< it waits for whose key is used
    Approved,  ///< its request was approved
    Issued,
    Rejected,  ///< by somebody of the account, or by DigiCert
    Canceled,
    Revoked,
    Unknown,  ///< a status that is not in the reference
  };
  Kind kind = Kind::Unknown;
  OrderRow row;
  OrderWait wait;
};

/// How an order stood when a person was told of it last, or when it was read for the first time.
struct ToldOrder {
  QString status;            ///< verbatim
  std::optional<Act> yours;  ///< what whose key is used had to do; nothing: not that one, or not known
  bool isWhole = false;      ///< whom it waits for was told by the order itself, not by its row alone

  bool operator==(const ToldOrder&) const = default;
};

/// How an order stands now, in the same form. `before` null: it was never read. Where its row alone was read
/// and says the same as before, what the order itself told is still true.
[[nodiscard]] ToldOrder toldOf(const ToldOrder* before, const OrderRow& row, const OrderWait& wait,
                               bool isWhole);

/// What there is to tell of that order; most of what happens to an order is nothing. An order that was never
/// read is news only if it waits to be approved by whose key is used: others know that they placed it.
[[nodiscard]] std::optional<OrderNews::Kind> newsOf(const ToldOrder* before, const OrderRow& row,
                                                    const OrderWait& wait);

}  // namespace codeseal
