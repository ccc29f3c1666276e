// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

/// Somebody in front of a window and its dialogs who has a keyboard only.
class WindowHands {
 public:
  virtual ~WindowHands() = default;
  [[nodiscard]] virtual QWidget& desk() = 0;

  void press(const QString& name) {
    QTRY_VERIFY2(isShown(name), qPrintable(name));
    QWidget* button = shown(name);
    activate(*button->window());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
  }
  void type(const QString& text) { QTest::keyClicks(shown(u"act_text"_s), text); }
  /// Dialogs do not become active by themselves without a window manager.
  static void activate(QWidget& window) {
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
  }
  /// A dialog that was closed may still be there for a moment.
  template <class W = QWidget>
  W* shown(const QString& name) {
    for (W* widget : desk().findChildren<W*>(name))
      if (widget->isVisible()) return widget;
    return nullptr;
  }
  bool isShown(const QString& name) { return shown(name) != nullptr; }
  bool isEnabled(const QString& name) { return isShown(name) && shown(name)->isEnabled(); }
  /// The two lines of a banner; empty: it is not shown.
  QString banner(const QString& name) {
    const QWidget* banner = shown(name);
    return banner ? banner->accessibleName() + u'\n' + banner->accessibleDescription() : QString();
  }
  /// What the banner tells that says what became of an act.
  QString said() { return banner(u"act_said"_s); }
  QString reasons() {
    const auto* label = shown<QLabel>(u"act_reasons"_s);
    return label ? label->text() : QString();
  }
};

}  // namespace codeseal::ui
