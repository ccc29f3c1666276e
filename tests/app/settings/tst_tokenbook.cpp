// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/safefile.h"
#include "app/settings/tokenbook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestTokenBook : public QObject {
  Q_OBJECT

  const QDateTime m_now{QDate(2026, 11, 5), QTime(10, 20, 30), Qt::UTC};
  const QString m_europe = u"https://eu.example/services/v2"_s;
  const TokenRecord m_record{QDate(2026, 11, 3), QDate(2026, 11, 4), u"Tom Ashby"_s};

  TokenBook openedAt(const QString& path) { return TokenBook::open(path, m_now).value().book; }

 private Q_SLOTS:
  void keepsRecords() {
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.json"_s);
    TokenBook book = openedAt(path);
    QCOMPARE(book.record(m_europe, 111480), TokenRecord());
    QVERIFY(book.write(m_europe, 111480, m_record));
    QVERIFY(book.write(m_europe, 111481, {QDate(2026, 11, 5), {}, {}}));
    const TokenBook again = openedAt(path);
    QCOMPARE(again.record(m_europe, 111480), m_record);
    QCOMPARE(again.record(m_europe, 111481), (TokenRecord{QDate(2026, 11, 5), {}, {}}));
    QCOMPARE(again.record(u"https://other.example"_s, 111480), TokenRecord());
  }

  void forgetsEmptyOnes() {
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.json"_s);
    TokenBook book = openedAt(path);
    QVERIFY(book.write(m_europe, 111480, m_record));
    QVERIFY(book.write(m_europe, 111480, {}));
    QCOMPARE(openedAt(path).record(m_europe, 111480), TokenRecord());
    QVERIFY(!SafeFile(path).read(10000).value()->contains("111480"));
  }

  void keepsAHolderInOneLine() {
    TokenBook book = openedAt({});
    QVERIFY(book.write(m_europe, 1, {{}, {}, u"  Tom\n Ashby "_s + QString(500, u'x')}));
    const QString holder = book.record(m_europe, 1).holder;
    QVERIFY(holder.startsWith(u"Tom Ashby x"_s));
    QCOMPARE(holder.size(), TokenBook::longestHolder);
  }

  void changesNothingThatCannotBeSaved() {
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.json"_s);
    TokenBook book = openedAt(path);
    QVERIFY(QDir(directory.path()).mkdir(u"tokens.json"_s));
    QVERIFY(!book.write(m_europe, 111480, m_record));
    QCOMPARE(book.record(m_europe, 111480), TokenRecord());
  }

  void movesDamagedOnesAside_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto file = [](const QByteArray& tokens) {
      return R"({"format":"codeseal-tokens","version":1,"tokens":)" + tokens + "}";
    };
    QTest::newRow("garbage") << QByteArray("tokens");
    QTest::newRow("newer") << QByteArray(R"({"format":"codeseal-tokens","version":9,"tokens":[]})");
    QTest::newRow("no list") << file("{}");
    QTest::newRow("no order") << file(R"([{"service":"s"}])");
    QTest::newRow("no service") << file(R"([{"order":1}])");
    QTest::newRow("no date") << file(R"([{"service":"s","order":1,"arrived":"soon"}])");
  }
  void movesDamagedOnesAside() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"tokens.json"_s);
    QVERIFY(SafeFile(path).write(bytes));
    const auto opened = TokenBook::open(path, m_now);
    QVERIFY(opened && opened->movedAside);
    QCOMPARE(SafeFile(opened->movedAside->to).read(10000).value(), std::optional(bytes));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestTokenBook)
#include "tst_tokenbook.moc"
