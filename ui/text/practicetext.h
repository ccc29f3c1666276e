// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// What a practice key may do, in the person's language. The practice service says it in English; what is not
/// known here is given back as it is.
[[nodiscard]] QString practiceKeyText(const QString& english);

}  // namespace codeseal::ui
