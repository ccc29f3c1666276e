// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace codeseal::ui {

/// A field for a secret. It shows dots, gives assistive technology a fixed value and no text, tells
/// input methods nothing of its content, and keeps no undo. There is no way to show what was typed.
class SecretLineEdit : public QLineEdit {
  Q_OBJECT

 public:
  explicit SecretLineEdit(QWidget* parent = nullptr);

  /// Hands the text over and empties the field. The caller wipes the text when it is done.
  [[nodiscard]] QString takeText();

  [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
};

}  // namespace codeseal::ui
