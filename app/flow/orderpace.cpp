// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderpace.h"

#include <algorithm>

namespace codeseal {

using std::chrono::seconds;

seconds OrderPace::fail(const Error& error) {
  using namespace std::chrono_literals;
  m_isLimited = error.kind == Error::Kind::RateLimited;
  m_pause = std::clamp<seconds>(m_pause * 2, m_isLimited ? seconds(5s) : seconds(1min), 10min);
  return std::max(m_pause, std::min<seconds>(error.retryAfter.value_or(0s), 1h));
}

}  // namespace codeseal
