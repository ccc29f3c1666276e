// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace codeseal::ui {

/// A main part and a side part at its trailing end. In a window narrower than 900 the side goes below.
class TwoColumns : public QWidget {
  Q_OBJECT

 public:
  /// Owns both parts.
  TwoColumns(QWidget* main, QWidget* side, QWidget* parent = nullptr);

  /// Gives the side part a fixed width, a length of the grid; the main part takes the rest.
  void setSideWidth(int width);
  /// Shares the width between the parts.
  void setShares(int main, int side);
  /// The gap between the columns; 24 unless told.
  void setGap(int gap);
  [[nodiscard]] bool isStacked() const { return m_stacked; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void arrange();
  void followWindow();

  QWidget* m_side;
  QBoxLayout* m_layout;
  int m_sideWidth = 0;
  int m_gap = 24;
  bool m_stacked = false;
};

}  // namespace codeseal::ui
