// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/receipt.h"
#include "ui/widgets/timeline.h"

#include <QList>

namespace codeseal::ui {

/// What happened to an order, line by line, with the time of day to the second; on another day than that of
/// the first line, with the date.
[[nodiscard]] QList<TimelineItem> receiptTimeline(const Receipt& receipt);

}  // namespace codeseal::ui
