// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/settings.h"

#include <QHash>
#include <QList>

namespace codeseal::practice {

/// Counts the calls of each key in the two rolling windows (reference, section 4.4).
class RateMeter {
 public:
  /// Notes a call at `now` and tells whether it is within the limits. A refused call is not counted.
  bool admits(const QString& key, const RateLimit& limit, const QDateTime& now);

 private:
  QHash<QString, QList<QDateTime>> m_calls;
};

}  // namespace codeseal::practice
