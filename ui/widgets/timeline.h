// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/flowwidget.h"

class QPushButton;
class QVBoxLayout;

namespace codeseal::ui {

/// Where one act of an order stands.
enum class TimelineState {
  Done,     ///< It happened.
  Now,      ///< Somebody has to act, or is acting.
  ToCome,   ///< Later.
  Odd,      ///< Over, but not as it should be.
  Refused,  ///< Somebody said no.
};

/// One row of a timeline. Empty parts are left out.
struct TimelineItem {
  TimelineState state = TimelineState::ToCome;
  QString title;
  QString ownerIcon;   ///< "person", "building" or "truck".
  QString owner;       ///< Who acts.
  QString text;        ///< One sentence.
  QString time;        ///< At the trailing end: when, since when, which try.
  QString buttonText;  ///< What can be done about it.
  QString buttonIcon;
};

/// What happened, what is happening and what follows, in order, with who acts at each point.
class Timeline : public QWidget {
  Q_OBJECT

 public:
  explicit Timeline(QWidget* parent = nullptr);

  /// Shows these rows. Rows that stay keep their widgets, so that focus stays where it is.
  void setItems(const QList<TimelineItem>& items);

 Q_SIGNALS:
  /// The button of row @p index was pressed.
  void buttonClicked(int index);

 private:
  QVBoxLayout* m_column;
};

/// One row of a Timeline; made by it.
class TimelineRow : public FlowWidget {
  Q_OBJECT

 public:
  explicit TimelineRow(QWidget* parent);

  /// @p last rows draw no line below their mark.
  void setItem(const TimelineItem& item, bool last);

 Q_SIGNALS:
  void buttonClicked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  [[nodiscard]] int flowHeight(int width) const override;
  [[nodiscard]] int wishedWidth() const override;
  [[nodiscard]] int leastWidth() const override;

 private:
  [[nodiscard]] int wordsHeight(int width) const;
  void paintMarkAndLine(QPainter& painter) const;
  void paintWords(QPainter& painter) const;
  void placeButton();

  TimelineItem m_item;
  bool m_last = false;
  QPushButton* m_button = nullptr;
};

}  // namespace codeseal::ui
