// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/intent.h"
#include "app/order/result.h"

#include <QVariant>

#include <optional>

namespace codeseal {

/// How a state is called in the record.
QString nameOf(IntentState state);
std::optional<IntentState> intentStateOf(const QString& name);

/// The state an outcome leads to.
IntentState stateAfter(OrderOutcome::Kind kind);

/// The columns that intentFrom() reads, in its order.
QString intentColumns();

/// The intent in a row; Error::Kind::Disk if something in it makes no sense.
Result<Intent> intentFrom(const QVariantList& row);

}  // namespace codeseal
