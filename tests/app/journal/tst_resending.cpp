// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/intentrow.h"
#include "tests/app/journal/journalfixture.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Outcome = OrderOutcome::Kind;

/// What may still be sent when something of the same kind was sent before.
class TestResending : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ofOneDraftOneOrderIsSent_data() {
    QTest::addColumn<IntentState>("first");
    QTest::addColumn<bool>("maySend");
    QTest::newRow("only written") << IntentState::Intent << true;
    QTest::newRow("being sent") << IntentState::Sending << false;
    QTest::newRow("placed") << IntentState::Placed << false;
    QTest::newRow("refused") << IntentState::Refused << true;
    QTest::newRow("not sent") << IntentState::NotSent << true;
    QTest::newRow("unknown") << IntentState::Unknown << false;
  }
  void ofOneDraftOneOrderIsSent() {
    QFETCH(IntentState, first);
    QFETCH(bool, maySend);
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, first);
    NewIntent second = JournalFixture::intent(u"r2"_s);
    second.draft = u"draft"_s;
    QVERIFY((*journal)->addIntent(second));
    QCOMPARE(*(*journal)->claimForSending(u"r2"_s), maySend);
    NewIntent other = JournalFixture::intent(u"r3"_s);
    other.draft = u"another"_s;
    QVERIFY((*journal)->addIntent(other));
    QVERIFY(*(*journal)->claimForSending(u"r3"_s));
    QCOMPARE((**(*journal)->intent(u"r3"_s)).draft, u"another"_s);
  }

  void letsGoOnlyOfWhatIsUnknown() {
    JournalFixture fixture;
    auto journal = fixture.open();
    bringTo(**journal, IntentState::Sending);
    QVERIFY(!*(*journal)->letGo(u"r1"_s));
    QCOMPARE(*(*journal)->takeOver(), 1);
    QVERIFY(*(*journal)->letGo(u"r1"_s));
    QCOMPARE((*journal)->events(u"r1"_s)->last().kind, JournalEvent::Kind::LetGo);
    QCOMPARE((**(*journal)->intent(u"r1"_s)).state, IntentState::Unknown);
    QVERIFY(*(*journal)->verifyChain());
  }

 private:
  /// Leaves an intent r1 of the draft in this state.
  static void bringTo(Journal& journal, IntentState state) {
    NewIntent intent = JournalFixture::intent(u"r1"_s);
    intent.draft = u"draft"_s;
    QVERIFY(journal.addIntent(intent));
    if (state == IntentState::Intent) return;
    QVERIFY(*journal.claimForSending(u"r1"_s));
    for (const Outcome kind : {Outcome::Placed, Outcome::Refused, Outcome::NotSent, Outcome::Unknown})
      if (stateAfter(kind) == state)
        QVERIFY(journal.recordOutcome(u"r1"_s, JournalFixture::outcome(kind, 1)));
    QVERIFY((**journal.intent(u"r1"_s)).state == state);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestResending)
#include "tst_resending.moc"
