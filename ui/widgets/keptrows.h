// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QVBoxLayout;
class QWidget;

namespace codeseal::ui {

/// Leaves @p wanted rows in @p column, which holds nothing but rows: those too many at its end go, @p make
/// makes the missing ones from their index. Rows that stay keep their widgets, so that focus stays where it
/// is.
void keepRows(QVBoxLayout& column, int wanted, const std::function<QWidget*(int)>& make);

}  // namespace codeseal::ui
