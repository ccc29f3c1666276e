// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderjourney.h"
#include "ui/widgets/timeline.h"

#include <QDateTime>
#include <QString>

namespace codeseal::ui {

/// Whom an order waits for, in a cell of a table: an icon's name, who, and for what. `what` and `icon` are
/// empty where nobody is waited for.
struct WaitText {
  QString icon;
  QString who;
  QString what;
};
[[nodiscard]] WaitText waitText(const OrderWait& wait);

/// "Waiting for Harriet Cole, for 6 days", or that nobody is waited for.
[[nodiscard]] QString waitHeadline(const OrderWait& wait, const QDateTime& now);
/// What whoever is waited for has to do, and what to look for. Empty where nobody is waited for.
[[nodiscard]] QString waitAdvice(const OrderWait& wait);

/// "6 days", "2 hours", "a moment"; empty for an invalid time.
[[nodiscard]] QString ageText(const QDateTime& since, const QDateTime& now);
/// Whether somebody should ask what is the matter: after five days.
[[nodiscard]] bool isLongWait(const QDateTime& since, const QDateTime& now);

/// The steps as rows, each with who acts, since when, and what that takes.
[[nodiscard]] QList<TimelineItem> journeyTimeline(const QList<OrderStep>& steps, const QDateTime& now);

/// What to write to whoever is waited for: order, product and organization, and what to do. Empty where
/// nobody can be reminded.
[[nodiscard]] QString reminderText(const OrderInfo& order, const OrderWait& wait);

}  // namespace codeseal::ui
