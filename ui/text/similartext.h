// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/similarorder.h"

#include <QString>

namespace codeseal::ui {

/// A similar order in one line, without a full stop: "Order 112230, Needs approval, placed 3 days ago by
/// Mara Lindqvist". `now` is UTC.
[[nodiscard]] QString similarText(const SimilarOrder& order, const QDateTime& now);

}  // namespace codeseal::ui
