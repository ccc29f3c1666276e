// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "ui/widgets/tones.h"
#include "ui/wizard/wizardpage.h"

#include <QWizard>

namespace codeseal::ui {

class FilledButton;
class Link;
class Notice;

/// The buttons of our own in the row below a page. The wizard owns them.
struct ButtonRow {
  Link* saveAndClose;
  Notice* notice;
  FilledButton* place;
};

/// Makes the buttons, and gives all of the row their names and sizes.
ButtonRow addButtonRow(QWizard& wizard);

/// Which buttons stand below a page, from the leading side.
[[nodiscard]] QList<QWizard::WizardButton> buttonsOf(Step step);

/// The colours in which the row says something.
[[nodiscard]] Tone toneOf(NoticeText::Kind kind);

}  // namespace codeseal::ui
