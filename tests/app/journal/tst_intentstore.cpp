// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/intentrow.h"
#include "tests/app/journal/journalfixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Outcome = OrderOutcome::Kind;

class TestIntentStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsAnIntentAsItIs() {
    JournalFixture fixture;
    const NewIntent meant = JournalFixture::intent(u"r1"_s);
    {
      auto journal = fixture.open();
      QVERIFY(journal && (*journal)->addIntent(meant));
    }
    auto journal = fixture.open();
    const auto kept = (*journal)->intent(u"r1"_s);
    QVERIFY(kept && kept->has_value());
    QVERIFY(static_cast<const NewIntent&>(**kept) == meant);
    QCOMPARE((*kept)->bodyHash, QCryptographicHash::hash(meant.body, QCryptographicHash::Sha256));
    QCOMPARE((*kept)->createdAt, fixture.now);
    QCOMPARE((*kept)->createdAt.timeSpec(), Qt::UTC);
    QVERIFY((*kept)->state == IntentState::Intent);
    QCOMPARE((*kept)->attempts, 0);
    QVERIFY(!(*journal)->intent(u"r2"_s)->has_value());
  }

  void acceptsEmptyTexts() {
    JournalFixture fixture;
    auto journal = fixture.open();
    NewIntent bare;
    bare.reference = u"r"_s;
    QVERIFY((*journal)->addIntent(bare));
    QVERIFY((*journal)->addIntent(bare));
    QVERIFY(static_cast<const NewIntent&>(**(*journal)->intent(u"r"_s)) == bare);
  }

  void refusesAReferenceThatCannotBeSent_data() {
    QTest::addColumn<QString>("reference");
    QTest::newRow("empty") << QString();
    QTest::newRow("65 characters") << QString(65, u'a');
  }
  void refusesAReferenceThatCannotBeSent() {
    QFETCH(QString, reference);
    JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY(!(*journal)->addIntent(JournalFixture::intent(reference)));
    QVERIFY((*journal)->intents()->isEmpty());
  }

  void addingAgainChangesNothing() {
    JournalFixture fixture;
    auto journal = fixture.open();
    const NewIntent meant = JournalFixture::intent(u"r1"_s);
    QVERIFY((*journal)->addIntent(meant));
    QVERIFY(*(*journal)->claimForSending(u"r1"_s));
    QVERIFY((*journal)->addIntent(meant));
    QVERIFY((**(*journal)->intent(u"r1"_s)).state == IntentState::Sending);
    QCOMPARE((*journal)->events(u"r1"_s)->size(), 2);
  }

  void aReferenceBelongsToOneIntent_data() {
    QTest::addColumn<int>("change");
    QTest::newRow("body") << 0;
    QTest::newRow("account") << 1;
    QTest::newRow("service") << 2;
    QTest::newRow("product") << 3;
  }
  void aReferenceBelongsToOneIntent() {
    QFETCH(int, change);
    JournalFixture fixture;
    auto journal = fixture.open();
    const NewIntent meant = JournalFixture::intent(u"r1"_s);
    QVERIFY((*journal)->addIntent(meant));
    NewIntent other = meant;
    if (change == 0) other.body.append(' ');
    if (change == 1) other.accountId = u"account-2"_s;
    if (change == 2) other.service = u"https://elsewhere.example"_s;
    if (change == 3) other.product = Product::CodeSigning;
    const auto added = (*journal)->addIntent(other);
    QVERIFY(!added);
    QVERIFY(added.error().kind == Error::Kind::Conflict);
    QVERIFY(static_cast<const NewIntent&>(**(*journal)->intent(u"r1"_s)) == meant);
  }

  void oneClaimWins() {
    JournalFixture fixture;
    auto journal = fixture.open();
    auto second = fixture.open();
    QVERIFY((*journal)->addIntent(JournalFixture::intent(u"r1"_s)));
    const auto first = (*journal)->claimForSending(u"r1"_s);
    QVERIFY(first && *first);
    for (auto* each : {&*journal, &*second}) {
      const auto again = (*each)->claimForSending(u"r1"_s);
      QVERIFY(again && !*again);
    }
    QCOMPARE((**(*second)->intent(u"r1"_s)).attempts, 1);
    const auto missing = (*journal)->claimForSending(u"r2"_s);
    QVERIFY(!missing && missing.error().kind == Error::Kind::NotFound);
  }

  void whatEndsHow_data() {
    QTest::addColumn<IntentState>("from");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isTaken");
    using S = IntentState;
    for (const S from : {S::Intent, S::Sending, S::Placed, S::Refused, S::NotSent, S::Unknown})
      for (const Outcome to : {Outcome::Placed, Outcome::Refused, Outcome::NotSent, Outcome::Unknown}) {
        const bool isInTheAir = from == S::Sending || from == S::Unknown;
        const bool isNotOut = from == S::Intent || from == S::NotSent;
        const bool isTaken = isInTheAir || (isNotOut && to != Outcome::Refused) ||
                             (from == S::Refused && to == Outcome::Placed);
        QTest::addRow("%s to %s", qPrintable(nameOf(from)), qPrintable(nameOf(stateAfter(to))))
            << from << to << isTaken;
      }
  }
  void whatEndsHow() {
    QFETCH(IntentState, from);
    QFETCH(Outcome, outcome);
    QFETCH(bool, isTaken);
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, from);
    const qsizetype before = (*journal)->events(u"r1"_s)->size();
    fixture.now = fixture.now.addSecs(60);
    const auto recorded = (*journal)->recordOutcome(u"r1"_s, JournalFixture::outcome(outcome, 2));
    const Intent intent = **(*journal)->intent(u"r1"_s);
    QCOMPARE(recorded.has_value(), isTaken);
    QCOMPARE((*journal)->events(u"r1"_s)->size(), before + (isTaken ? 1 : 0));
    QVERIFY(intent.state == (isTaken ? stateAfter(outcome) : from));
    if (isTaken) {
      QVERIFY(intent.outcome.kind == outcome);
      QCOMPARE(intent.outcome.orderId, outcome == Outcome::Placed ? 2 : 0);
      QCOMPARE(intent.changedAt, fixture.now);
    } else {
      QVERIFY(recorded.error().kind == Error::Kind::Conflict);
      if (from == IntentState::Placed) QCOMPARE(intent.outcome.orderId, 1);
    }
    QVERIFY(*(*journal)->verifyChain());
  }

  void theSameOrderAgainChangesNothing() {
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, IntentState::Placed);
    QVERIFY((*journal)->recordOutcome(u"r1"_s, JournalFixture::outcome(Outcome::Placed, 1)));
    QCOMPARE((*journal)->events(u"r1"_s)->size(), 3);
  }

  void notSentMayBeClaimedAgain() {
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, IntentState::NotSent);
    QVERIFY(*(*journal)->claimForSending(u"r1"_s));
    const Intent intent = **(*journal)->intent(u"r1"_s);
    QCOMPARE(intent.attempts, 2);
    QCOMPARE(intent.body, JournalFixture::intent(u"r1"_s).body);
  }

  void unknownIsClaimedOnlyAfterSomebodyAllowsIt() {
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, IntentState::Unknown);
    QVERIFY(!*(*journal)->claimForSending(u"r1"_s));
    QVERIFY(*(*journal)->claimForAnotherTry(u"r1"_s));
    QCOMPARE((**(*journal)->intent(u"r1"_s)).state, IntentState::Sending);
    QCOMPARE((**(*journal)->intent(u"r1"_s)).attempts, 2);
    QVERIFY(!*(*journal)->claimForAnotherTry(u"r1"_s));
    QVERIFY(!*(*journal)->claimForSending(u"r1"_s));
    QVERIFY(*(*journal)->verifyChain());
  }

  void aLookupDecidesOnlyWithOneOrder_data() {
    QTest::addColumn<QList<qint64>>("orders");
    QTest::addColumn<IntentState>("state");
    QTest::newRow("none") << QList<qint64>{} << IntentState::Unknown;
    QTest::newRow("one") << QList<qint64>{7} << IntentState::Placed;
    QTest::newRow("two") << QList<qint64>{7, 8} << IntentState::Unknown;
  }
  void aLookupDecidesOnlyWithOneOrder() {
    QFETCH(QList<qint64>, orders);
    QFETCH(IntentState, state);
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, IntentState::Unknown);
    QList<OrderMatch> matches;
    for (const qint64 order : orders) matches.append({order, order + 100, u"pending"_s});
    const auto after = (*journal)->recordLookup(u"r1"_s, matches);
    QVERIFY(after && *after == state);
    const Intent intent = **(*journal)->intent(u"r1"_s);
    QVERIFY(intent.state == state);
    if (state == IntentState::Placed) {
      QCOMPARE(intent.outcome.orderId, 7);
      QCOMPARE(intent.outcome.certificateId, 107);
    }
    const auto events = (*journal)->events(u"r1"_s);
    QVERIFY(events->last().kind == JournalEvent::Kind::LookedUp);
    QCOMPARE(events->last().details.value(u"orders"_s).toArray().size(), orders.size());
    QVERIFY(*(*journal)->verifyChain());
  }

  void aFailedLookupIsWrittenDown() {
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, IntentState::Unknown);
    const Result<QList<OrderMatch>> nothing = failure(Error::Kind::Offline);
    QVERIFY(*(*journal)->recordLookup(u"r1"_s, nothing) == IntentState::Unknown);
    QCOMPARE((*journal)->events(u"r1"_s)->last().details.value(u"error"_s).toString(), u"offline"_s);
  }

  void tellsWhatIsUnsettledAndWhatThereIs() {
    JournalFixture fixture;
    auto journal = fixture.open();
    for (const auto& reference : {u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s})
      QVERIFY((*journal)->addIntent(JournalFixture::intent(reference)));
    QVERIFY(*(*journal)->claimForSending(u"r2"_s));
    QVERIFY((*journal)->recordOutcome(u"r3"_s, JournalFixture::outcome(Outcome::Unknown)));
    QVERIFY((*journal)->recordOutcome(u"r4"_s, JournalFixture::outcome(Outcome::Placed, 4)));
    QCOMPARE(references((*journal)->unsettledIntents()), QStringList({u"r2"_s, u"r3"_s}));
    QCOMPARE(references((*journal)->intents()), QStringList({u"r4"_s, u"r3"_s, u"r2"_s, u"r1"_s}));
    QCOMPARE((*journal)->intents(u"account-1"_s)->size(), 4);
    QVERIFY((*journal)->intents(u"account-2"_s)->isEmpty());

    QCOMPARE(*(*journal)->takeOver(), 1);
    QCOMPARE(*(*journal)->takeOver(), 0);
    QVERIFY((**(*journal)->intent(u"r2"_s)).state == IntentState::Unknown);
    QVERIFY((**(*journal)->intent(u"r1"_s)).state == IntentState::Intent);
    QVERIFY(*(*journal)->verifyChain());
  }

 private:
  static QStringList references(const Result<QList<Intent>>& intents) {
    QStringList references;
    for (const Intent& intent : *intents) references.append(intent.reference);
    return references;
  }

  static void bringTo(Journal& journal, IntentState state) {
    QVERIFY(journal.addIntent(JournalFixture::intent(u"r1"_s)));
    if (state == IntentState::Intent) return;
    QVERIFY(*journal.claimForSending(u"r1"_s));
    for (const Outcome kind : {Outcome::Placed, Outcome::Refused, Outcome::NotSent, Outcome::Unknown})
      if (stateAfter(kind) == state)
        QVERIFY(journal.recordOutcome(u"r1"_s, JournalFixture::outcome(kind, 1)));
    QVERIFY((**journal.intent(u"r1"_s)).state == state);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestIntentStore)
#include "tst_intentstore.moc"
