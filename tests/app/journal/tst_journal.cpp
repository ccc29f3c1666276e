// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/journal/journalfixture.h"

#include <QProcess>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Outcome = OrderOutcome::Kind;

/// Another instance of the program on the same record.
class Instance {
 public:
  Instance(const JournalFixture& fixture, const QString& reference, const QString& how = u"claim"_s) {
    m_process.start(QStringLiteral(JOURNAL_INSTANCE), {fixture.directory(), reference, how});
  }
  ~Instance() {
    m_process.kill();
    m_process.waitForFinished();
  }

  QByteArray nextWord() {
    while (!m_process.canReadLine())
      if (!m_process.waitForReadyRead(20000)) return "nothing";
    return m_process.readLine().trimmed();
  }
  void goOn() { m_process.write("\n"), m_process.waitForBytesWritten(); }
  void kill() { m_process.kill(), m_process.waitForFinished(); }

 private:
  QProcess m_process;
};

/// What has to hold between two instances, at a crash, and on a full disk.
class TestJournal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneOfSeveralInstancesMaySend() {
    JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY((*journal)->addIntent(JournalFixture::intent(u"r"_s)));
    std::vector<std::unique_ptr<Instance>> instances;
    for (int n = 0; n < 5; ++n) instances.push_back(std::make_unique<Instance>(fixture, u"r"_s));
    for (const auto& instance : instances) QCOMPARE(instance->nextWord(), "ready");
    for (const auto& instance : instances) instance->goOn();
    QMap<QByteArray, int> words;
    for (const auto& instance : instances) ++words[instance->nextWord()];
    QCOMPARE(words, (QMap<QByteArray, int>{{"claimed", 1}, {"lost", 4}}));
    QCOMPARE((**(*journal)->intent(u"r"_s)).attempts, 1);
    QVERIFY(*(*journal)->verifyChain());
  }

  void instancesThatStartTogetherShareOneRecord() {
    JournalFixture fixture;
    std::vector<std::unique_ptr<Instance>> instances;
    for (int n = 0; n < 5; ++n) instances.push_back(std::make_unique<Instance>(fixture, u"r"_s));
    for (const auto& instance : instances) QCOMPARE(instance->nextWord(), "ready");
    auto journal = fixture.open();
    QVERIFY(!(*journal)->movedAside());
    QVERIFY((*journal)->addIntent(JournalFixture::intent(u"r"_s)));
    instances.front()->goOn();
    QCOMPARE(instances.front()->nextWord(), "claimed");
  }

  void aCallInTheAirAtACrashIsUnknown() {
    JournalFixture fixture;
    QVERIFY((*fixture.open())->addIntent(JournalFixture::intent(u"r"_s)));
    Instance instance(fixture, u"r"_s);
    QCOMPARE(instance.nextWord(), "ready");
    instance.goOn();
    QCOMPARE(instance.nextWord(), "claimed");
    instance.kill();

    auto journal = fixture.open();
    QVERIFY(journal && !(*journal)->movedAside());
    QVERIFY((**(*journal)->intent(u"r"_s)).state == IntentState::Sending);
    QVERIFY(!*(*journal)->claimForSending(u"r"_s));
    QCOMPARE(*(*journal)->takeOver(), 1);
    QVERIFY((**(*journal)->intent(u"r"_s)).state == IntentState::Unknown);
    QVERIFY(!*(*journal)->claimForSending(u"r"_s));
    QVERIFY(*(*journal)->verifyChain());
  }

  void aCrashBeforeTheClaimLosesNothing() {
    JournalFixture fixture;
    QVERIFY((*fixture.open())->addIntent(JournalFixture::intent(u"r"_s)));
    Instance instance(fixture, u"r"_s);
    QCOMPARE(instance.nextWord(), "ready");
    instance.kill();
    auto journal = fixture.open();
    QCOMPARE(*(*journal)->takeOver(), 0);
    QVERIFY(*(*journal)->claimForSending(u"r"_s));
  }

#ifdef Q_OS_UNIX
  void whoCannotWriteMayNotSend() {
    JournalFixture fixture;
    QVERIFY((*fixture.open())->addIntent(JournalFixture::intent(u"r"_s)));
    {
      Instance instance(fixture, u"r"_s, u"blocked"_s);
      QCOMPARE(instance.nextWord(), "ready");
      instance.goOn();
      QCOMPARE(instance.nextWord(), "failed");
    }
    auto journal = fixture.open();
    QVERIFY(journal && !(*journal)->movedAside());
    QVERIFY((**(*journal)->intent(u"r"_s)).state == IntentState::Intent);
    QVERIFY(*(*journal)->verifyChain());
    QVERIFY(*(*journal)->claimForSending(u"r"_s));
  }
#endif

  void aFullDiskBeforeSendingMeansNotWritten() {
    JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY((*journal)->limitSize(1));
    NewIntent large = JournalFixture::intent(u"large"_s);
    large.body = QByteArray(200000, 'x');
    const auto added = (*journal)->addIntent(large);
    QVERIFY(!added);
    QVERIFY(added.error().kind == Error::Kind::Disk);
    QVERIFY2(added.error().detail.startsWith(u"SQLite 13:"), qPrintable(added.error().detail));
    QVERIFY(!(*journal)->intent(u"large"_s)->has_value());
    QVERIFY(*(*journal)->verifyChain());
    QVERIFY((*journal)->limitSize(1 << 20));
    QVERIFY((*journal)->addIntent(large));
  }

  void aFullDiskAfterSendingLeavesTheCallInTheAir() {
    JournalFixture fixture;
    {
      auto journal = fixture.open();
      QVERIFY((*journal)->addIntent(JournalFixture::intent(u"r"_s)));
      QVERIFY(*(*journal)->claimForSending(u"r"_s));
      QVERIFY((*journal)->limitSize(1));
      OrderOutcome placed = JournalFixture::outcome(Outcome::Placed, 1);
      for (int n = 0; n < 500; ++n) placed.requests.append({n, u"pending"_s, u"new_request"_s, {}});
      const auto recorded = (*journal)->recordOutcome(u"r"_s, placed);
      QVERIFY(!recorded && recorded.error().kind == Error::Kind::Disk);
    }
    auto journal = fixture.open();
    QVERIFY((**(*journal)->intent(u"r"_s)).state == IntentState::Sending);
    QVERIFY(*(*journal)->verifyChain());
    QCOMPARE(*(*journal)->takeOver(), 1);
    QVERIFY((*journal)->recordOutcome(u"r"_s, JournalFixture::outcome(Outcome::Placed, 1)));
    QCOMPARE((**(*journal)->intent(u"r"_s)).outcome.orderId, 1);
  }

  void aFullDiskKeepsTheDraftOfBefore() {
    JournalFixture fixture;
    auto journal = fixture.open();
    OrderDraft draft;
    draft.comments = u"before"_s;
    QVERIFY((*journal)->saveDraft(u"d"_s, draft, {}));
    QVERIFY((*journal)->limitSize(1));
    draft.comments = QString(200000, u'x');
    QVERIFY(!(*journal)->saveDraft(u"d"_s, draft, {}));
    QCOMPARE((**(*journal)->latestDraft()).draft.comments, u"before"_s);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestJournal)
#include "tst_journal.moc"
