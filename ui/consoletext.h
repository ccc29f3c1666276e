// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// Writes `text` to the standard output or the standard error. On Windows a program with windows has neither
/// unless somebody redirected them; there it goes to the terminal that the program was started from, if any.
void writeToConsole(const QString& text, bool isError);

}  // namespace codeseal::ui
