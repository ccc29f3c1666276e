// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"

#include <QString>

namespace codeseal::ui {

/// The sentence for a required input that is empty: what to do, and what it is for where that helps.
[[nodiscard]] QString missingText(Field field);

}  // namespace codeseal::ui
