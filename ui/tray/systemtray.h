// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/desktopmessages.h"
#include "ui/tray/tray.h"

#include <QSystemTrayIcon>

namespace codeseal::ui {

/// The tray of the desktop: that of X, a StatusNotifier host, or what Windows and macOS have.
class SystemTray final : public Tray {
  Q_OBJECT

 public:
  explicit SystemTray(QObject* parent = nullptr);

  [[nodiscard]] bool isAvailable() const override;
  void setShown(bool isShown) override;
  void setMenu(QMenu* menu) override;
  void setToolTip(const QString& text) override;
  void showMessage(const QString& title, const QString& text) override;

 private:
  DesktopMessages m_messages;
  QSystemTrayIcon m_icon;
};

}  // namespace codeseal::ui
