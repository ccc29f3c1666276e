// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/tokenjourney.h"

namespace codeseal {

namespace {

using Kind = Actor::Kind;

/// Nobody sets up a token for a certificate that has ended.
bool isSetUpWaitedFor(const TokenRecord& record, const QString& status) {
  return !record.setUp.isValid() && (status == u"issued" || status == u"reissue_pending");
}

/// Whoever has it sets it up, whomever it was sent to.
Actor setter(const TokenRecord& record, const Actor& otherwise) {
  return record.holder.isEmpty() ? otherwise : Actor{Kind::Person, record.holder, {}};
}

}  // namespace

bool isTokenHere(const TokenRecord& record) {
  return record.arrived.isValid() || record.setUp.isValid();
}

QList<OrderStep> withToken(QList<OrderStep> steps, const TokenRecord& record, const QString& status) {
  if (!isTokenHere(record)) return steps;
  for (OrderStep& step : steps) {
    if (step.act == Act::Delivery) {
      step.state = OrderStep::State::Done;
      step.since = record.arrived.startOfDay().toUTC();
    }
    if (step.act != Act::SetUp) continue;
    if (record.setUp.isValid()) {
      step.state = OrderStep::State::Done;
      step.since = record.setUp.startOfDay().toUTC();
    } else if (isSetUpWaitedFor(record, status)) {
      step.state = OrderStep::State::Now;
      step.since = record.arrived.startOfDay().toUTC();
    }
    step.actor = setter(record, step.actor);
  }
  return steps;
}

OrderWait withToken(const OrderEntry& entry, const OrderFacts* facts, const TokenRecord& record,
                    const QDateTime& now) {
  if (!isTokenHere(record)) return entry.wait;
  if (facts) return waitOf(withToken(orderJourney(*facts, now), record, entry.row.status));
  const bool isToken = entry.wait.act == Act::Delivery || entry.wait.act == Act::SetUp;
  if (entry.wait.actor.kind != Kind::Nobody && !isToken) return entry.wait;
  if (!isSetUpWaitedFor(record, entry.row.status)) return {};
  const bool isKnown = entry.wait.act == Act::SetUp && isToken;
  const Actor known = isKnown ? entry.wait.actor : Actor{Kind::NotKnown, {}, {}};
  return {setter(record, known), Act::SetUp, record.arrived.startOfDay().toUTC()};
}

}  // namespace codeseal
