// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/schema.h"
#include "tests/app/journal/journalfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestJournalFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void makesTheFileForItsOwnerAlone() {
    JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY(journal && !(*journal)->movedAside());
    QVERIFY((*journal)->saveDraft(u"d"_s, {}, {}));
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    for (const QString& path : {fixture.directory(), fixture.file(), fixture.file() + u"-wal"_s})
      QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    journal->reset();
    QVERIFY(QFile::setPermissions(fixture.file(), QFile::permissions(fixture.file()) | QFile::ReadOther));
    journal = fixture.open();
    QVERIFY(!(QFile::permissions(fixture.file()) & others));
#endif
  }

  void leavesNothingElseBehind() {
    JournalFixture fixture;
    QDir().mkpath(fixture.directory());
    write(fixture.file() + u".new-0"_s, "left by a crash");
    fixture.open()->reset();
    QCOMPARE(QDir(fixture.directory()).entryList(QDir::Files), QStringList{u"journal.sqlite"_s});
  }

  void putsAsideWhatItCannotUse_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no bytes") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("text") << QByteArray("orders: none\n");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("garbage") << QByteArray(8192, '\xa5');
    QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("cut off") << record().left(4096 * 2);
    QTest::newRow("cut off within a page") << record().left(4096 + 100);
    QTest::newRow("zeros within") << record().replace(4096, 4096, QByteArray(4096, '\0'));
    QTest::newRow("somebody else's") << made({u"CREATE TABLE t (x)"_s});
    QTest::newRow("somebody else's, newer")
        << made({u"CREATE TABLE t (x)"_s, u"PRAGMA user_version = 7"_s, u"PRAGMA application_id = 1"_s});
    QTest::newRow("tables gone") << made(
        {u"CREATE TABLE t (x)"_s, u"PRAGMA user_version = 1"_s, u"PRAGMA application_id = 1129532490"_s});
  }
  void putsAsideWhatItCannotUse() {
    QFETCH(QByteArray, content);
    JournalFixture fixture;
    QDir().mkpath(fixture.directory());
    write(fixture.file(), content);
    auto journal = fixture.open();
    QVERIFY2(journal, journal ? "" : qPrintable(journal.error().detail));
    QCOMPARE(*(*journal)->movedAside(), fixture.file() + u".damaged-20260131T120000Z"_s);
    QCOMPARE(read(*(*journal)->movedAside()), content);
    QVERIFY((*journal)->intents()->isEmpty());
    QVERIFY((*journal)->addIntent(JournalFixture::intent(u"r"_s)));
    journal->reset();
    journal = fixture.open();
    QVERIFY(!(*journal)->movedAside());
    QCOMPARE((*journal)->intents()->size(), 1);
  }

  void putsAsideAllPartsAndOverwritesNone() {
    JournalFixture fixture;
    QDir().mkpath(fixture.directory());
    const QString aside = fixture.file() + u".damaged-20260131T120000Z"_s;
    write(aside, "an earlier one");
    write(fixture.file(), "no record");
    write(fixture.file() + u"-wal"_s, "its log");
    auto journal = fixture.open();
    QCOMPARE(*(*journal)->movedAside(), aside + u"-2"_s);
    QCOMPARE(read(aside), "an earlier one");
    QCOMPARE(read(aside + u"-2"_s), "no record");
    QCOMPARE(read(aside + u"-2-wal"_s), "its log");
  }

  void aLogWithoutItsFileIsALoss() {
    JournalFixture fixture;
    QDir().mkpath(fixture.directory());
    write(fixture.file() + u"-wal"_s, "its log");
    auto journal = fixture.open();
    QCOMPARE(*(*journal)->movedAside(), fixture.file() + u".damaged-20260131T120000Z-wal"_s);
  }

  void anEarlierVersionIsBroughtUp() {
    JournalFixture fixture;
    QVERIFY((*fixture.open())->addIntent(JournalFixture::intent(u"r"_s)));
    QVERIFY(*(*fixture.open())->claimForSending(u"r"_s));
    {
      const auto old = Database::open(fixture.file());
      for (const QString& sql : {u"DROP TRIGGER intents_are_frozen"_s, u"DROP INDEX intents_by_draft"_s,
                                 u"ALTER TABLE intents DROP COLUMN draft"_s,
                                 u"CREATE TRIGGER intents_are_frozen BEFORE UPDATE OF body ON intents "
                                 "BEGIN SELECT RAISE(ABORT, 'an intent is frozen'); END"_s,
                                 u"PRAGMA user_version = 1"_s})
        QVERIFY((*old)->run(sql));
    }
    auto journal = fixture.open();
    QVERIFY2(journal, journal ? "" : qPrintable(journal.error().detail));
    QVERIFY(!(*journal)->movedAside());
    QCOMPARE((**(*journal)->intent(u"r"_s)).state, IntentState::Sending);
    QCOMPARE((**(*journal)->intent(u"r"_s)).draft, QString());
    QVERIFY(*(*journal)->verifyChain());
    journal->reset();
    const auto raw = Database::open(fixture.file());
    QCOMPARE((*raw)->value(u"PRAGMA user_version"_s)->toInt(), schemaVersion);
    QVERIFY(!(*raw)->run(u"UPDATE intents SET draft = 'y'"_s));
  }

  void aLaterVersionIsLeftAlone() {
    JournalFixture fixture;
    fixture.open()->reset();
    QVERIFY((*Database::open(fixture.file()))->run(u"PRAGMA user_version = 3"_s));
    const QByteArray before = read(fixture.file());
    const auto journal = fixture.open();
    QVERIFY(!journal);
    QVERIFY(journal.error().kind == Error::Kind::NewerVersion);
    QCOMPARE(read(fixture.file()), before);
  }

  void whatCannotBeOpenedIsAnError_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder in place of the file") << u"data/journal.sqlite"_s << QString();
    QTest::newRow("a file in place of the folder") << QString() << u"data"_s;
  }
  void whatCannotBeOpenedIsAnError() {
    QFETCH(QString, folder);
    QFETCH(QString, file);
    JournalFixture fixture;
    if (!folder.isEmpty()) QVERIFY(QDir().mkpath(fixture.folder.filePath(folder)));
    if (!file.isEmpty()) write(fixture.folder.filePath(file), "x");
    const auto journal = fixture.open();
    QVERIFY(!journal);
    QVERIFY(journal.error().kind == Error::Kind::Disk);
    QVERIFY2(journal.error().detail.contains(fixture.directory()), qPrintable(journal.error().detail));
  }

  void survivesAKillWithALogBeside() {
    JournalFixture fixture;
    QTemporaryDir copy;
    {
      auto journal = fixture.open();
      QVERIFY((*journal)->addIntent(JournalFixture::intent(u"r"_s)));
      // The files as a crash leaves them: what was committed is in the log only.
      QVERIFY(QFile::copy(fixture.file(), copy.filePath(u"journal.sqlite"_s)));
      QVERIFY(QFile::copy(fixture.file() + u"-wal"_s, copy.filePath(u"journal.sqlite-wal"_s)));
    }
    auto journal = Journal::open(copy.path(), [&fixture] { return fixture.now; });
    QVERIFY(journal && !(*journal)->movedAside());
    QCOMPARE((*journal)->intents()->size(), 1);
  }

  void manyMayBeOpenAtOnce() {
    JournalFixture fixture;
    std::vector<std::unique_ptr<Journal>> open;
    for (int n = 0; n < 8; ++n) {
      auto journal = fixture.open();
      QVERIFY(journal && !(*journal)->movedAside());
      open.push_back(std::move(*journal));
      QVERIFY(open.back()->addIntent(JournalFixture::intent(QString::number(n))));
    }
    for (const auto& journal : open) QCOMPARE(journal->intents()->size(), 8);
    QVERIFY(*open.front()->verifyChain());
  }

 private:
  static void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size() && file.flush());
  }

  static QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
  }

  static QByteArray record() {
    JournalFixture fixture;
    {
      auto journal = fixture.open();
      (void)(*journal)->addIntent(JournalFixture::intent(u"r"_s));
    }
    return read(fixture.file());
  }

  static QByteArray made(const QStringList& statements) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x"_s);
    {
      const auto database = Database::open(path);
      for (const QString& statement : statements) (void)(*database)->run(statement);
    }
    return read(path);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestJournalFile)
#include "tst_journalfile.moc"
