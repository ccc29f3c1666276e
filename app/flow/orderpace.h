// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderentry.h"
#include "app/order/error.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace codeseal {

/// How long to leave a service alone after calls that failed: longer each time, and as long as it asks for
/// (reference, section 4.4).
class OrderPace {
 public:
  /// Forgets all failures.
  void start() { *this = {}; }
  /// The wait after this failure. At least 5 s where the service limits the calls, a minute where it cannot
  /// be reached. It grows to ten minutes, or to `usual` if nobody asks sooner anyway; what the service asks
  /// for is heard up to an hour.
  std::chrono::seconds fail(const Error& error, std::chrono::seconds usual = {});

  /// Whether the last call worked.
  bool isFree() const { return m_pause == std::chrono::seconds(0); }
  /// Whether it is the service that asked for the wait; nobody may cut that short.
  bool isLimited() const { return m_isLimited; }

 private:
  std::chrono::seconds m_pause{0};
  bool m_isLimited = false;
};

/// How long after one look at what changed the next one comes by itself; nothing: none does. While the orders
/// are on the screen that is ten minutes, or half an hour if none is open. In the background it grows with
/// the age of the youngest open order, from five minutes to six hours, and ends where none is open.
[[nodiscard]] std::optional<std::chrono::seconds> lookDistance(const QList<OrderEntry>& entries,
                                                               const QDateTime& now, bool isQuiet);

}  // namespace codeseal
