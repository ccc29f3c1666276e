// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QMenu;

namespace codeseal::ui {

/// The place of the desktop where an icon of the program stands, and its messages.
class Tray : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Whether there is such a place now; it may come and go.
  [[nodiscard]] virtual bool isAvailable() const = 0;
  virtual void setShown(bool isShown) = 0;
  /// The menu of the icon; it outlives the tray.
  virtual void setMenu(QMenu* menu) = 0;
  virtual void setToolTip(const QString& text) = 0;
  /// Shows a message; plain text. Does nothing while the icon is not shown.
  virtual void showMessage(const QString& title, const QString& text) = 0;

 Q_SIGNALS:
  /// Somebody pressed the icon, not for its menu.
  void pressed();
  /// Somebody pressed the last message.
  void messagePressed();
};

}  // namespace codeseal::ui
