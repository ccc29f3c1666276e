// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace codeseal::ui {

/// The texts of a window that have less room than they need.
inline QStringList cutTexts(const QWidget& window) {
  QStringList found;
  for (const QPushButton* button : window.findChildren<QPushButton*>())
    if (button->isVisible() && button->width() < button->sizeHint().width()) found.append(button->text());
  for (const QLabel* label : window.findChildren<QLabel*>()) {
    if (!label->isVisible() || label->text().isEmpty()) continue;
    const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
    if (label->height() < needed) found.append(label->text());
    if (!label->wordWrap() && label->width() < label->sizeHint().width()) found.append(label->text());
  }
  return found;
}

}  // namespace codeseal::ui
