// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace codeseal::ui {

/// Where a step of the wizard stands.
enum class StepState { Done, Current, ToCome };

/// One step as the rail shows it.
struct StepItem {
  int number = 1;
  QString title;
  QString summary;  ///< What was given, in a few words; shown for a done step.
  QString problem;  ///< The field that is wrong; when set, the step is a problem whatever its state.
  StepState state = StepState::ToCome;

  bool operator==(const StepItem&) const = default;
};

/// One row of a StepList; made by it.
class StepRow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit StepRow(QWidget* parent);

  [[nodiscard]] const StepItem& item() const { return m_item; }
  /// @p of is the number of steps; @p afterDone tells whether the step before is done, which colours
  /// the line above; the last row draws no line below.
  void setItem(const StepItem& item, int of, bool afterDone);
  /// Marks only, the title as tool tip.
  void setCompact(bool compact);
  /// A done or problem step that is not the current one can be opened.
  [[nodiscard]] bool canOpen() const;

  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  /// Enter, Space or a click on a step that can be opened.
  void opened();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void nextCheckState() override;

 private:
  void speak(int of);
  void paintLines(QPainter& painter) const;
  void paintPill(QPainter& painter) const;
  void paintDisc(QPainter& painter) const;
  void paintWords(QPainter& painter) const;

  StepItem m_item;
  bool m_first = true;
  bool m_last = true;
  bool m_afterDone = false;
  bool m_compact = false;
};

}  // namespace codeseal::ui
