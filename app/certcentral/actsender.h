// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/account/orderact.h"
#include "app/certcentral/oncesender.h"

#include <QFuture>

namespace codeseal {

/// An act as the service takes it (reference, sections 10.1, 10.4, 10.5 and 10.9).
[[nodiscard]] OnceRequest requestFor(const OrderAct& act);

/// How an act ended, from what is known for certain. Done needs a whole answer of 200 to 299 that is empty
/// or a JSON object: a page in its place is no answer of the service. A status of 400 to 499 is a clear no,
/// but for 408 and 425. Nothing sent and no answer is NotSent. All the rest is Unknown.
[[nodiscard]] ActOutcome verdictOn(const OnceAnswer& answer);

/// The only way an act leaves this program, see sendOnce().
[[nodiscard]] QFuture<ActOutcome> sendAct(const ApiKeyPtr& key, const TransportOptions& options,
                                          const OrderAct& act);

}  // namespace codeseal
