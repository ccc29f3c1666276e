// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/nextorder.h"

#include <QDialog>

namespace codeseal::ui {

class Banner;
class ChoiceRow;
class HeadingLabel;
class SummaryGroup;
class TextLabel;

/// Asked before an order that follows another one is begun: renew it or order again, what that costs, what is
/// kept, what ends, and what else there is for the same organization. Nothing is sent; accepted() when the
/// draft is begun.
class NextOrderDialog final : public QDialog {
  Q_OBJECT

 public:
  /// Both outlive the dialog.
  NextOrderDialog(OrderFlow& flow, OrderBoard& board, qint64 orderId, QWidget* parent = nullptr);

 private:
  void addChoices();
  QWidget* makeButtons();
  void showChoices();
  void showConsequences();
  void showOthers();
  void showState();
  void grow();
  void begin();
  [[nodiscard]] Following chosen() const;

  NextOrder m_next;
  TextLabel* m_subject;
  ChoiceRow* m_choices;
  SummaryGroup* m_consequences;
  Banner* m_others;
  Banner* m_problem;
  TextLabel* m_state;
  QPushButton* m_again = nullptr;
  QPushButton* m_begin = nullptr;
};

}  // namespace codeseal::ui
