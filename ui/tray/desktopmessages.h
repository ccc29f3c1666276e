// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace codeseal::ui {

/// Messages by way of the desktop's own service, which a person can press. Those of QSystemTrayIcon come
/// without an action over D-Bus (Qt 6.4), so that desktops do nothing when they are pressed. On systems
/// without that service all is refused.
class DesktopMessages final : public QObject {
  Q_OBJECT

 public:
  explicit DesktopMessages(QObject* parent = nullptr);

  /// Plain text. Answers with refused() if nobody could show it.
  void show(const QString& title, const QString& text);

 Q_SIGNALS:
  void refused(const QString& title, const QString& text);
  /// One of these was pressed; `isLast`: the one that came last.
  void pressed(bool isLast);

 private Q_SLOTS:
  void takeAction(uint message, const QString& action);

 private:
  void listen();

  bool m_isListening = false;
  uint m_last = 0;
  QSet<uint> m_shown;
};

}  // namespace codeseal::ui
