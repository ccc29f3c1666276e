// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/httplog.h"
#include "tests/ui/widgets/palettes.h"
#include "ui/application.h"
#include "ui/language.h"
#include "ui/logrecorder.h"
#include "ui/receipt/supportdialog.h"
#include "ui/supportfacts.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

FlowEnvironment emptyEnvironment() {
  FlowEnvironment environment;
  environment.now = [] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); };
  environment.makeReference = [] { return u"salt"_s; };
  return environment;
}

SupportDialog* shownDialog() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* dialog = qobject_cast<SupportDialog*>(widget); dialog && dialog->isVisible()) return dialog;
  return nullptr;
}

}  // namespace

/// The support file from the log to the disk.
class SupportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void remembersWhatIsLogged();
  void tellsNoAccount();
  void showsEverythingBeforeItSaves();
  void isOpenedFromTheWizard();
  void looks_data();
  void looks();
};

void SupportTest::remembersWhatIsLogged() {
  QStringList lines;
  {
    LogRecorder recorder;
    WireAnswer answer;
    answer.status = 200;
    logRequest("GET", u"/organization/{id}"_s, answer, std::chrono::milliseconds(12));
    for (int i = 0; i < LogRecorder::kept; ++i) QTest::ignoreMessage(QtDebugMsg, "x");
    for (int i = 1; i < LogRecorder::kept; ++i) qDebug("x");
    lines = recorder.lines();
    QCOMPARE(lines.size(), LogRecorder::kept);
    qDebug("x");
    QCOMPARE(recorder.lines().size(), LogRecorder::kept);
  }
  // What the log says is what the report takes for its own.
  const QByteArray json = supportReport(emptyEnvironment(), {}, lines).json;
  QCOMPARE(QJsonDocument::fromJson(json).object()[u"log"_s].toArray().size(), 1);
}

void SupportTest::tellsNoAccount() {
  KnownAccount account;
  account.id = u"880021-410077@secret.example"_s;
  account.label = u"Nordlicht"_s;
  account.userName = u"Mallory"_s;
  account.accountId = 880021;
  account.address = *ServiceAddress::parse(u"https://secret.example/services/v2"_s);
  CommandLine line;
  line.dataDirectory = u"/home/mallory/data"_s;
  line.requestFile = u"/home/mallory/x.codeseal"_s;
  line.service = account.address;
  const QByteArray text = QJsonDocument(supportFacts(line, {}, {account})).toJson();
  for (const char* canary : {"secret", "Nordlicht", "allory", "880021"})
    QVERIFY2(!text.contains(canary), canary);
  for (const char* fact : {"\"qt\"", "\"os\"", "\"own_address\"", "\"language\": \"system\""})
    QVERIFY2(text.contains(fact), fact);
}

void SupportTest::showsEverythingBeforeItSaves() {
  const QTemporaryDir directory;
  const SupportReport report{"{\"a\": 1}",
                             {{SupportRemoval::Kind::Keys, 0},
                              {SupportRemoval::Kind::References, 2},
                              {SupportRemoval::Kind::LogText, 0}}};
  auto* dialog = new SupportDialog(report);
  dialog->show();
  QCOMPARE(dialog->findChild<QPlainTextEdit*>(u"support_text"_s)->toPlainText(), u"{\"a\": 1}"_s);
  const QString removed = dialog->findChild<QLabel*>(u"support_removed"_s)->text();
  QVERIFY(removed.contains(u"API keys are never read for it."_s));
  QVERIFY(removed.contains(u"2 reference"_s));
  QCOMPARE(removed.count(u'\n'), 1);
  QTest::mouseClick(dialog->findChild<QPushButton*>(u"save_support"_s), Qt::LeftButton);
  auto* chooser = dialog->findChild<QFileDialog*>(u"save_support_dialog"_s);
  QVERIFY(chooser);
  Q_EMIT chooser->fileSelected(directory.filePath(u"s.json"_s));
  QFile file(directory.filePath(u"s.json"_s));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(file.readAll(), report.json);
  auto* saved = dialog->findChild<QWidget*>(u"support_saved"_s);
  QCOMPARE(saved->accessibleName(), u"The file is saved"_s);
  Q_EMIT chooser->fileSelected(directory.filePath(u"no/such/s.json"_s));
  QCOMPARE(saved->accessibleName(), u"The file could not be saved"_s);
  dialog->close();
}

void SupportTest::isOpenedFromTheWizard() {
  const QTemporaryDir directory;
  CommandLine line;
  line.dataDirectory = directory.path();
  Application application(line);
  QVERIFY(application.start());
  QPushButton* link = nullptr;
  QTRY_VERIFY([&link] {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (auto* found = widget->findChild<QPushButton*>(u"support_file"_s)) link = found;
    return link && link->isVisible();
  }());
  QTest::mouseClick(link, Qt::LeftButton);
  QTRY_VERIFY(shownDialog());
  QVERIFY(shownDialog()
              ->findChild<QPlainTextEdit*>(u"support_text"_s)
              ->toPlainText()
              .contains(u"codeseal-support"_s));
  shownDialog()->close();
}

void SupportTest::looks_data() {
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QString>("language");
  QTest::newRow("light") << false << u"en"_s;
  QTest::newRow("dark-de") << true << u"de"_s;
}

void SupportTest::looks() {
  QFETCH(bool, dark);
  QFETCH(QString, language);
  Language chosen;
  chosen.use(language);
  QApplication::setStyle(u"Fusion"_s);
  QApplication::setPalette(dark ? fusionDark() : fusionLight());
  SupportReport report = supportReport(emptyEnvironment(), supportFacts({}, {}, {}), {u"x"_s});
  report.removals[3].count = 2;
  report.removals[4].count = 1;
  report.removals[5].count = 4;
  auto* dialog = new SupportDialog(report);
  dialog->show();
  QTRY_VERIFY(dialog->isVisible());
  const auto* removed = dialog->findChild<QLabel*>(u"support_removed"_s);
  QTRY_VERIFY(removed->height() >= removed->heightForWidth(removed->width()));
  const QString folder = qEnvironmentVariable("CODESEAL_SHOTS_DIR");
  if (!folder.isEmpty())
    dialog->grab().save(
        QDir(folder).filePath(u"support-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
  dialog->close();
  chosen.use(u"en"_s);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::SupportTest)
#include "tst_support.moc"
