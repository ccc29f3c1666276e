// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

namespace codeseal::ui {

/// Says that the program stays in the tray after its last window was closed. Closing it means to stay.
class TrayHint final : public QMessageBox {
  Q_OBJECT

 public:
  /// `isLocked`: an administrator wants it to stay, so it can only be quit this time.
  explicit TrayHint(bool isLocked);

 Q_SIGNALS:
  void quitWanted();
};

}  // namespace codeseal::ui
