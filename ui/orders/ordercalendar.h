// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderby.h"

#include <QByteArray>
#include <QDateTime>

namespace codeseal::ui {

/// The reminders of a certificate for a calendar, in the language of the program: when to order the next one,
/// with alarms from two months before, and when it ends. A day that has passed becomes today. `now` is UTC.
[[nodiscard]] QByteArray orderCalendar(const OrderRow& row, const OrderBy& by, const QDateTime& now);

}  // namespace codeseal::ui
