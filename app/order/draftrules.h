// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/orderoffer.h"
#include "app/order/orderrequest.h"
#include "app/order/problem.h"

namespace codeseal {

/// All that keeps a draft from being an order, in the order of the fields: the conditional rules of the order
/// page, the limits of the account's offer, and the form of each text. Empty: OrderRequest::fromDraft()
/// succeeds.
Problems checkDraft(const OrderDraft& draft, const OrderOffer& offer, const CsrReader& readCsr);

/// What is wrong with a shipping address by itself.
Problems checkAddress(const ShippingDraft& shipping);

/// Those problems that belong to one page.
Problems problemsOf(Step step, const Problems& all);

/// True if nothing that is asked for on the page differs between the two drafts.
bool sameOnPage(Step step, const OrderDraft& a, const OrderDraft& b);

/// Whether the order carries a shipping address: exactly when a token is shipped.
bool needsShipping(const OrderDraft& draft);

/// Whether a CSR is asked for: for delivery by e-mail, and for platform 55 on the standard product.
bool needsCsr(const OrderDraft& draft);

/// Whether a platform must be chosen: for the customer's own token.
bool needsPlatform(const OrderDraft& draft);

}  // namespace codeseal
