// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderoutcome.h"
#include "app/certcentral/wireanswer.h"

namespace codeseal {

/// How an order ended, from what is known for certain (reference, section 7.3). `handedOut` tells whether a
/// byte of the order was given to the network.
///
/// Placed needs status 200 or 201 and a JSON object with a usable order id. Refused needs a clear no: a
/// status of 400 to 499, but not where the order may exist all the same: 408, 425, 429 (probably not
/// processed, but a look-up costs nothing), 409, and any answer that names the alternative order id (an
/// earlier attempt may have taken it; an id of the wrong form never gets this far). Nothing sent and no
/// answer is NotSent. All the rest is Unknown.
OrderOutcome verdictOn(const WireAnswer& answer, bool handedOut);

}  // namespace codeseal
