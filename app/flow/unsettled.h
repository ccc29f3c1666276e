// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/environment.h"
#include "app/journal/intent.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace codeseal {

/// How long after its sending an order may still be on its way: until then, a look-up that finds none proves
/// nothing.
inline constexpr std::chrono::seconds uncertainTime{300};

/// When the order was sent last, UTC.
QDateTime sentAt(const FlowEnvironment& environment, const Intent& intent);

/// The oldest order of this account at this service that was sent in an earlier run and of which nobody knows
/// what became, unless a person has let go of it: until then every start tells of it.
std::optional<Intent> unsettledIntent(const FlowEnvironment& environment, const QString& accountId,
                                      const QString& service);

/// Whether the record has an order, of whatever account, of which nobody knows what became and nobody has let
/// go.
bool isAnyInDoubt(const FlowEnvironment& environment);

}  // namespace codeseal
