// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/homerig.h"
#include "tests/ui/widgets/looks.h"
#include "ui/tray/traychoice.h"
#include "ui/tray/trayhint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace codeseal::ui {

/// The choice in the menu File and what is said at the first closing, in each language and light and dark.
/// CODESEAL_SHOTS_DIR says where pictures go to for a person to look at.
class TrayLooksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void menu_data() { looks(); }
  void menu();
  void hint_data() { looks(); }
  void hint();

 private:
  static void looks();
  static void take(const QString& name, QWidget& widget);
  void begin();

  Language m_language;
};

void TrayLooksTest::initTestCase() {
  preparePictures();
}

void TrayLooksTest::looks() {
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QString>("code");
  QTest::newRow("light") << false << u"en"_s;
  QTest::newRow("dark") << true << u"en"_s;
  QTest::newRow("light-de") << false << u"de"_s;
}

void TrayLooksTest::begin() {
  QFETCH(bool, dark);
  QFETCH(QString, code);
  QApplication::setPalette(dark ? fusionDark() : fusionLight());
  m_language.use(code);
}

void TrayLooksTest::take(const QString& name, QWidget& widget) {
  const QString folder = qEnvironmentVariable("CODESEAL_SHOTS_DIR");
  if (folder.isEmpty()) return;
  const QString file = name + u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
  QVERIFY(widget.grab().save(QDir(folder).filePath(file)));
}

void TrayLooksTest::menu() {
  begin();
  HomeRig rig;
  TrayChoice choice;
  rig.window().addChoice(&choice);
  QMenu* file = rig.window().menuBar()->actions().first()->menu();
  const auto show = [&](const QString& name, const TrayChoice::State& state) {
    choice.showState(state);
    file->popup({0, 0});
    QTRY_VERIFY(file->isVisible());
    take(name, *file);
    file->close();
  };
  show(u"tray-menu-on"_s, {true, true, {}});
  QVERIFY(choice.isChecked() && choice.isEnabled());
  show(u"tray-menu-none"_s, {true, false, {}});
  QVERIFY(!choice.isChecked() && !choice.isEnabled());
  show(u"tray-menu-locked"_s, {false, true, u"IT of Nordlicht"_s});
  QVERIFY(!choice.isChecked() && !choice.isEnabled());
  QSet<QString> keys;
  for (const QAction* action : file->actions()) {
    if (action->isSeparator()) continue;
    const QString key = QKeySequence::mnemonic(action->text()).toString();
    QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(action->text()));
    keys.insert(key);
  }
  // It stays when the window goes.
  rig.start();
  QVERIFY(!choice.text().isEmpty());
}

void TrayLooksTest::hint() {
  begin();
  for (const bool isLocked : {false, true}) {
    auto* hint = new TrayHint(isLocked);
    hint->show();
    QVERIFY(QTest::qWaitForWindowActive(hint));
    take(isLocked ? u"tray-hint-locked"_s : u"tray-hint"_s, *hint);
    QVERIFY(hint->findChild<QAbstractButton*>(u"tray_stay"_s)->hasFocus());
    QTest::keyClick(hint, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeWindow());
  }
  m_language.use(u"en"_s);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::TrayLooksTest)
#include "tst_traylooks.moc"
