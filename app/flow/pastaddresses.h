// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/environment.h"
#include "app/order/orderdraft.h"

#include <QDate>
#include <QList>

namespace codeseal {

/// Where a token was sent before.
struct PastAddress {
  ShippingDraft address;  ///< as it was sent, with the method of that order
  QDate usedOn;           ///< of the newest order that used it, in the user's time zone

  bool operator==(const PastAddress&) const = default;
};

/// The addresses of the orders in the record that were placed, each once, the one used last first. Empty
/// without a record, and if it cannot be read: the address is then typed.
QList<PastAddress> pastAddresses(const FlowEnvironment& environment);

/// True if both lead to the same door, however fast the parcel travels.
bool isSameAddress(const ShippingDraft& a, const ShippingDraft& b);

}  // namespace codeseal
