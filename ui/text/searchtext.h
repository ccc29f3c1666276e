// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// A text as a search compares it: without case and accents.
[[nodiscard]] QString foldedForSearch(const QString& text);

}  // namespace codeseal::ui
