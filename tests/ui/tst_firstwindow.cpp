// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/accountbook.h"
#include "ui/application.h"
#include "ui/orders/homewindow.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

template <class Window>
Window* shown() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible()) return window;
  return nullptr;
}

}  // namespace

/// Which window the program begins with, and which is left when another closes.
class FirstWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wizardWithoutAnAccount();
  void homeWithAnAccount();
  void wizardInPractice();
  void onlyTheFirstPageIsMade();
};

void FirstWindowTest::wizardWithoutAnAccount() {
  const QTemporaryDir directory;
  CommandLine line;
  line.dataDirectory = directory.path();
  Application application(line);
  QVERIFY(application.start());
  QTRY_VERIFY(shown<OrderWizard>());
  QVERIFY(!shown<HomeWindow>());
}

void FirstWindowTest::homeWithAnAccount() {
  const QTemporaryDir directory;
  const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
  auto opened = AccountBook::open(directory.filePath(u"accounts.json"_s), now);
  KnownAccount account;
  account.id = u"880021-410077@certcentral.digicert.eu"_s;
  account.userName = u"Build Orders"_s;
  account.address = ServiceAddress::europe();
  account.keyIsKept = true;
  account.lastUsed = now;
  QVERIFY(opened->book.put(account));

  CommandLine line;
  line.dataDirectory = directory.path();
  Application application(line);
  QVERIFY(application.start());
  QTRY_VERIFY(shown<HomeWindow>());
  QVERIFY(!shown<OrderWizard>());
  QVERIFY(QTest::qWaitForWindowActive(shown<HomeWindow>()));
  QTest::keySequence(shown<HomeWindow>(), QKeySequence::New);
  QTRY_VERIFY(shown<OrderWizard>());
  // The wizard gives the window below back.
  shown<OrderWizard>()->close();
  QTRY_VERIFY(!shown<OrderWizard>());
  QVERIFY(shown<HomeWindow>());
  shown<HomeWindow>()->resize(900, 640);
  shown<HomeWindow>()->close();
  QTRY_VERIFY(!shown<HomeWindow>());
  QVERIFY(QFile::exists(directory.filePath(u"preferences.json"_s)));
}

void FirstWindowTest::wizardInPractice() {
  const QTemporaryDir directory;
  CommandLine line;
  line.practice = true;
  line.dataDirectory = directory.path();
  Application application(line);
  QVERIFY(application.start());
  QTRY_VERIFY(shown<OrderWizard>());
  QVERIFY(!shown<HomeWindow>());
}

void FirstWindowTest::onlyTheFirstPageIsMade() {
  const QTemporaryDir directory;
  CommandLine line;
  line.practice = true;
  line.dataDirectory = directory.path();
  Application application(line);
  QVERIFY(application.start());
  const auto* wizard = shown<OrderWizard>();
  QVERIFY(wizard);
  QVERIFY(wizard->findChild<QWidget*>(u"practice_key"_s)->isVisible());
  // What a person does not see yet is not waited for.
  QVERIFY(!wizard->findChild<QWidget*>(u"organization_search"_s));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::FirstWindowTest)
#include "tst_firstwindow.moc"
