// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/environment.h"

#include <QList>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace codeseal {

/// A clock that stands at noon of 23 November 2026 until a test moves it.
class ManualTime {
 public:
  /// Gives it to an environment; it must outlive what is made of that.
  void rule(FlowEnvironment& environment) {
    environment.now = [this] { return m_now; };
    environment.after = [this](std::chrono::milliseconds delay, QObject* context, std::function<void()> act) {
      m_planned.append({m_now.addMSecs(delay.count()), context, std::move(act)});
    };
  }

  QDateTime now() const { return m_now; }
  /// Moves the clock without doing what was waiting for it, as when the computer slept or was set.
  void set(const QDateTime& now) { m_now = now; }
  /// Moves the clock and does what was waiting for it.
  void pass(std::chrono::milliseconds time) {
    m_now = m_now.addMSecs(time.count());
    for (const Planned& planned : std::exchange(m_planned, {})) {
      if (planned.at > m_now)
        m_planned.append(planned);
      else if (planned.context)
        planned.act();
    }
  }
  /// When the next thing is due that waits; a far time if none does.
  QDateTime next() const {
    QDateTime next = m_now.addYears(100);
    for (const Planned& planned : m_planned) next = std::min(next, planned.at);
    return next;
  }
  /// How many things wait.
  qsizetype plannedCount() const { return m_planned.size(); }

 private:
  struct Planned {
    QDateTime at;
    QPointer<QObject> context;
    std::function<void()> act;
  };

  QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
  QList<Planned> m_planned;
};

}  // namespace codeseal
