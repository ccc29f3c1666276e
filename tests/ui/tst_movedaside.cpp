// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"
#include "ui/commandline.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the boxes on the screen say, by their headline.
QMap<QString, QString> notices() {
  QMap<QString, QString> all;
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->isVisible())
      all.insert(box->text(), box->informativeText());
  return all;
}

}  // namespace

/// What is kept on this computer and cannot be read is kept under another name, and a person is told.
class MovedAsideTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tells_data();
  void tells();
  void tellsOfEach();
  void tellsNothingOfGoodOnes();
  void tellsOfANetworkDrive();
  void practiceMayBeOnANetworkDrive();

 private:
  static CommandLine in(const QTemporaryDir& directory) {
    CommandLine line;
    line.dataDirectory = directory.path();
    return line;
  }
};

void MovedAsideTest::tells_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("why");
  QTest::addColumn<QString>("advice");
  const QString tokens = u"What was written down of tokens could not be read"_s;
  const QString writeAgain = u"Write down again which tokens have arrived"_s;
  QTest::newRow("tokens, damaged") << u"tokens.json"_s << QByteArray("{\"format\":\"codeseal-tok") << tokens
                                   << u"It may be damaged"_s << writeAgain;
  QTest::newRow("tokens, newer") << u"tokens.json"_s
                                 << QByteArray(R"({"format":"codeseal-tokens","version":9,"tokens":[]})")
                                 << tokens << u"A newer Codeseal wrote it"_s << writeAgain;
  QTest::newRow("accounts") << u"accounts.json"_s << QByteArray("[]")
                            << u"The list of your accounts could not be read"_s << u"It may be damaged"_s
                            << u"paste its key again"_s;
  QTest::newRow("orders") << u"journal.sqlite"_s << QByteArray("no record")
                          << u"The record of your orders could not be read"_s << u"It may be damaged"_s
                          << u"Before you order, look in CertCentral"_s;
}

void MovedAsideTest::tells() {
  QFETCH(QString, file);
  QFETCH(QByteArray, content);
  QFETCH(QString, title);
  QFETCH(QString, why);
  QFETCH(QString, advice);
  const QTemporaryDir directory;
  write(directory.filePath(file), content);
  Application application(in(directory));
  QVERIFY(application.start());
  QTRY_COMPARE(notices().keys(), QStringList(title));
  const QString told = notices().value(title);
  QVERIFY2(told.startsWith(why) && told.contains(advice), qPrintable(told));
  // Nothing of it is lost, and the words say where it is.
  const QStringList aside = QDir(directory.path()).entryList({file + u".*"_s}, QDir::Files);
  QStringList kept;
  for (const QString& name : aside)
    if (contentOf(directory.filePath(name)) == content) kept.append(name);
  QCOMPARE(kept.size(), 1);
  QVERIFY2(told.contains(QDir::toNativeSeparators(directory.filePath(kept.first()))), qPrintable(told));
}

void MovedAsideTest::tellsOfEach() {
  const QTemporaryDir directory;
  for (const QString& file : {u"tokens.json"_s, u"accounts.json"_s, u"journal.sqlite"_s})
    write(directory.filePath(file), "damaged");
  Application application(in(directory));
  QVERIFY(application.start());
  QTRY_COMPARE(notices().size(), 3);
}

void MovedAsideTest::tellsNothingOfGoodOnes() {
  const QTemporaryDir directory;
  write(directory.filePath(u"tokens.json"_s), R"({"format":"codeseal-tokens","version":1,"tokens":[]})");
  Application application(in(directory));
  QVERIFY(application.start());
  QCOMPARE(notices().size(), 0);
}

void MovedAsideTest::tellsOfANetworkDrive() {
  const QTemporaryDir directory;
  Application application(in(directory));
  application.judgePlace([](const DataDirectory&) { return true; });
  QVERIFY(application.start());
  const QString title = u"Your records are on a network drive"_s;
  QTRY_COMPARE(notices().keys(), QStringList(title));
  QVERIFY(notices().value(title).startsWith(QDir::toNativeSeparators(directory.path())));
}

void MovedAsideTest::practiceMayBeOnANetworkDrive() {
  const QTemporaryDir directory;
  CommandLine line = in(directory);
  line.practice = true;
  Application application(line);
  application.judgePlace([](const DataDirectory&) { return true; });
  QVERIFY(application.start());
  QCOMPARE(notices().size(), 0);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::MovedAsideTest)
#include "tst_movedaside.moc"
