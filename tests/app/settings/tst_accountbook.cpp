// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/accountbook.h"
#include "app/settings/safefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestAccountBook : public QObject {
  Q_OBJECT

  const QDateTime m_now{QDate(2026, 11, 5), QTime(10, 20, 30), Qt::UTC};
  std::unique_ptr<QTemporaryDir> m_dir;
  QString m_path;

  AccountBook opened() {
    const auto opened = AccountBook::open(m_path, m_now).value();
    if (opened.movedAside) qFatal("moved aside: %s", qPrintable(opened.movedAside->why));
    return opened.book;
  }

  static KnownAccount account(const QString& id, const ServiceAddress& address = ServiceAddress::europe()) {
    KnownAccount known;
    known.id = id;
    known.label = u"Nördlicht <b>"_s;
    known.userName = u"j.doe"_s;
    known.accountId = 9007199254740991;
    known.address = address;
    known.keyIsKept = true;
    known.lastUsed = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return known;
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"accounts.json"_s);
  }

  void startsEmpty() {
    const AccountBook book = opened();
    QVERIFY(book.accounts().isEmpty());
    QVERIFY(!book.current());
    QVERIFY(!QFile::exists(m_path));
  }

  void keepsAccounts() {
    const KnownAccount first = account(u"a1"_s);
    KnownAccount second = account(u"a2"_s, ServiceAddress::unitedStates());
    AccountBook book = opened();
    QVERIFY(book.put(first));
    QVERIFY(book.put(second));
    QCOMPARE(book.current(), std::optional(first));
    second.keyIsKept = false;
    QVERIFY(book.put(second));
    QVERIFY(book.use(u"a2"_s, m_now));
    second.lastUsed = m_now;

    const AccountBook again = opened();
    QCOMPARE(again.accounts(), (QList<KnownAccount>{first, second}));
    QCOMPARE(again.current(), std::optional(second));
    QCOMPARE(again.find(u"a1"_s), std::optional(first));
    QVERIFY(!again.find(u"a3"_s));
  }

  void forgetsAccounts() {
    AccountBook book = opened();
    QVERIFY(book.put(account(u"a1"_s)));
    QVERIFY(book.put(account(u"a2"_s)));
    QVERIFY(book.remove(u"a1"_s));
    QCOMPARE(opened().current(), std::optional(account(u"a2"_s)));
    QVERIFY(book.remove(u"a2"_s));
    QVERIFY(book.remove(u"a2"_s));
    QVERIFY(opened().accounts().isEmpty());
    QVERIFY(!book.current());
    QCOMPARE(book.use(u"a1"_s, m_now).error().kind, Error::Kind::NotFound);
  }

  void doesNotChangeWhatCannotBeSaved() {
    AccountBook book = opened();
    QVERIFY(book.put(account(u"a1"_s)));
    QVERIFY(m_dir->remove());
    QCOMPARE(book.put(account(u"a2"_s)).error().kind, Error::Kind::Disk);
    QCOMPARE(book.remove(u"a1"_s).error().kind, Error::Kind::Disk);
    QCOMPARE(book.accounts(), QList<KnownAccount>{account(u"a1"_s)});
  }

  void neverStartsSilentlyEmpty_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray head = R"({"format":"codeseal-accounts","version":1,"accounts":)";
    const QByteArray entry = R"({"id":"a1","address":"https://example.com"})";
    using Kind = Error::Kind;
    QTest::newRow("no bytes") << QByteArray() << Kind::Disk;
    QTest::newRow("zero bytes") << QByteArray(100, '\0') << Kind::Disk;
    QTest::newRow("garbage") << QByteArray("\x7f\x45LF") << Kind::Disk;
    QTest::newRow("cut") << head + "[" + entry << Kind::Disk;
    QTest::newRow("an array") << QByteArray("[]") << Kind::Disk;
    QTest::newRow("empty object") << QByteArray("{}") << Kind::Disk;
    QTest::newRow("another file") << QByteArray(R"({"format":"codeseal-preferences","version":1})")
                                  << Kind::Disk;
    QTest::newRow("no version") << QByteArray(R"({"format":"codeseal-accounts","accounts":[]})")
                                << Kind::Disk;
    QTest::newRow("no accounts") << QByteArray(R"({"format":"codeseal-accounts","version":1})") << Kind::Disk;
    QTest::newRow("wrong type") << head + "{}}" << Kind::Disk;
    QTest::newRow("entry of a wrong type") << head + "[7]}" << Kind::Disk;
    QTest::newRow("same id twice") << head + "[" + entry + "," + entry + "]}" << Kind::Disk;
    QTest::newRow("no id") << head + R"([{"address":"https://example.com"}]})" << Kind::Disk;
    QTest::newRow("evil address") << head + R"([{"id":"a1","address":"http://example.com"}]})" << Kind::Disk;
    QTest::newRow("newer") << QByteArray(R"({"format":"codeseal-accounts","version":2,"accounts":[]})")
                           << Kind::NewerVersion;
  }
  void neverStartsSilentlyEmpty() {
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QVERIFY(SafeFile(m_path).write(bytes));
    auto opened = AccountBook::open(m_path, m_now);
    QVERIFY(opened);
    QVERIFY(opened->movedAside);
    QCOMPARE(opened->movedAside->kind, kind);
    QCOMPARE(opened->movedAside->to, m_path + u".damaged-20261105T102030Z"_s);
    QVERIFY(opened->book.accounts().isEmpty());
    QVERIFY(opened->book.put(account(u"a1"_s)));
    QCOMPARE(SafeFile(opened->movedAside->to).read(1000).value(), std::optional(bytes));
  }

  void saysWhatCannotBeRead() {
    QVERIFY(QDir().mkdir(m_path));
    QCOMPARE(AccountBook::open(m_path, m_now).error().kind, Error::Kind::Disk);
    QVERIFY(QDir().rmdir(m_path));
    QVERIFY(SafeFile(m_path).write(QByteArray(1024 * 1024 + 1, ' ')));
    QCOMPARE(AccountBook::open(m_path, m_now).error().kind, Error::Kind::Disk);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestAccountBook)
#include "tst_accountbook.moc"
