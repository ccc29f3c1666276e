// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/schema.h"

#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestSchema : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everySettingHolds_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("write-ahead log") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("sync at each commit") << u"synchronous"_s << u"2"_s;
    QTest::newRow("references checked") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("macOS: sync") << u"fullfsync"_s << u"1"_s;
    QTest::newRow("macOS: checkpoint") << u"checkpoint_fullfsync"_s << u"1"_s;
    QTest::newRow("waits for another instance") << u"busy_timeout"_s << u"5000"_s;
    QTest::newRow("version") << u"user_version"_s << u"2"_s;
    QTest::newRow("owner") << u"application_id"_s << QString::number(0x43534C4A);
  }
  void everySettingHolds() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QTemporaryDir folder;
    const auto database = ready(folder);
    QCOMPARE((*database)->value(u"PRAGMA "_s + name)->toString(), value);
  }

  void aSettingThatDoesNotHoldIsAnError() {
    // In memory there is no write-ahead log.
    const auto database = Database::open(u":memory:"_s);
    const auto set = applySettings(**database);
    QVERIFY(!set);
    QVERIFY(set.error().kind == Error::Kind::Disk);
    QVERIFY2(set.error().detail.contains(u"journal_mode"), qPrintable(set.error().detail));
  }

  void refusesToChangeWhatIsFrozen_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("body") << u"UPDATE intents SET body = 'y'"_s;
    QTest::newRow("reference") << u"UPDATE intents SET reference = 'y'"_s;
    QTest::newRow("intent with events") << u"DELETE FROM intents"_s;
    QTest::newRow("state") << u"UPDATE intents SET state = 'perhaps'"_s;
    QTest::newRow("event") << u"UPDATE events SET details = ''"_s;
    QTest::newRow("event removed") << u"DELETE FROM events"_s;
    QTest::newRow("event of nothing")
        << u"INSERT INTO events VALUES (2, 'written', 'nobody', '', '', x'00', x'00')"_s;
  }
  void refusesToChangeWhatIsFrozen() {
    QFETCH(QString, sql);
    QTemporaryDir folder;
    const auto database = ready(folder);
    QVERIFY(
        (*database)->run(u"INSERT INTO intents (reference, product, body, body_hash, account, service, "
                         "organization, organization_name, created, state, changed) "
                         "VALUES ('r', '', '', '', '', '', 0, '', '', 'intent', '')"_s));
    QVERIFY((*database)->run(u"INSERT INTO events VALUES (1, 'written', 'r', '', '', x'00', x'00')"_s));
    const auto done = (*database)->run(sql);
    QVERIFY(!done);
    QVERIFY2(done.error().detail.startsWith(u"SQLite "), qPrintable(done.error().detail));
  }

  void anErrorUndoesTheTransaction() {
    QTemporaryDir folder;
    const auto database = ready(folder);
    const auto done = (*database)->transaction([&]() -> Result<void> {
      if (const auto added = (*database)->run(u"INSERT INTO drafts VALUES ('d', '', x'', '')"_s); !added)
        return tl::unexpected(added.error());
      return failure(Error::Kind::Conflict);
    });
    QVERIFY(!done && done.error().kind == Error::Kind::Conflict);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM drafts"_s)->toInt(), 0);
    QVERIFY((*database)->transaction([]() -> Result<void> { return {}; }));
  }

  void aFailedCommitIsAnError() {
    QTemporaryDir folder;
    const auto database = ready(folder);
    const auto done = (*database)->transaction([&]() -> Result<void> {
      for (const QString& sql : {u"PRAGMA defer_foreign_keys = ON"_s,
                                 u"INSERT INTO events VALUES (1, 'written', 'nobody', '', '', x'', x'')"_s})
        if (const auto ran = (*database)->run(sql); !ran) return failure(Error::Kind::Conflict);
      return {};
    });
    QVERIFY(!done && done.error().kind == Error::Kind::Disk);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM events"_s)->toInt(), 0);
  }

 private:
  static Result<std::unique_ptr<Database>> ready(const QTemporaryDir& folder) {
    auto database = Database::open(folder.filePath(u"x.sqlite"_s));
    if (!database) return database;
    if (const auto set = applySettings(**database); !set) return tl::unexpected(set.error());
    if (const auto made = createSchema(**database); !made) return tl::unexpected(made.error());
    return database;
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestSchema)
#include "tst_schema.moc"
