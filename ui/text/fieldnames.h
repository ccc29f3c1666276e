// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"

#include <QString>

namespace codeseal::ui {

/// The label of an input: "Street and number". For Field::CustomField a stand-in, its label comes from the
/// account.
[[nodiscard]] QString fieldName(Field field);

/// The name of a page as it stands in the list of steps: "Key and platform".
[[nodiscard]] QString stepName(Step step);

}  // namespace codeseal::ui
