// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

class FormField;

/// What a typed text is, which decides its direction and what an on-screen keyboard shows. Never a filter:
/// a wrong text can be typed, so that its error can be said.
enum class Writing { Words, Digits, Emails };

/// A field with one line.
[[nodiscard]] FormField* makeLineField(const QString& label, Writing writing = Writing::Words);

/// A field with a box of @p lines lines. Tab leaves it.
[[nodiscard]] FormField* makeTextField(const QString& label, int lines, Writing writing = Writing::Words);

}  // namespace codeseal::ui
