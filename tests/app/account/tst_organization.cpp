// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/organization.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using State = Readiness::State;

namespace {

const QDate today(2026, 11, 23);

Validation validation(const QString& type, const QString& status, QDate until = {}, QDate created = {}) {
  return {type, status, created.isValid() ? QDateTime(created, QTime(12, 0), Qt::UTC) : QDateTime(),
          until.isValid() ? QDateTime(until, QTime(12, 0), Qt::UTC) : QDateTime()};
}

}  // namespace

class TestOrganization : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsOneValidation_data() {
    QTest::addColumn<QString>("status");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<State>("state");
    QTest::newRow("active") << u"active"_s << QDate(2027, 2, 11) << State::Ready;
    QTest::newRow("active without an end") << u"active"_s << QDate() << State::Ready;
    QTest::newRow("31 days left") << u"active"_s << today.addDays(31) << State::Ready;
    QTest::newRow("30 days left") << u"active"_s << today.addDays(30) << State::EndsSoon;
    QTest::newRow("last day") << u"active"_s << today << State::EndsSoon;
    QTest::newRow("over, still called active") << u"active"_s << today.addDays(-1) << State::Expired;
    QTest::newRow("expired") << u"expired"_s << QDate(2026, 10, 3) << State::Expired;
    QTest::newRow("expired without a date") << u"expired"_s << QDate() << State::Expired;
    QTest::newRow("called expired though not over") << u"expired"_s << today.addDays(9) << State::Expired;
    QTest::newRow("pending") << u"pending"_s << QDate() << State::InProgress;
    QTest::newRow("pending with an end") << u"pending"_s << today.addDays(400) << State::InProgress;
    QTest::newRow("a status of tomorrow") << u"quality_hold"_s << QDate(2027, 2, 11) << State::NotStarted;
    QTest::newRow("no status") << QString() << QDate() << State::NotStarted;
  }
  void readsOneValidation() {
    QFETCH(QString, status);
    QFETCH(QDate, until);
    QFETCH(State, state);
    const Readiness readiness =
        readinessFor(Product::CodeSigning, {validation(u"cs"_s, status, until, QDate(2026, 11, 17))}, today);
    QCOMPARE(readiness.state, state);
    QCOMPARE(readiness.isReady(), state == State::Ready || state == State::EndsSoon);
    if (state == State::InProgress) QCOMPARE(readiness.since, QDate(2026, 11, 17));
    if (state == State::Ready || state == State::EndsSoon || state == State::Expired)
      QCOMPARE(readiness.until, until);
  }

  void eachProductHasItsOwnType() {
    const QList<Validation> all{validation(u"cs"_s, u"active"_s, QDate(2027, 2, 11)),
                                validation(u"ev_cs"_s, u"pending"_s), validation(u"ov"_s, u"active"_s),
                                validation(u"ev"_s, u"active"_s), validation(u"ds"_s, u"active"_s)};
    QCOMPARE(readinessFor(Product::CodeSigning, all, today).state, State::Ready);
    QCOMPARE(readinessFor(Product::CodeSigningEv, all, today).state, State::InProgress);
    QCOMPARE(readinessFor(Product::CodeSigningEv, all.mid(2), today).state, State::NotStarted);
    QCOMPARE(readinessFor(Product::CodeSigning, {}, today).state, State::NotStarted);
  }

  void theBestOfSeveralCounts_data() {
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("as listed") << QList<int>{0, 1, 2, 3};
    QTest::newRow("backwards") << QList<int>{3, 2, 1, 0};
    QTest::newRow("mixed") << QList<int>{2, 0, 3, 1};
  }
  void theBestOfSeveralCounts() {
    QFETCH(QList<int>, order);
    const QList<Validation> all{validation(u"cs"_s, u"expired"_s, QDate(2025, 1, 1)),
                                validation(u"cs"_s, u"active"_s, QDate(2027, 2, 11)),
                                validation(u"cs"_s, u"active"_s, QDate(2027, 9, 2)),
                                validation(u"cs"_s, u"pending"_s)};
    QList<Validation> listed;
    for (const int i : order) listed.append(all[i]);
    const Readiness readiness = readinessFor(Product::CodeSigning, listed, today);
    QCOMPARE(readiness.state, State::Ready);
    QCOMPARE(readiness.until, QDate(2027, 9, 2));
  }

  void noEndIsTheLatestEnd() {
    const Validation dated = validation(u"cs"_s, u"active"_s, QDate(2027, 2, 11));
    const Validation open = validation(u"cs"_s, u"active"_s);
    QVERIFY(!readinessFor(Product::CodeSigning, {dated, open}, today).until.isValid());
    QVERIFY(!readinessFor(Product::CodeSigning, {open, dated}, today).until.isValid());
  }

  void nothingToldIsNothingKnown() {
    Organization organization;
    organization.tellsValidations = false;
    const Readiness readiness = readinessOf(organization, Product::CodeSigning, today);
    QCOMPARE(readiness.state, State::NotTold);
    QVERIFY(!readiness.isReady());
    QVERIFY(!readiness.waits());
    organization.tellsValidations = true;
    QVERIFY(readinessOf(organization, Product::CodeSigning, today).waits());
  }

  void aCheckThatRunsBeatsAnEndedOne() {
    const QList<Validation> all{validation(u"cs"_s, u"expired"_s, QDate(2026, 10, 3)),
                                validation(u"cs"_s, u"pending"_s, {}, QDate(2026, 11, 17))};
    QCOMPARE(readinessFor(Product::CodeSigning, all, today).state, State::InProgress);
    QCOMPARE(readinessFor(Product::CodeSigning, {all[1], all[0]}, today).state, State::InProgress);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrganization)
#include "tst_organization.moc"
