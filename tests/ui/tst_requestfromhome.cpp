// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"
#include "app/order/requestfile.h"
#include "app/settings/accountbook.h"
#include "ui/application.h"
#include "ui/orders/homewindow.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime noon() {
  return {QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
}

template <class Window>
Window* shown() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible()) return window;
  return nullptr;
}

/// The name of the file that the wizard says is open.
QString openedName() {
  auto* wizard = shown<OrderWizard>();
  const auto* banner = wizard ? wizard->findChild<QWidget*>(u"request_banner"_s) : nullptr;
  return banner && banner->isVisible() ? banner->accessibleName() : QString();
}

bool drop(QWidget& on, const QString& path) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  data.setText(path);
  QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.setAccepted(false);
  QCoreApplication::sendEvent(&on, &enter);
  QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  event.setAccepted(false);
  QCoreApplication::sendEvent(&on, &event);
  return event.isAccepted();
}

}  // namespace

/// A request of somebody else, opened from the window with all orders.
class RequestFromHomeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void isOpenedByKeys();
  void isOpenedByADrop();
  void isOneDraftAlsoAfterARestart();
  void whatWasChangedIsAskedAbout();

 private:
  void start();
  void stop() { m_application.reset(); }
  void saveAndStop();
  void openByKeys(QWidget& window);
  int drafts() const;
  QString directory() const { return m_directory->path(); }
  QString request() const { return m_directory->filePath(u"theirs.codeseal"_s); }

  std::unique_ptr<QTemporaryDir> m_directory;
  std::unique_ptr<Application> m_application;
};

/// A program that knows an account, and a request in a file.
void RequestFromHomeTest::init() {
  stop();
  m_directory = std::make_unique<QTemporaryDir>();
  auto opened = AccountBook::open(m_directory->filePath(u"accounts.json"_s), noon());
  KnownAccount account;
  account.id = u"880021-410077@certcentral.digicert.eu"_s;
  account.userName = u"Build Orders"_s;
  account.address = ServiceAddress::europe();
  account.keyIsKept = true;
  account.lastUsed = noon();
  QVERIFY(opened->book.put(account));
  OrderDraft draft;
  draft.comments = u"For the Bergen office"_s;
  QFile file(request());
  QVERIFY(file.open(QIODevice::WriteOnly) &&
          file.write(writeRequestFile({draft, u"Codeseal"_s, noon()})) > 0);
}

void RequestFromHomeTest::start() {
  CommandLine line;
  line.dataDirectory = directory();
  m_application = std::make_unique<Application>(line);
  QVERIFY(m_application->start());
  QTRY_VERIFY(shown<HomeWindow>());
}

void RequestFromHomeTest::saveAndStop() {
  QTest::mouseClick(shown<OrderWizard>()->button(QWizard::CustomButton1), Qt::LeftButton);
  QTRY_VERIFY(!shown<OrderWizard>());
  stop();
}

void RequestFromHomeTest::openByKeys(QWidget& window) {
  window.activateWindow();
  QTRY_COMPARE(QApplication::activeWindow(), &window);
  QTest::keySequence(&window, QKeySequence::Open);
  QTRY_VERIFY(shown<QFileDialog>());
  auto* dialog = shown<QFileDialog>();
  dialog->activateWindow();
  QTRY_COMPARE(QApplication::activeWindow(), dialog);
  auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
  name->setFocus();
  QTest::keyClicks(name, request());
  QTest::keyClick(name, Qt::Key_Return);
  QTRY_VERIFY(!shown<QFileDialog>());
}

/// What the program has left behind.
int RequestFromHomeTest::drafts() const {
  const auto journal = Journal::open(directory(), noon);
  int count = 0;
  while (const auto draft = (*journal)->latestDraft().value()) {
    ++count;
    if (!(*journal)->removeDraft(draft->id)) return -1;
  }
  return count;
}

void RequestFromHomeTest::isOpenedByKeys() {
  start();
  openByKeys(*shown<HomeWindow>());
  QTRY_VERIFY(openedName().contains(u"theirs.codeseal"_s));
  // Once more from each window: nothing is asked, and it stays the one it is.
  openByKeys(*shown<HomeWindow>());
  openByKeys(*shown<OrderWizard>());
  QVERIFY(!shown<QMessageBox>());
  QVERIFY(openedName().contains(u"theirs.codeseal"_s));
  saveAndStop();
  QCOMPARE(drafts(), 1);
}

/// Wherever it lands, it is a request and no text.
void RequestFromHomeTest::isOpenedByADrop() {
  start();
  auto* search = shown<HomeWindow>()->findChild<QLineEdit*>(u"order_search"_s);
  QVERIFY(drop(*search, request()));
  QTRY_VERIFY(openedName().contains(u"theirs.codeseal"_s));
  QCOMPARE(search->text(), QString());
  QVERIFY(drop(*search, request()));
  auto* wizard = shown<OrderWizard>();
  int fields = 0;
  for (QLineEdit* field : wizard->findChildren<QLineEdit*>()) {
    if (!field->isVisible()) continue;
    ++fields;
    QVERIFY(drop(*field, request()));
    QCOMPARE(field->text(), QString());
  }
  QVERIFY(fields > 0);
  QVERIFY(!shown<QMessageBox>());
  saveAndStop();
  QCOMPARE(drafts(), 1);
}

void RequestFromHomeTest::isOneDraftAlsoAfterARestart() {
  for (int i = 0; i < 2; ++i) {
    start();
    QVERIFY(drop(*shown<HomeWindow>(), request()));
    QTRY_VERIFY(openedName().contains(u"theirs.codeseal"_s));
    QVERIFY(!shown<QMessageBox>());
    saveAndStop();
  }
  QCOMPARE(drafts(), 1);
}

void RequestFromHomeTest::whatWasChangedIsAskedAbout() {
  start();
  QVERIFY(drop(*shown<HomeWindow>(), request()));
  QTRY_VERIFY(openedName().contains(u"theirs.codeseal"_s));
  QTest::mouseClick(shown<OrderWizard>()->findChild<QAbstractButton*>(u"prepare_request"_s), Qt::LeftButton);
  QTRY_COMPARE(shown<OrderWizard>()->currentStep(), Step::Certificate);
  QTest::mouseClick(shown<OrderWizard>()->findChild<QAbstractButton*>(u"product_code_signing_ev"_s),
                    Qt::LeftButton);
  QVERIFY(drop(*shown<HomeWindow>(), request()));
  QTRY_VERIFY(shown<QMessageBox>());
  auto* question = shown<QMessageBox>();
  QVERIFY(question->findChild<QPushButton*>(u"stay"_s)->isDefault());
  QTest::keyClick(question, Qt::Key_Return);
  QTRY_VERIFY(!shown<QMessageBox>());
  QCOMPARE(shown<OrderWizard>()->currentStep(), Step::Certificate);
  saveAndStop();
  QCOMPARE(drafts(), 1);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::RequestFromHomeTest)
#include "tst_requestfromhome.moc"
