// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/requestfile.h"
#include "ui/application.h"
#include "ui/commandline.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

OrderWizard* shownWizard() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* wizard = qobject_cast<OrderWizard*>(widget); wizard && wizard->isVisible()) return wizard;
  return nullptr;
}

/// The name of the file that the window says is open.
QString openedName() {
  OrderWizard* wizard = shownWizard();
  const auto* banner = wizard ? wizard->findChild<QWidget*>(u"request_banner"_s) : nullptr;
  return banner && banner->isVisible() ? banner->accessibleName() : QString();
}

}  // namespace

/// A file the program is started with.
class OpenFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isReadFromTheCommandLine();
  void isOpenedAtTheStart();
  void isOpenedByARunningProgram();
  void isOpenedWhenTheSystemHandsItOver();
  void keepsTheServiceOfTheCommandLine();

 private:
  QString request(const QString& name);
  CommandLine line() const;

  QTemporaryDir m_directory;
};

QString OpenFileTest::request(const QString& name) {
  QFile file(m_directory.filePath(name));
  OrderDraft draft;
  draft.comments = name;
  const QDateTime at(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
  if (!file.open(QIODevice::WriteOnly) || file.write(writeRequestFile({draft, u"Codeseal"_s, at})) < 0)
    QTest::qFail("not written", __FILE__, __LINE__);
  return file.fileName();
}

CommandLine OpenFileTest::line() const {
  CommandLine line;
  line.dataDirectory = m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()));
  return line;
}

void OpenFileTest::isReadFromTheCommandLine() {
  QCOMPARE(readCommandLine({u"codeseal"_s, u"a b.codeseal"_s}).requestFile,
           QDir::current().absoluteFilePath(u"a b.codeseal"_s));
  const QString whole = QDir::rootPath() + u"x.codeseal"_s;
  QCOMPARE(readCommandLine({u"codeseal"_s, u"--practice"_s, whole}).requestFile, whole);
  QCOMPARE(readCommandLine({u"codeseal"_s}).requestFile, QString());
  const CommandLine two = readCommandLine({u"codeseal"_s, u"a"_s, u"b"_s});
  QCOMPARE(two.exitCode, 2);
  QVERIFY(two.message.contains(u"unexpected argument: b"_s));
}

void OpenFileTest::isOpenedAtTheStart() {
  CommandLine start = line();
  start.requestFile = request(u"first.codeseal"_s);
  Application application(start);
  QVERIFY(application.start());
  QTRY_VERIFY(openedName().contains(u"first.codeseal"_s));
}

void OpenFileTest::isOpenedByARunningProgram() {
  Application application(line());
  QVERIFY(application.start());
  QTRY_VERIFY(shownWizard());
  QCOMPARE(openedName(), QString());
  const std::unique_ptr<QThread> second(
      QThread::create([directory = line().dataDirectory, file = request(u"second.codeseal"_s)] {
        SingleInstance(directory, {}, file).claim();
      }));
  second->start();
  QTRY_VERIFY(second->isFinished());
  QTRY_VERIFY(openedName().contains(u"second.codeseal"_s));
}

void OpenFileTest::isOpenedWhenTheSystemHandsItOver() {
  Application application(line());
  QVERIFY(application.start());
  QTRY_VERIFY(shownWizard());
  QFileOpenEvent event(request(u"third.codeseal"_s));
  QCoreApplication::sendEvent(qApp, &event);
  QTRY_VERIFY(openedName().contains(u"third.codeseal"_s));
  // One that is not there leaves the open one alone.
  QFileOpenEvent missing(m_directory.filePath(u"missing.codeseal"_s));
  QCoreApplication::sendEvent(qApp, &missing);
  QTRY_VERIFY(shownWizard()->findChild<QMessageBox*>(u"request_message"_s));
  QVERIFY(openedName().contains(u"third.codeseal"_s));
}

/// A request has no say in where it goes.
void OpenFileTest::keepsTheServiceOfTheCommandLine() {
  CommandLine start = line();
  start.service = *ServiceAddress::parse(u"https://certcentral.example/services/v2"_s);
  start.requestFile = request(u"fourth.codeseal"_s);
  Application application(start);
  QVERIFY(application.start());
  QTRY_VERIFY(openedName().contains(u"fourth.codeseal"_s));
  QCOMPARE(shownWizard()->findChild<QLabel*>(u"service_address"_s)->text(), start.service->toString());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::OpenFileTest)
#include "tst_openfile.moc"
