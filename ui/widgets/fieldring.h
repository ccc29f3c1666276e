// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal::ui {

/// The edge of a field, painted over the native editor it is a child of. It lets the mouse through.
/// Normal 1 px (in Fusion, which has nearly no edge when dark), focus 2 px accent, error 2 px danger;
/// none when disabled.
class FieldRing : public QWidget {
  Q_OBJECT

 public:
  /// Lays itself over @p editor, which owns it.
  explicit FieldRing(QWidget* editor);

  void setFocused(bool focused);
  void setWrong(bool wrong);

  bool eventFilter(QObject* watched, QEvent* event) override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_focused = false;
  bool m_wrong = false;
};

}  // namespace codeseal::ui
