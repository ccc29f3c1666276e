// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace codeseal::ui {

/// The scrolling body of a page: everything but the button row. It follows the focus, never scrolls
/// sideways on its own account, and stops at a width of 1040, kept to the leading side.
class PageBody : public QScrollArea {
  Q_OBJECT

 public:
  explicit PageBody(QWidget* parent = nullptr);

  /// The column that the page adds its parts to; gaps of 12.
  [[nodiscard]] QVBoxLayout* column() const { return m_column; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 private:
  void followFocus(QWidget* now);

  QVBoxLayout* m_column;
};

}  // namespace codeseal::ui
