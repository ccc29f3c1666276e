// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <memory>

namespace codeseal {

/// An order that may or may not stand, as its intent has it.
struct SoughtOrder {
  QString reference;  ///< the alternative order id it was sent with
  Product product = Product::CodeSigning;
  qint64 organizationId = 0;  ///< 0 if not known
};

/// How far a search goes. The list costs a call for each of its recent orders.
enum class SearchDepth { Reference, ReferenceThenList };

/// Looks for an order at the service, first by its reference (reference, section 7.1), then, if that is
/// forbidden or `depth` says so and nothing was found, among the newest orders of its product (section 7.3,
/// step 5). Answers the orders that are this one: of what the reference finds, those whose product and
/// organization do not contradict; of what the list has, those that carry the reference. So an order of
/// somebody else is never among them. More than one means that it was ordered more than once. An error means
/// that nothing can be said.
[[nodiscard]] QFuture<Result<QList<OrderMatch>>> searchOrder(std::shared_ptr<CertCentral> service,
                                                             const SoughtOrder& sought, SearchDepth depth);

/// Whether asking later may bring another answer. Where not, the service has said all that it will.
bool mayPass(Error::Kind kind);

}  // namespace codeseal
