// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/systemtray.h"

#include "ui/widgets/icon.h"

#include <QPixmap>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// Desktops ask for these sizes; small ones are drawn with less in them.
QIcon programIcon() {
  constexpr int small = 24;
  QIcon icon;
  for (const int size : {16, 22, small, 32, 48, 64})
    icon.addPixmap(iconPixmap(size > small ? u"codeseal"_s : u"codeseal-small"_s, size, Qt::black, 1));
  return icon;
}

}  // namespace

SystemTray::SystemTray(QObject* parent) : Tray(parent) {
  connect(&m_messages, &DesktopMessages::pressed, this, [this](bool isLast) {
    // What an older one told of may be another order.
    if (isLast)
      Q_EMIT messagePressed();
    else
      Q_EMIT pressed();
  });
  connect(&m_messages, &DesktopMessages::refused, this, [this](const QString& title, const QString& text) {
    m_icon.showMessage(title, text, m_icon.icon());
  });
  connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messagePressed);
  connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
    const bool isPress = reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick;
    if (isPress) Q_EMIT pressed();
  });
}

bool SystemTray::isAvailable() const {
  return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::setShown(bool isShown) {
  if (isShown && m_icon.icon().isNull()) m_icon.setIcon(programIcon());
  m_icon.setVisible(isShown);
}

void SystemTray::setMenu(QMenu* menu) {
  m_icon.setContextMenu(menu);
}

void SystemTray::setToolTip(const QString& text) {
  m_icon.setToolTip(text);
}

void SystemTray::showMessage(const QString& title, const QString& text) {
  if (m_icon.isVisible()) m_messages.show(title, text);
}

}  // namespace codeseal::ui
