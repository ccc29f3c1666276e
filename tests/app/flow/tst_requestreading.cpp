// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/requestreading.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = RequestFault::Kind;

/// What a path may lead to.
class RequestReadingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsARequest();
  void readsNothingElse();
  void waitsForNoPipe();
  void readsNoGigabyte();

 private:
  static int kindOf(const QString& path) {
    const auto read = loadRequestFile(path);
    return read ? -1 : int(read.error().kind);
  }

  QTemporaryDir m_directory;
};

void RequestReadingTest::readsARequest() {
  QFile file(m_directory.filePath(u"good.codeseal"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  OrderDraft draft;
  draft.comments = u"äöü"_s;
  const QDateTime at(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
  file.write(writeRequestFile({draft, u"Codeseal"_s, at}));
  file.close();
  const auto read = loadRequestFile(file.fileName());
  QVERIFY(read);
  QVERIFY(read->draft == draft);
}

void RequestReadingTest::readsNothingElse() {
  QCOMPARE(kindOf({}), int(Kind::NotAFile));
  QCOMPARE(kindOf(m_directory.path()), int(Kind::NotAFile));
  QCOMPARE(kindOf(m_directory.filePath(u"missing.codeseal"_s)), int(Kind::NotAFile));
  QCOMPARE(kindOf(u"/dev/zero"_s), int(Kind::NotAFile));
  QVERIFY(QFile::link(m_directory.filePath(u"missing.codeseal"_s), m_directory.filePath(u"link.codeseal"_s)));
#ifdef Q_OS_UNIX
  QCOMPARE(kindOf(m_directory.filePath(u"link.codeseal"_s)), int(Kind::NotAFile));
#else
  // There it is a file of the shell's.
  QVERIFY(!loadRequestFile(m_directory.filePath(u"link.codeseal"_s)));
#endif
}

void RequestReadingTest::waitsForNoPipe() {
#ifdef Q_OS_UNIX
  const QString path = m_directory.filePath(u"pipe.codeseal"_s);
  QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
  QCOMPARE(kindOf(path), int(Kind::NotAFile));
#else
  QSKIP("no pipes with names here");
#endif
}

void RequestReadingTest::readsNoGigabyte() {
  QFile file(m_directory.filePath(u"huge.codeseal"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  // It takes no room on the disk, but would in memory.
  QVERIFY(file.resize(Q_INT64_C(1024) * 1024 * 1024));
  file.close();
  QCOMPARE(kindOf(file.fileName()), int(Kind::TooLarge));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::RequestReadingTest)
#include "tst_requestreading.moc"
