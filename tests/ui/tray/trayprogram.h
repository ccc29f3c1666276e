// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/accountbook.h"
#include "tests/support/faketray.h"
#include "ui/application.h"
#include "ui/orders/homewindow.h"
#include "ui/tray/trayhint.h"
#include "ui/wizard/orderwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

template <class Window>
Window* shown() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible()) return window;
  return nullptr;
}

/// Counts the attempts to end the program, and keeps it going.
class QuitCounter : public QObject {
 public:
  QuitCounter() { qApp->installEventFilter(this); }
  int count = 0;
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Quit) return QObject::eventFilter(watched, event);
    ++count;
    return true;
  }
};

/// The program over an account that is known, with a tray that a test looks at.
struct Program {
  explicit Program(const QString& directory, const Policy& policy = {}, bool hasTray = true,
                   bool isKnown = true) {
    if (isKnown) putAccount(directory);
    CommandLine line;
    line.dataDirectory = directory;
    application = std::make_unique<Application>(line, [policy] { return policy; });
    application->useTray([this, hasTray] {
      auto made = std::make_unique<FakeTray>();
      made->isThere = hasTray;
      tray = made.get();
      return made;
    });
    isStarted = application->start().value_or(false);
  }
  ~Program() { application.reset(); }
  static void putAccount(const QString& directory) {
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    auto opened = AccountBook::open(directory + u"/accounts.json"_s, now);
    KnownAccount account;
    account.id = u"880021-410077@certcentral.digicert.eu"_s;
    account.userName = u"Build Orders"_s;
    account.address = ServiceAddress::europe();
    account.keyIsKept = true;
    account.lastUsed = now;
    QVERIFY(opened->book.put(account));
  }

  FakeTray* tray = nullptr;
  bool isStarted = false;
  std::unique_ptr<Application> application;
  QuitCounter quits;
};

/// The entry of the menu File.
inline QAction* trayChoice() {
  for (const QAction* menu : shown<HomeWindow>()->menuBar()->actions())
    for (QAction* action : menu->menu()->actions())
      if (action->objectName() == u"menu_tray"_s) return action;
  return nullptr;
}

/// As a person without a mouse.
inline void chooseFromFile(Qt::Key key) {
  HomeWindow* home = shown<HomeWindow>();
  home->activateWindow();
  QTRY_COMPARE(QApplication::activeWindow(), home);
  QTest::keyClick(home, Qt::Key_F, Qt::AltModifier);
  QTRY_VERIFY(QApplication::activePopupWidget());
  QTest::keyClick(QApplication::activePopupWidget(), key);
  QTRY_VERIFY(!QApplication::activePopupWidget());
}

}  // namespace codeseal::ui
