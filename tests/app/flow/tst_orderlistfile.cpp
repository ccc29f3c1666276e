// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderlistfile.h"
#include "app/settings/safefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

const QDateTime now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};

OrderEntry someEntry() {
  OrderEntry entry;
  entry.row.id = 112228;
  entry.row.certificateId = 75;
  entry.row.status = u"pending"_s;
  entry.row.productNameId = u"code_signing_ev"_s;
  entry.row.created = now.addDays(-6);
  entry.row.organizationId = 5540202;
  entry.row.organizationName = u"Pol\u00e4rstern"_s;
  entry.row.containerName = u"Nordlicht"_s;
  entry.row.validTill = u"2027-01-30"_s;
  entry.row.validFrom = u"2026-01-29"_s;
  entry.wait = {{Actor::Kind::Person, u"Harriet Cole"_s, {}}, Act::ContactApproval, now.addDays(-6)};
  return entry;
}

}  // namespace

class OrderListFileTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_directory;
  const QString m_path = orderListFilePath(m_directory.path(), u"880021-410077@certcentral.digicert.eu"_s);

 private Q_SLOTS:
  void keepsOrders() {
    OrderEntry other;
    other.row.id = 5;
    QVERIFY(!loadOrderList(m_path, now)->asOf.isValid());
    QVERIFY(saveOrderList(m_path, {now, {someEntry(), other}}));
    const auto kept = loadOrderList(m_path, now);
    QVERIFY(kept);
    QCOMPARE(kept->asOf, now);
    QCOMPARE(kept->entries, (QList<OrderEntry>{someEntry(), other}));
  }

  void keepsEveryAct() {
    for (int act = 0; act <= int(Act::Ended); ++act)
      for (int kind = int(Actor::Kind::You); kind <= int(Actor::Kind::NotKnown); ++kind) {
        OrderEntry entry = someEntry();
        entry.wait.act = Act(act);
        entry.wait.actor.kind = Actor::Kind(kind);
        QVERIFY(saveOrderList(m_path, {now, {entry}}));
        QCOMPARE(loadOrderList(m_path, now)->entries.value(0).wait, entry.wait);
      }
  }

  void namesNoAccount() {
    QVERIFY(!m_path.contains(u"880021"_s));
    QVERIFY(m_path != orderListFilePath(m_directory.path(), u"880021-410078@certcentral.digicert.eu"_s));
  }

  void startsAnewWithoutAUsableFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("orders");
    QTest::newRow("foreign") << QByteArray(R"({"format":"codeseal-preferences","version":1})");
    QTest::newRow("newer") << QByteArray(R"({"format":"codeseal-orders","version":2,"orders":[]})");
    QTest::newRow("no orders") << QByteArray(R"({"format":"codeseal-orders","version":1})");
  }
  void startsAnewWithoutAUsableFile() {
    QFETCH(QByteArray, bytes);
    QVERIFY(SafeFile(m_path).write(bytes));
    const auto kept = loadOrderList(m_path, now);
    QVERIFY(kept);
    QVERIFY(kept->entries.isEmpty());
    QVERIFY(!QFile::exists(m_path));
  }

  void leavesOutWhatHasNoId() {
    QVERIFY(SafeFile(m_path).write(
        R"({"format":"codeseal-orders","version":1,"as_of":"2026-11-23T12:00:00Z","orders":[{"id":0},7,{"id":8}]})"));
    QCOMPARE(loadOrderList(m_path, now)->entries.size(), 1);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderListFileTest)
#include "tst_orderlistfile.moc"
