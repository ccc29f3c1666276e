// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

#include <optional>

namespace codeseal::ui {

/// The choice in a menu whether the program stays in the tray. triggered() tells what a person chose.
class TrayChoice final : public QAction {
  Q_OBJECT

 public:
  /// How the choice stands.
  struct State {
    bool isOn = false;
    bool isAvailable = false;         ///< the desktop has a tray
    std::optional<QString> lockedBy;  ///< an administrator has chosen; the name may be empty
  };

  explicit TrayChoice(QObject* parent = nullptr);

  /// Also after the language has changed.
  void showState(const State& state);
};

}  // namespace codeseal::ui
