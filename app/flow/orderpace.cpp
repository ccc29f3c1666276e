// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderpace.h"

#include <algorithm>

namespace codeseal {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds old = 7 * 24h;

/// Between two looks in the background, while the youngest open order has this age.
seconds quietDistance(seconds age) {
  if (age < 30min) return 5min;
  if (age < 24h) return 15min;
  if (age < old) return 1h;
  return 6h;
}

}  // namespace

seconds OrderPace::fail(const Error& error, seconds usual) {
  m_isLimited = error.kind == Error::Kind::RateLimited;
  const seconds shortest = m_isLimited ? seconds(5s) : seconds(1min);
  m_pause = std::clamp(m_pause * 2, shortest, std::max<seconds>(usual, 10min));
  return std::max(m_pause, std::min<seconds>(error.retryAfter.value_or(0s), 1h));
}

std::optional<seconds> lookDistance(const QList<OrderEntry>& entries, const QDateTime& now, bool isQuiet) {
  std::optional<seconds> youngest;
  for (const OrderEntry& entry : entries) {
    if (!entry.isOpen()) continue;
    // Nobody may have told when an order was placed.
    const seconds age = entry.row.created.isValid() ? seconds(entry.row.created.secsTo(now)) : old;
    youngest = std::min(youngest.value_or(age), age);
  }
  if (!isQuiet) return youngest ? 10min : 30min;
  return youngest ? std::optional(quietDistance(*youngest)) : std::nullopt;
}

}  // namespace codeseal
