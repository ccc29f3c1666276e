// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/safefile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestSafeFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

  QString fresh(const QString& name) {
    QDir(m_dir.filePath(name)).removeRecursively();
    QFile::remove(m_dir.filePath(name));
    return m_dir.filePath(name);
  }

 private Q_SLOTS:
  void writesAndReads() {
    const SafeFile file(fresh(u"a.json"_s));
    QCOMPARE(file.read(100).value(), std::nullopt);
    for (const QByteArray& bytes :
         {QByteArray("one"), QByteArray(), QByteArray(100, '\0'), QByteArray("two")}) {
      QVERIFY(file.write(bytes));
      QCOMPARE(file.read(100).value(), std::optional(bytes));
    }
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.json"_s});
  }

  void keepsItsAccess() {
#ifndef Q_OS_UNIX
    QSKIP("elsewhere who may read a file is inherited from its folder");
#endif
    const SafeFile file(fresh(u"a.json"_s));
    QVERIFY(file.write("one"));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file.path()) & others));
  }

  void refusesMoreThanItsLimit() {
    const SafeFile file(fresh(u"a.json"_s));
    QVERIFY(file.write("12345"));
    QCOMPARE(file.read(5).value(), std::optional(QByteArray("12345")));
    QCOMPARE(file.read(4).error().kind, Error::Kind::Disk);
  }

  void saysWhatIsInTheWay_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("a directory") << m_dir.path();
    QTest::newRow("below a file") << m_dir.filePath(u"a.json/b.json"_s);
    QTest::newRow("no directory") << m_dir.filePath(u"missing/b.json"_s);
    QTest::newRow("name too long") << m_dir.filePath(QString(300, u'x'));
#ifdef Q_OS_LINUX
    QTest::newRow("read-only") << u"/proc/self/b.json"_s;
    QTest::newRow("a device") << u"/dev/full"_s;
#endif
  }
  void saysWhatIsInTheWay() {
    QFETCH(QString, path);
    QVERIFY(SafeFile(m_dir.filePath(u"a.json"_s)).write("one"));
    const auto written = SafeFile(path).write("one");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Disk);
    QVERIFY(written.error().detail.startsWith(path));
  }

  void aDirectoryIsNoEmptyFile() {
    QCOMPARE(SafeFile(m_dir.path()).read(10).error().kind, Error::Kind::Disk);
  }

  void aFullDiskLeavesTheOldFile_data() {
    QTest::addColumn<int>("size");
    QTest::newRow("within a buffer") << 9000;
    QTest::newRow("more than a buffer") << 300000;
  }
  void aFullDiskLeavesTheOldFile() {
    QFETCH(int, size);
    const SafeFile file(fresh(u"a.json"_s));
    QVERIFY(file.write("good"));
    const auto written = [&file, size] {
      const FullDisk full(4096);
      return file.write(QByteArray(size, 'x'));
    }();
    if (!FullDisk::canBeSimulated) QSKIP("file sizes cannot be limited here");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Disk);
    QCOMPARE(file.read(100).value(), std::optional(QByteArray("good")));
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.json"_s});
  }

  void movesAside() {
    const SafeFile file(fresh(u"a.json"_s));
    const QDateTime now(QDate(2026, 11, 5), QTime(10, 20, 30), Qt::UTC);
    QVERIFY(file.write("one"));
    QCOMPARE(file.moveAside(now).value(), file.path() + u".damaged-20261105T102030Z"_s);
    QCOMPARE(file.read(100).value(), std::nullopt);
    QVERIFY(file.write("two"));
    const QString second = file.moveAside(now).value();
    QCOMPARE(second, file.path() + u".damaged-20261105T102030Z-2"_s);
    QCOMPARE(SafeFile(second).read(100).value(), std::optional(QByteArray("two")));
    QCOMPARE(file.moveAside(now).error().kind, Error::Kind::Disk);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestSafeFile)
#include "tst_safefile.moc"
