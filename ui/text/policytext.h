// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// Says that something is set and by whom: "Set by IT of Nordlicht." An empty name is an administrator.
[[nodiscard]] QString lockedText(const QString& setBy);
/// Says by whom a choice is not allowed: "Not allowed by IT of Nordlicht."
[[nodiscard]] QString notAllowedText(const QString& setBy);
/// A choice in a menu with who has made it: "Stay in the tray (set by IT of Nordlicht)".
[[nodiscard]] QString lockedChoice(const QString& choice, const QString& setBy);

}  // namespace codeseal::ui
