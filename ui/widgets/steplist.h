// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/steprow.h"

#include <QWidget>

namespace codeseal::ui {

class Chip;

/// The rail of the wizard: where one is, what was given, what is wrong. Up and Down move between the
/// steps, Enter opens a done or problem step.
class StepList : public QWidget {
  Q_OBJECT

 public:
  explicit StepList(QWidget* parent = nullptr);

  /// Shows these steps. Steps that stay keep their widgets and the focus.
  void setSteps(const QList<StepItem>& steps);
  /// The line at the foot, such as "Draft saved 14:05"; without a text there is none.
  void setFoot(const QString& icon, const QString& text);
  /// Shows the chip "Practice" beside the title.
  void setPractice(bool practice);
  /// The words at the top; "New order" unless told.
  void setTitle(const QString& title);
  /// Marks only, 60 wide, for windows narrower than 900.
  void setCompact(bool compact);
  [[nodiscard]] bool isCompact() const { return m_compact; }
  /// A step pitch of 48 and no foot, for windows lower than 640.
  void setDense(bool dense);
  [[nodiscard]] StepRow* row(int index) const { return m_rows.at(index); }
  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The person wants to open the step @p index, counted from 0.
  void stepActivated(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  StepRow* addRow();
  void arrange();
  void paintHead(QPainter& painter) const;
  void paintFoot(QPainter& painter) const;
  [[nodiscard]] int pitch() const;

  QList<StepRow*> m_rows;
  Chip* m_practice;
  QString m_title;
  QString m_footIcon;
  QString m_foot;
  bool m_compact = false;
  bool m_dense = false;
};

}  // namespace codeseal::ui
