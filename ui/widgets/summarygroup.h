// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace codeseal::ui {

class Link;
class TextLabel;

/// A few answers under a title, with a link to change them. Empty values are left out.
class SummaryGroup : public QWidget {
  Q_OBJECT

 public:
  explicit SummaryGroup(const QString& title, QWidget* parent = nullptr);

  /// Offers a link at the trailing end of the title. @p accessibleName says what it changes, as in
  /// "Edit certificate".
  void setLink(const QString& text, const QString& accessibleName);
  /// Takes all rows away.
  void clear();
  /// Adds a row unless @p value is empty. Values wrap and can be selected with the mouse.
  void addRow(const QString& key, const QString& value);
  /// Draws a hairline above the group, as between two groups of one card.
  void setRuled(bool ruled);
  /// Width of the key column; 150 unless told.
  void setKeyWidth(int width);

 Q_SIGNALS:
  void editRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TextLabel* m_title;
  Link* m_link;
  QGridLayout* m_grid;
  int m_rows = 0;
  bool m_ruled = false;
};

}  // namespace codeseal::ui
