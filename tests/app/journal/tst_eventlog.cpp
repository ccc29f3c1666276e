// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/journal/journalfixture.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = JournalEvent::Kind;

class TestEventLog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsTheStory() {
    JournalFixture fixture;
    auto journal = fixture.open();
    fill(fixture, **journal);
    const auto events = (*journal)->events(u"r1"_s);
    QList<Kind> kinds;
    QStringList states;
    for (const JournalEvent& event : *events) {
      kinds.append(event.kind);
      states.append(event.details.value(u"state"_s).toString());
    }
    QCOMPARE(kinds, QList<Kind>({Kind::Written, Kind::Claimed, Kind::TakenOver, Kind::LookedUp,
                                 Kind::Released, Kind::Claimed, Kind::Ended}));
    QCOMPARE(states, QStringList({u"intent"_s, u"sending"_s, u"unknown"_s, u"unknown"_s, u"intent"_s,
                                  u"sending"_s, u"placed"_s}));
    QCOMPARE(events->first().at, QDateTime({2026, 1, 31}, {12, 0, 1, 250}, QTimeZone::utc()));
    QCOMPARE(events->at(1).at, QDateTime({2026, 1, 31}, {12, 0, 3, 250}, QTimeZone::utc()));
    QVERIFY(*(*journal)->verifyChain());
  }

  void anEmptyRecordHolds() {
    JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY(*(*journal)->verifyChain());
  }

  void showsAnEdit_data() {
    QTest::addColumn<QStringList>("edits");
    const QString freely = u"DROP TRIGGER events_stay_as_they_are"_s;
    const QString remove = u"DROP TRIGGER events_stay"_s;
    const QString thaw = u"DROP TRIGGER intents_are_frozen"_s;
    QTest::newRow("kind") << QStringList{freely, u"UPDATE events SET kind = 'ended' WHERE sequence = 4"_s};
    QTest::newRow("unknown kind") << QStringList{freely,
                                                 u"UPDATE events SET kind = 'x' WHERE sequence = 4"_s};
    QTest::newRow("reference") << QStringList{freely,
                                              u"UPDATE events SET reference = 'r2' WHERE sequence = 3"_s};
    QTest::newRow("time") << QStringList{
        freely, u"UPDATE events SET time = '2026-01-30T00:00:00.000Z' WHERE sequence = 3"_s};
    QTest::newRow("details") << QStringList{
        freely, u"UPDATE events SET details = details || ' ' WHERE sequence = 3"_s};
    QTest::newRow("between two parts")
        << QStringList{freely,
                       u"UPDATE events SET kind = kind || substr(reference, 1, 1), "
                       "reference = substr(reference, 2) WHERE sequence = 3"_s};
    QTest::newRow("hash") << QStringList{freely,
                                         u"UPDATE events SET hash = zeroblob(32) WHERE sequence = 9"_s};
    QTest::newRow("first removed") << QStringList{remove, u"DELETE FROM events WHERE sequence = 1"_s};
    QTest::newRow("middle removed") << QStringList{remove, u"DELETE FROM events WHERE sequence = 4"_s};
    QTest::newRow("last removed") << QStringList{
        remove, u"DELETE FROM events WHERE sequence = (SELECT max(sequence) FROM events)"_s};
    QTest::newRow("all removed") << QStringList{remove, u"DELETE FROM events"_s};
    QTest::newRow("added") << QStringList{
        u"INSERT INTO events SELECT 10, kind, reference, time, details, hash, hash "
        "FROM events WHERE sequence = 9"_s};
    QTest::newRow("two swapped") << QStringList{
        freely, u"UPDATE events SET sequence = -sequence WHERE sequence IN (3, 4)"_s,
        u"UPDATE events SET sequence = 7 + sequence WHERE sequence < 0"_s};
    QTest::newRow("intent's state") << QStringList{
        u"UPDATE intents SET state = 'not_sent' WHERE reference = 'r1'"_s};
    QTest::newRow("intent's body") << QStringList{thaw, u"UPDATE intents SET body = x'00'"_s};
    QTest::newRow("intent's body and hash")
        << QStringList{thaw,
                       u"UPDATE intents SET body = x'', body_hash = "
                       "x'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'"_s};
    QTest::newRow("intent added") << QStringList{
        u"INSERT INTO intents SELECT 'r3', product, body, body_hash, account, service, "
        "organization, organization_name, created, state, attempts, changed, outcome, draft "
        "FROM intents WHERE reference = 'r2'"_s};
  }
  void showsAnEdit() {
    QFETCH(QStringList, edits);
    JournalFixture fixture;
    auto journal = fixture.open();
    fill(fixture, **journal);
    QVERIFY(*(*journal)->verifyChain());
    const auto editor = Database::open(fixture.file());
    for (const QString& edit : edits) {
      const auto edited = (*editor)->run(edit);
      QVERIFY2(edited, edited ? "" : qPrintable(edited.error().detail));
    }
    const auto holds = (*journal)->verifyChain();
    QVERIFY(holds);
    QVERIFY(!*holds);
  }

 private:
  /// Nine lines, two intents.
  static void fill(JournalFixture& fixture, Journal& journal) {
    const auto later = [&fixture] { fixture.now = fixture.now.addSecs(1); };
    later();
    QVERIFY(journal.addIntent(JournalFixture::intent(u"r1"_s)));
    later();
    QVERIFY(journal.addIntent(JournalFixture::intent(u"r2"_s)));
    later();
    QVERIFY(*journal.claimForSending(u"r1"_s));
    later();
    QCOMPARE(*journal.takeOver(), 1);
    later();
    QVERIFY(journal.recordLookup(u"r1"_s, QList<OrderMatch>{}));
    later();
    QVERIFY(*journal.claimForAnotherTry(u"r1"_s));
    later();
    QVERIFY(journal.recordOutcome(u"r1"_s, JournalFixture::outcome(OrderOutcome::Kind::Placed, 1)));
    later();
    QVERIFY(*journal.claimForSending(u"r2"_s));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestEventLog)
#include "tst_eventlog.moc"
