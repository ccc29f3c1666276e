// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// What must not be done to a token that is on its way.
[[nodiscard]] QString tokenArrivalText();
/// The same of one that is there and not set up.
[[nodiscard]] QString tokenSetUpText();
/// The same of one that signs, and what to do when it is lost or locked.
[[nodiscard]] QString tokenInUseText();

}  // namespace codeseal::ui
