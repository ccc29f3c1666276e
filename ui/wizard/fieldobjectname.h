// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"

#include <QString>

namespace codeseal::ui {

/// The stable object name of the editor for a field, by which tests and assistive tools find it: "ship_zip",
/// "custom_field_41". Never translated.
[[nodiscard]] QString fieldObjectName(FieldRef field);

}  // namespace codeseal::ui
