// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretlineedit.h"

#include "ui/widgets/accessible.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMenu>

namespace codeseal::ui {

SecretLineEdit::SecretLineEdit(QWidget* parent) : QLineEdit(parent) {
  installAccessibility();
  setEchoMode(QLineEdit::Password);
  setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                      Qt::ImhHiddenText);
  setDragEnabled(false);
  // A key is Latin text in every language.
  setLayoutDirection(Qt::LeftToRight);
}

QString SecretLineEdit::takeText() {
  QString taken = text();
  // clear() would keep the old text for undo, setText() forgets it.
  setText(QString());
  QGuiApplication::inputMethod()->reset();
  return taken;
}

QVariant SecretLineEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
  switch (static_cast<int>(query)) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor: return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
    case Qt::ImAbsolutePosition: return 0;
    default: return QLineEdit::inputMethodQuery(query);
  }
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent* event) {
  // The standard menu offers nothing useful but pasting.
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(tr("Paste")), &QAction::triggered, this, &QLineEdit::paste);
  menu->popup(event->globalPos());
}

}  // namespace codeseal::ui
