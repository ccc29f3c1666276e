// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/datadirectory.h"
#include "app/settings/safefile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestDataDirectory : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

 private Q_SLOTS:
  void createsWhatIsMissing() {
    const QString path = m_dir.filePath(u"some/where"_s);
    const auto opened = DataDirectory::open(path + u"/"_s);
    QVERIFY(opened);
    QCOMPARE(opened->path(), path);
    QCOMPARE(opened->filePath(u"accounts.json"), path + u"/accounts.json"_s);
    QVERIFY(QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(!opened->isOnNetwork());
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path) & others));
#endif
    QVERIFY(DataDirectory::open(path));
  }

  void takesTheUsualPlace() {
    QStandardPaths::setTestModeEnabled(true);
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const auto opened = DataDirectory::open({});
    QVERIFY(opened);
    QCOMPARE(opened->path(), QDir::cleanPath(usual));
    QVERIFY(QDir(usual).removeRecursively());
  }

  void makesARelativePathAbsolute() {
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_dir.path()));
    const auto opened = DataDirectory::open(u"below"_s);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(opened);
    QVERIFY(QDir::isAbsolutePath(opened->path()));
    QVERIFY(opened->path().endsWith(u"/below"_s));
  }

  void saysWhatIsWrong_data() {
    QTest::addColumn<QString>("path");
    QVERIFY(SafeFile(m_dir.filePath(u"file"_s)).write("x"));
    QTest::newRow("a file") << m_dir.filePath(u"file"_s);
    QTest::newRow("below a file") << m_dir.filePath(u"file/below"_s);
    QTest::newRow("name too long") << m_dir.filePath(QString(300, u'x'));
#ifdef Q_OS_LINUX
    QTest::newRow("read-only") << u"/proc/self"_s;
    QTest::newRow("cannot be created") << u"/proc/codeseal/data"_s;
#endif
  }
  void saysWhatIsWrong() {
    QFETCH(QString, path);
    const auto opened = DataDirectory::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Disk);
    QVERIFY(opened.error().detail.startsWith(path));
  }

  void noticesAFullDisk() {
    // Nothing may be reported while it is full: the report may go to a file.
    const auto opened = [this] {
      const FullDisk full(0);
      return DataDirectory::open(m_dir.path());
    }();
    if (!FullDisk::canBeSimulated) QSKIP("file sizes cannot be limited here");
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Disk);
  }

  void knowsNetworkFileSystems() {
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
      QVERIFY2(DataDirectory::isNetworkFileSystem(type), type);
    for (const char* type : {"ext4", "btrfs", "tmpfs", "NTFS", "apfs", ""})
      QVERIFY2(!DataDirectory::isNetworkFileSystem(type), type);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestDataDirectory)
#include "tst_datadirectory.moc"
