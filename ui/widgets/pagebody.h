// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QSpacerItem;
class QVBoxLayout;

namespace codeseal::ui {

class HeadingLabel;
class MutedLabel;

/// The scrolling body of a page: everything but the button row. It follows the focus, never scrolls
/// sideways on its own account, and stops at a width of 1040, kept to the leading side.
class PageBody : public QScrollArea {
  Q_OBJECT

 public:
  explicit PageBody(QWidget* parent = nullptr);
  ~PageBody() override;

  /// Opens the page with its title and one muted sentence, and makes the title the name of the page
  /// for assistive technology. Calling it again changes the words.
  void setHeading(const QString& title, const QString& sentence);
  /// The column that the page adds its parts to; gaps of 12.
  [[nodiscard]] QVBoxLayout* column() const { return m_column; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

  /// Keeps a gap between the content and a scroll bar that shows.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void followFocus(QWidget* now);

  HeadingLabel* m_title = nullptr;
  MutedLabel* m_sentence = nullptr;
  QVBoxLayout* m_column;
  QSpacerItem* m_gap = nullptr;
};

}  // namespace codeseal::ui
