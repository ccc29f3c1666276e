// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

namespace codeseal::ui {

/// Asked before the wizard closes with something in it. Closing the question itself goes on editing.
class CloseQuestion final : public QMessageBox {
  Q_OBJECT

 public:
  /// `isBusy`: an order is under way, so there is no draft to discard.
  explicit CloseQuestion(bool isBusy, QWidget* parent);

 Q_SIGNALS:
  void keepDraft();
  void discardDraft();
};

}  // namespace codeseal::ui
