// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class ReadinessView;
class TextLabel;

/// Whether everything is ready for an order, on demand. It only reads.
class ReadinessDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `flow` outlives the dialog.
  explicit ReadinessDialog(OrderFlow& flow, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The person wants to connect an account, or another key; the dialog closes.
  void connectWanted();

 private:
  QWidget* makeButtons();
  void showCheck();
  void copy();

  ReadinessView* m_view;
  TextLabel* m_subject;
  TextLabel* m_state;
  QWidget* m_copy = nullptr;
};

}  // namespace codeseal::ui
