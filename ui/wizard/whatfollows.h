// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/timeline.h"

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// What happens once the order of the draft is placed, and who does it: the check of the organization unless
/// it is done, the approval, the issue.
[[nodiscard]] QList<TimelineItem> whatFollows(OrderFlow& flow);

/// Whether the organization of the draft has to be checked before its certificate is issued. A new one always
/// has to.
[[nodiscard]] bool willWaitForCheck(OrderFlow& flow);

}  // namespace codeseal::ui
