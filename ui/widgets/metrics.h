// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace codeseal::ui {

/// What a text is, which decides its size and weight relative to the font of the application.
enum class Type { PageTitle, Section, CardTitle, GroupTitle, Label, Body, Strong, Hint, Error, Fixed };

/// A length of the 4-px grid in device-independent pixels, scaled to the height of the application's
/// font. All spacings and sizes go through it.
[[nodiscard]] int px(int length);
/// The font of a text of this type.
[[nodiscard]] QFont typeFont(Type type);
/// Height of one line of this type.
[[nodiscard]] int lineHeight(Type type);
/// Width of @p text on one line of this type.
[[nodiscard]] int textWidth(const QString& text, Type type);
/// Height of @p text wrapped to @p width. An empty text has none.
[[nodiscard]] int textHeight(const QString& text, Type type, int width);
/// Width of the widest word of @p text, below which a wrapped text cannot go.
[[nodiscard]] int widestWord(const QString& text, Type type);

}  // namespace codeseal::ui
