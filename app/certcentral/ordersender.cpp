// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/ordersender.h"

#include "app/certcentral/oncesender.h"
#include "app/certcentral/orderverdict.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

OrderOutcome outcomeOf(const OnceAnswer& answer) {
  if (!answer.notSent) return verdictOn(answer.wire, answer.handedOut);
  OrderOutcome outcome;
  outcome.kind = OrderOutcome::Kind::NotSent;
  outcome.error = *answer.notSent;
  return outcome;
}

}  // namespace

QFuture<OrderOutcome> sendOrder(const ApiKeyPtr& key, const TransportOptions& options, Product product,
                                const QByteArray& body) {
  const QString path = u"/order/certificate/"_s + wireName(product);
  return sendOnce(key, options, {OnceRequest::Method::Post, path, path, body}).then(&outcomeOf);
}

}  // namespace codeseal
