// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace codeseal::ui {

/// Gives the focus to the first input of a page that is shown; QWizard itself takes the first one even if it
/// is hidden.
void focusFirstInput(QWidget* page);

}  // namespace codeseal::ui
