// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace codeseal::ui {

/// Words of others, fit to stand inside a sentence of ours: characters that cannot be seen or that turn the
/// direction of the text are gone, line breaks are blanks, and after 500 characters follows an ellipsis.
/// Everything else stays as it was sent.
[[nodiscard]] QString quotable(QStringView text);

/// A character as a person can see and look it up: its picture, if it has one, and its code: "😀 (U+1F600)".
[[nodiscard]] QString characterName(QStringView character);

}  // namespace codeseal::ui
