// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ratemeter.h"

#include <algorithm>

namespace codeseal::practice {

bool RateMeter::admits(const QString& key, const RateLimit& limit, const QDateTime& now) {
  if (!limit.on) return true;
  QList<QDateTime>& calls = m_calls[key];
  const QDateTime longAgo = now.addSecs(-limit.sustainedWindow.count());
  calls.removeIf([&longAgo](const QDateTime& call) { return call <= longAgo; });
  const QDateTime justNow = now.addSecs(-limit.burstWindow.count());
  const auto recent = std::count_if(calls.cbegin(), calls.cend(),
                                    [&justNow](const QDateTime& call) { return call > justNow; });
  if (recent >= limit.burst || calls.size() >= limit.sustained) return false;
  calls.append(now);
  return true;
}

}  // namespace codeseal::practice
