// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/problem.h"
#include "ui/widgets/labelpreview.h"

namespace codeseal::ui {

/// The label for an address as it is sent. What one of `shown` is about is marked as wrong: the problems that
/// the person sees, not those they have not come to yet.
[[nodiscard]] ParcelText parcelText(const ShippingDraft& address, const Problems& shown);

/// What to know about one field of the address: that a line of the label is longer than it usually takes.
/// Empty for all others.
[[nodiscard]] QString parcelHint(const ShippingDraft& address, Field field);

/// "Someone has to sign. Is Mara there during the day?", by the first name where a full name was given.
[[nodiscard]] QString signingHint(const QString& recipient);

}  // namespace codeseal::ui
