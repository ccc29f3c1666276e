// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/timeline.h"

#include <QList>
#include <QString>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// The head of the Status page for how the order stands.
struct StatusHead {
  enum class Mark { Busy, Done, Question, Trouble };
  Mark mark = Mark::Busy;
  QString title;
  QString sentence;
};
[[nodiscard]] StatusHead statusHead(OrderFlow& flow);

/// The status the service told last, as a chip: the request's while that waits, then the order's.
[[nodiscard]] ChipLook statusChip(OrderFlow& flow);
/// What that status means, one or two sentences.
[[nodiscard]] QString statusMeaning(OrderFlow& flow);
/// "checked at 14:06, next check in 2 minutes"
[[nodiscard]] QString checkedText(OrderFlow& flow);

/// What happens with a placed order, step by step, with who acts.
[[nodiscard]] QList<TimelineItem> placedTimeline(OrderFlow& flow);
/// What to write to whoever the placed order waits for; empty where nobody can be reminded.
[[nodiscard]] QString reminder(OrderFlow& flow);
/// What has happened so far with an order whose end is not known. The row being asked has a button.
[[nodiscard]] QList<TimelineItem> checkingTimeline(OrderFlow& flow);

}  // namespace codeseal::ui
