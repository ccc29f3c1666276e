// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderby.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class OrderByTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void assumesWhileNoOrderTells();
  void takesTheSlowestOfTheNewest();
  void countsTheSameProductFirst();
  void leavesOutReissues();
  void comesBeforeTheEnd();
  void needsNoneWithoutACertificate_data();
  void needsNoneWithoutACertificate();
  void seesTheOrderThatFollows();
};

namespace {

const QString ev = u"code_signing_ev"_s;
const QString standard = u"code_signing"_s;

OrderEntry issued(qint64 id, QDate created, int days, const QString& product = ev) {
  OrderEntry entry;
  entry.row.id = id;
  entry.row.status = u"issued"_s;
  entry.row.productNameId = product;
  entry.row.organizationId = 5;
  entry.row.created = QDateTime(created, QTime(9, 0), Qt::UTC);
  entry.row.validFrom = created.addDays(days).toString(Qt::ISODate);
  entry.row.validTill = created.addDays(days + 365).toString(Qt::ISODate);
  return entry;
}

}  // namespace

void OrderByTest::assumesWhileNoOrderTells() {
  QCOMPARE(leadTime({}, ev), (LeadTime{assumedLeadDays, 0}));
  OrderEntry open = issued(1, QDate(2026, 1, 1), 3);
  open.row.validFrom.clear();
  QCOMPARE(leadTime({open}, ev), (LeadTime{assumedLeadDays, 0}));
}

void OrderByTest::takesTheSlowestOfTheNewest() {
  QList<OrderEntry> entries{issued(1, QDate(2020, 1, 1), 40)};
  const QList<int> days{4, 9, 2, 6, 3};
  for (int i = 0; i < days.size(); ++i) entries.append(issued(2 + i, QDate(2025, 1 + i, 1), days.at(i)));
  QCOMPARE(leadTime(entries, ev), (LeadTime{9, 5}));
}

void OrderByTest::countsTheSameProductFirst() {
  const QList<OrderEntry> entries{issued(1, QDate(2025, 1, 1), 30, standard),
                                  issued(2, QDate(2025, 2, 1), 5)};
  QCOMPARE(leadTime(entries, ev), (LeadTime{5, 1}));
  QCOMPARE(leadTime(entries, standard), (LeadTime{30, 1}));
  QCOMPARE(leadTime(entries, u"other"_s), (LeadTime{30, 2}));
}

void OrderByTest::leavesOutReissues() {
  const QList<OrderEntry> entries{issued(1, QDate(2025, 1, 1), 200), issued(2, QDate(2025, 1, 1), -1),
                                  issued(3, QDate(2025, 1, 1), 8)};
  QCOMPARE(leadTime(entries, ev), (LeadTime{8, 1}));
}

void OrderByTest::comesBeforeTheEnd() {
  const OrderEntry entry = issued(1, QDate(2026, 1, 1), 5);
  const OrderBy by = orderBy({entry}, entry.row);
  QCOMPARE(by.day, QDate(2027, 1, 6).addDays(-5 - 7));
  QCOMPARE(by.lead, (LeadTime{5, 1}));
  QCOMPARE(by.follower, 0);
}

void OrderByTest::needsNoneWithoutACertificate_data() {
  QTest::addColumn<QString>("status");
  for (const char* status : {"pending", "revoked", "canceled", "expired", "rejected", "quality_hold"})
    QTest::newRow(status) << QString::fromLatin1(status);
}

void OrderByTest::needsNoneWithoutACertificate() {
  QFETCH(QString, status);
  OrderEntry entry = issued(1, QDate(2026, 1, 1), 5);
  entry.row.status = status;
  QVERIFY(!orderBy({entry}, entry.row).day.isValid());
}

void OrderByTest::seesTheOrderThatFollows() {
  const OrderEntry old = issued(1, QDate(2026, 1, 1), 5);
  OrderEntry next = issued(2, QDate(2026, 11, 1), 5);
  next.row.status = u"pending"_s;
  next.row.validTill.clear();
  const auto follower = [&old](const OrderEntry& other) { return orderBy({old, other}, old.row).follower; };
  QCOMPARE(follower(next), 2);
  QVERIFY(!orderBy({old, next}, old.row).day.isValid());
  OrderEntry other = next;
  other.row.status = u"canceled"_s;
  QCOMPARE(follower(other), 0);
  other = next;
  other.row.organizationId = 6;
  QCOMPARE(follower(other), 0);
  other = next;
  other.row.productNameId = standard;
  QCOMPARE(follower(other), 0);
  other = issued(3, QDate(2026, 11, 1), 5);
  QCOMPARE(follower(other), 3);
  other.row.created = QDateTime(QDate(2025, 11, 1), QTime(), Qt::UTC);
  QCOMPARE(follower(other), 0);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderByTest)
#include "tst_orderby.moc"
