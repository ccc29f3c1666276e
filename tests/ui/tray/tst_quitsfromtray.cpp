// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tray/trayprogram.h"

namespace codeseal::ui {

namespace {

/// A wizard with something in it, opened from the tray.
OrderWizard* wizardWithADraft(Program& program) {
  program.tray->choose("tray_new");
  if (!QTest::qWaitFor([] { return shown<OrderWizard>(); })) return nullptr;
  QTest::mouseClick(shown<OrderWizard>()->findChild<QAbstractButton*>(u"prepare_request"_s), Qt::LeftButton);
  if (!QTest::qWaitFor([] { return shown<OrderWizard>()->currentStep() == Step::Certificate; }))
    return nullptr;
  QTest::mouseClick(shown<OrderWizard>()->findChild<QAbstractButton*>(u"product_code_signing_ev"_s),
                    Qt::LeftButton);
  return shown<OrderWizard>();
}

}  // namespace

/// How the program ends that may stay in the tray.
class QuitsFromTrayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_directory = std::make_unique<QTemporaryDir>(); }
  void quitsFromItsMenus();
  void asksAboutADraftBeforeItQuits();
  void asksNothingWhenTheSessionEnds();

 private:
  std::unique_ptr<QTemporaryDir> m_directory;
};

void QuitsFromTrayTest::quitsFromItsMenus() {
  Program program(m_directory->path());
  QTRY_VERIFY(program.tray);
  program.tray->choose("tray_quit");
  QCOMPARE(program.quits.count, 1);
  chooseFromFile(Qt::Key_Q);
  QTRY_COMPARE(program.quits.count, 2);
}

void QuitsFromTrayTest::asksAboutADraftBeforeItQuits() {
  Program program(m_directory->path());
  QTRY_VERIFY(program.tray);
  OrderWizard* wizard = wizardWithADraft(program);
  QVERIFY(wizard);
  const auto press = [wizard](const QString& name) {
    QTRY_VERIFY(wizard->findChild<QAbstractButton*>(name));
    QTest::keyClick(wizard->findChild<QAbstractButton*>(name), Qt::Key_Space);
  };
  program.tray->choose("tray_quit");
  press(u"go_on"_s);
  QTRY_VERIFY(!wizard->findChild<QWidget*>(u"close_question"_s));
  QCOMPARE(program.quits.count, 0);
  // That answer holds: closing the window later is no quitting.
  shown<HomeWindow>()->close();
  wizard->close();
  press(u"keep_draft"_s);
  QTRY_VERIFY(shown<TrayHint>());
  QCOMPARE(program.quits.count, 0);
  wizard = wizardWithADraft(program);
  QVERIFY(wizard && !shown<TrayHint>());
  program.tray->choose("tray_quit");
  QTRY_VERIFY(wizard->findChild<QAbstractButton*>(u"keep_draft"_s));
  QTest::keyClick(wizard->findChild<QAbstractButton*>(u"keep_draft"_s), Qt::Key_Space);
  QTRY_COMPARE(program.quits.count, 1);
}

void QuitsFromTrayTest::asksNothingWhenTheSessionEnds() {
  Program program(m_directory->path());
  QTRY_VERIFY(program.tray);
  OrderWizard* wizard = wizardWithADraft(program);
  QVERIFY(wizard);
  program.application->endSession();
  // As the system's wish to quit comes, which then closes all windows.
  QEvent quit(QEvent::Quit);
  (void)program.application->eventFilter(qApp, &quit);
  QVERIFY(!shown<OrderWizard>());
  shown<HomeWindow>()->close();
  QTRY_VERIFY(program.quits.count > 0);
  QVERIFY(!shown<TrayHint>() && !shown<OrderWizard>());
}

}  // namespace codeseal::ui

/// Only a program that runs can be asked to quit.
int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  codeseal::ui::QuitsFromTrayTest test;
  QTimer::singleShot(0, &application, [&] { QCoreApplication::exit(QTest::qExec(&test, argc, argv)); });
  return QApplication::exec();
}
#include "tst_quitsfromtray.moc"
