// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/journal/journalfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestDraftStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsADraftAsTyped() {
    JournalFixture fixture;
    OrderDraft draft;
    draft.product = Product::CodeSigningEv;
    draft.years = u"zwei"_s;
    draft.shipping.name = u"  Zoë \n 李 "_s;
    draft.customFields.insert(12, u"x"_s);
    {
      auto journal = fixture.open();
      QVERIFY(journal && (*journal)->saveDraft(u"d1"_s, draft, u"a1"_s));
    }
    auto journal = fixture.open();
    const auto kept = (*journal)->latestDraft();
    QVERIFY(kept && kept->has_value());
    QCOMPARE((*kept)->id, u"d1"_s);
    QVERIFY((*kept)->draft == draft);
    QCOMPARE((*kept)->accountId, u"a1"_s);
    QCOMPARE((*kept)->savedAt, fixture.now);
    QVERIFY(*(*journal)->verifyChain());
  }

  void theLatestIsTheOneSavedLast() {
    JournalFixture fixture;
    auto journal = fixture.open();
    OrderDraft draft;
    QVERIFY((*journal)->saveDraft(u"d1"_s, draft, u"a1"_s));
    QVERIFY((*journal)->saveDraft(u"d2"_s, draft, u"a2"_s));
    fixture.now = fixture.now.addDays(-1);  // the clock was set back
    draft.comments = u"later"_s;
    QVERIFY((*journal)->saveDraft(u"d1"_s, draft, QString()));
    QCOMPARE((**(*journal)->latestDraft()).id, u"d1"_s);
    QCOMPARE((**(*journal)->latestDraft()).draft.comments, u"later"_s);
    QCOMPARE((**(*journal)->latestDraft(QString())).id, u"d1"_s);
    QCOMPARE((**(*journal)->latestDraft(u"a2"_s)).id, u"d2"_s);
    QVERIFY(!(*journal)->latestDraft(u"a1"_s)->has_value());
  }

  void removes() {
    JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY((*journal)->saveDraft(u"d1"_s, {}, u"a1"_s));
    QVERIFY((*journal)->removeDraft(u"d1"_s));
    QVERIFY((*journal)->removeDraft(u"d1"_s));
    QVERIFY(!(*journal)->latestDraft()->has_value());
  }

  void keepsWhatItCannotRead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("damaged") << QByteArray("{\"codeseal_draft\":") << Error::Kind::Disk;
    QTest::newRow("empty") << QByteArray("") << Error::Kind::Disk;
    QTest::newRow("newer") << QByteArray("{\"codeseal_draft\":99}") << Error::Kind::NewerVersion;
  }
  void keepsWhatItCannotRead() {
    QFETCH(QByteArray, text);
    QFETCH(Error::Kind, kind);
    JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY((*journal)->saveDraft(u"d1"_s, {}, u"a1"_s));
    auto database = Database::open(fixture.file());
    QVERIFY((*database)->run(u"UPDATE drafts SET text = ?"_s, {text}));
    const auto kept = (*journal)->latestDraft();
    QVERIFY(!kept);
    QVERIFY(kept.error().kind == kind);
    QCOMPARE((*database)->value(u"SELECT text FROM drafts"_s)->toByteArray(), text);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestDraftStore)
#include "tst_draftstore.moc"
