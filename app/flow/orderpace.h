// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/error.h"

#include <chrono>

namespace codeseal {

/// How long to leave a service alone after calls that failed: longer each time, and as long as it asks for
/// (reference, section 4.4).
class OrderPace {
 public:
  /// Forgets all failures.
  void start() { *this = {}; }
  /// The wait after this failure. At least 5 s where the service limits the calls, a minute where it cannot
  /// be reached; no more than an hour, whatever it asks for.
  std::chrono::seconds fail(const Error& error);

  /// Whether the last call worked.
  bool isFree() const { return m_pause == std::chrono::seconds(0); }
  /// Whether it is the service that asked for the wait; nobody may cut that short.
  bool isLimited() const { return m_isLimited; }

 private:
  std::chrono::seconds m_pause{0};
  bool m_isLimited = false;
};

}  // namespace codeseal
