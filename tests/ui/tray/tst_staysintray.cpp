// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tray/trayprogram.h"

namespace codeseal::ui {

/// What becomes of the program when its last window is closed.
class StaysInTrayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_directory = std::make_unique<QTemporaryDir>(); }
  void comesAfterTheWindow();
  void saysOnceThatItStays();
  void quitsInsteadFromThenOn();
  void canBeSwitchedOff();
  void endsWithoutATray();
  void endsWithoutAnAccount();
  void isLockedByAnAdministrator_data();
  void isLockedByAnAdministrator();
  void comesBackWhenItsIconIsGone();

 private:
  std::unique_ptr<QTemporaryDir> m_directory;
};

void StaysInTrayTest::comesAfterTheWindow() {
  Program program(m_directory->path());
  QVERIFY(program.isStarted);
  // Nothing was painted yet.
  QVERIFY(!program.tray);
  QTRY_VERIFY(program.tray && program.tray->isIconShown);
  QVERIFY(shown<HomeWindow>());
}

void StaysInTrayTest::saysOnceThatItStays() {
  {
    Program program(m_directory->path());
    QTRY_VERIFY(program.tray);
    shown<HomeWindow>()->close();
    QTRY_VERIFY(shown<TrayHint>());
    QCOMPARE(program.quits.count, 0);
    QTest::keyClick(shown<TrayHint>(), Qt::Key_Escape);
    QTRY_VERIFY(!shown<TrayHint>());
    Q_EMIT program.tray->pressed();
    QTRY_VERIFY(shown<HomeWindow>());
    shown<HomeWindow>()->close();
    QTRY_VERIFY(!shown<HomeWindow>());
    QTest::qWait(0);
    QVERIFY(!shown<TrayHint>());
    QCOMPARE(program.quits.count, 0);
  }
  Program program(m_directory->path());
  QTRY_VERIFY(program.tray);
  shown<HomeWindow>()->close();
  QTRY_VERIFY(!shown<HomeWindow>());
  QTest::qWait(0);
  QVERIFY(!shown<TrayHint>());
  QCOMPARE(program.quits.count, 0);
}

void StaysInTrayTest::quitsInsteadFromThenOn() {
  {
    Program program(m_directory->path());
    QTRY_VERIFY(program.tray);
    shown<HomeWindow>()->close();
    QTRY_VERIFY(shown<TrayHint>());
    QTest::keyClick(shown<TrayHint>()->findChild<QAbstractButton*>(u"tray_quit_instead"_s), Qt::Key_Space);
    QTRY_COMPARE(program.quits.count, 1);
    QVERIFY(!program.tray->isIconShown);
  }
  Program program(m_directory->path());
  QTRY_VERIFY(program.tray);
  QVERIFY(!program.tray->isIconShown);
  QVERIFY(QGuiApplication::quitOnLastWindowClosed());
  QVERIFY(!trayChoice()->isChecked());
}

void StaysInTrayTest::canBeSwitchedOff() {
  {
    Program program(m_directory->path());
    QTRY_VERIFY(program.tray);
    QVERIFY(trayChoice()->isChecked() && trayChoice()->isEnabled());
    chooseFromFile(Qt::Key_T);
    QTRY_VERIFY(!trayChoice()->isChecked());
    QVERIFY(!program.tray->isIconShown);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
  }
  Program program(m_directory->path());
  QTRY_VERIFY(program.tray);
  QVERIFY(!trayChoice()->isChecked());
  QVERIFY(!program.tray->isIconShown);
  chooseFromFile(Qt::Key_T);
  QTRY_VERIFY(program.tray->isIconShown);
  QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
}

void StaysInTrayTest::endsWithoutATray() {
  Program program(m_directory->path(), {}, false);
  QTRY_VERIFY(program.tray);
  QVERIFY(!program.tray->isIconShown);
  QVERIFY(QGuiApplication::quitOnLastWindowClosed());
  QVERIFY(!trayChoice()->isEnabled() && !trayChoice()->isChecked());
  QVERIFY(trayChoice()->text().contains(u"this desktop has none"_s));
  // It may come later.
  program.tray->isThere = true;
  shown<HomeWindow>()->close();
  QTRY_VERIFY(shown<TrayHint>());
  QVERIFY(program.tray->isIconShown);
}

void StaysInTrayTest::endsWithoutAnAccount() {
  Program program(m_directory->path(), {}, true, false);
  QTRY_VERIFY(program.tray && shown<OrderWizard>());
  QVERIFY(!program.tray->isIconShown);
  shown<OrderWizard>()->close();
  QTRY_VERIFY(program.quits.count > 0);
  QVERIFY(!shown<TrayHint>());
}

void StaysInTrayTest::isLockedByAnAdministrator_data() {
  QTest::addColumn<bool>("isOn");
  QTest::newRow("off") << false;
  QTest::newRow("on") << true;
}

void StaysInTrayTest::isLockedByAnAdministrator() {
  QFETCH(bool, isOn);
  Policy policy;
  policy.setBy = u"IT of Nordlicht"_s;
  policy.tray = isOn;
  {
    Program program(m_directory->path(), policy);
    QTRY_VERIFY(program.tray);
    QCOMPARE(trayChoice()->isChecked(), isOn);
    QVERIFY(!trayChoice()->isEnabled());
    QVERIFY(trayChoice()->text().contains(u"(set by IT of Nordlicht)"_s));
    trayChoice()->trigger();
    QCOMPARE(program.tray->isIconShown, isOn);
    QCOMPARE(QGuiApplication::quitOnLastWindowClosed(), !isOn);
    if (!isOn) return;
    shown<HomeWindow>()->close();
    QTRY_VERIFY(shown<TrayHint>());
    QTest::keyClick(shown<TrayHint>()->findChild<QAbstractButton*>(u"tray_quit_instead"_s), Qt::Key_Space);
    QTRY_COMPARE(program.quits.count, 1);
  }
  // Quitting once is no choice for later.
  Program program(m_directory->path(), policy);
  QTRY_VERIFY(program.tray && program.tray->isIconShown);
}

void StaysInTrayTest::comesBackWhenItsIconIsGone() {
  Program program(m_directory->path());
  QTRY_VERIFY(program.tray);
  auto* watch = program.application->findChild<QTimer*>(u"tray_watch"_s);
  QVERIFY(watch && !watch->isActive());
  watch->setInterval(10);
  shown<HomeWindow>()->close();
  QTRY_VERIFY(watch->isActive());
  QVERIFY(!shown<HomeWindow>());
  program.tray->isThere = false;
  QTRY_VERIFY(shown<HomeWindow>());
  QVERIFY(!watch->isActive());
}

}  // namespace codeseal::ui

/// Only a program that runs can be asked to quit.
int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  codeseal::ui::StaysInTrayTest test;
  QTimer::singleShot(0, &application, [&] { QCoreApplication::exit(QTest::qExec(&test, argc, argv)); });
  return QApplication::exec();
}
#include "tst_staysintray.moc"
