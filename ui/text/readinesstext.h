// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/organization.h"
#include "ui/text/chiptext.h"

#include <QDate>

namespace codeseal::ui {

/// "Ready until 11 Feb 2027", "Ends in 19 days", "In progress, day 6", "Expired 3 Oct 2026", "Not validated".
[[nodiscard]] ChipText readinessChip(const Readiness& readiness, QDate today);

/// What it means for an order placed today: one or two sentences.
[[nodiscard]] QString readinessSentence(const Readiness& readiness);

}  // namespace codeseal::ui
