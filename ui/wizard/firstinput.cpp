// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/firstinput.h"

#include <QRadioButton>
#include <QScrollArea>

namespace codeseal::ui {

namespace {

bool takesKeys(const QWidget* widget) {
  return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

}  // namespace

void focusFirstInput(QWidget* page) {
  for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
    if (!page->isAncestorOf(next) || !takesKeys(next) || qobject_cast<QScrollArea*>(next)) continue;
    const auto* radio = qobject_cast<QRadioButton*>(next);
    // Of choices the chosen one is where Tab would lead.
    if (radio && !radio->isChecked())
      for (auto* other : radio->parent()->findChildren<QRadioButton*>(QString(), Qt::FindDirectChildrenOnly))
        if (other->isChecked() && takesKeys(other)) next = other;
    return next->setFocus(Qt::TabFocusReason);
  }
}

}  // namespace codeseal::ui
