// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/receipts.h"
#include "tests/support/flowrig.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Receipt::End;
using Kind = ReceiptEntry::Kind;

/// A receipt tells what the record says, in every course an order can take.
class ReceiptsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsWhatHappened_data();
  void tellsWhatHappened();
  void tellsWhatWasSent();
  void knowsTheAccountByName();
  void knowsNothingOfOthers();
  void isTheSameJson();
  void isTheSameAfterARestart();
};

namespace {

const QString reference = u"3f9c1b7e52d04c6b9e1d7a40c6a8f615"_s;
const QByteArray body = R"({"certificate":{"organization":{"id":5500913}}})";

/// Writes one thing after the other into the record.
class Story {
 public:
  explicit Story(FlowRig& rig) : m_rig(rig) {}

  void written() {
    QVERIFY(m_rig.journal().addIntent({reference,
                                       Product::CodeSigningEv,
                                       body,
                                       u"880021-410077@host"_s,
                                       ServiceAddress::europe().toString(),
                                       5500913,
                                       u"Nordlys A/S"_s,
                                       {}}));
  }
  void sent() { QVERIFY(*m_rig.journal().claimForSending(reference)); }
  void ended(OrderOutcome::Kind kind, Error::Kind error = Error::Kind::Timeout) {
    OrderOutcome outcome;
    outcome.kind = kind;
    outcome.serverDate = u"Mon, 23 Nov 2026 12:00:02 GMT"_s;
    if (kind == OrderOutcome::Kind::Placed) outcome.orderId = 90551207;
    outcome.error.kind = error;
    if (kind == OrderOutcome::Kind::Refused)
      outcome.error.messages = {{u"invalid_zip"_s, u"The postcode is wrong."_s}};
    QVERIFY(m_rig.journal().recordOutcome(reference, outcome));
  }
  void lookedUp(const QList<qint64>& orders) {
    QList<OrderMatch> matches;
    for (const qint64 id : orders) matches.append({id, 0, u"pending"_s});
    QVERIFY(m_rig.journal().recordLookup(reference, matches));
  }
  void notAnswered() { QVERIFY(m_rig.journal().recordLookup(reference, failure(Error::Kind::Forbidden))); }
  void takenOver() { QCOMPARE(*m_rig.journal().takeOver(), 1); }
  void released() { QVERIFY(*m_rig.journal().claimForAnotherTry(reference)); }
  void letGo() { QVERIFY(*m_rig.journal().letGo(reference)); }
  /// w written, s sent, p placed, r refused, n not sent, u unknown, 0 1 2 so many found, f look-up failed,
  /// t taken over, a released and sent again, g let go of, + a minute, * six minutes.
  void tell(const QString& letters) {
    for (const QChar letter : letters) tellOne(letter.toLatin1());
  }

 private:
  void tellOne(char letter) {
    switch (letter) {
      case 'w': return written();
      case 's': return sent();
      case 'p': return ended(OrderOutcome::Kind::Placed);
      case 'r': return ended(OrderOutcome::Kind::Refused, Error::Kind::InvalidInput);
      case 'n': return ended(OrderOutcome::Kind::NotSent, Error::Kind::Offline);
      case 'u': return ended(OrderOutcome::Kind::Unknown);
      case '0': return lookedUp({});
      case '1': return lookedUp({90551207});
      case '2': return lookedUp({90551207, 90551208});
      case 'f': return notAnswered();
      case 't': return takenOver();
      case 'a': return released();
      case 'g': return letGo();
      case '+': return m_rig.pass(1min);
      case '*': return m_rig.pass(6min);
      default: QFAIL("an unknown letter");
    }
  }

  FlowRig& m_rig;
};

Receipt receiptIn(FlowRig& rig) {
  const auto receipt = receiptOf(rig.flow().environment(), reference);
  return receipt && *receipt ? **receipt : Receipt();
}

}  // namespace

void ReceiptsTest::tellsWhatHappened_data() {
  QTest::addColumn<QString>("letters");
  QTest::addColumn<End>("end");
  QTest::addColumn<QList<Kind>>("kinds");
  QTest::addColumn<QList<qint64>>("orders");
  QTest::addColumn<int>("attempts");
  const auto row = [](const char* letters, End end, const QList<Kind>& kinds, const QList<qint64>& orders,
                      int attempts) {
    QTest::newRow(letters) << QString::fromLatin1(letters) << end << (QList<Kind>{Kind::Written} + kinds)
                           << orders << attempts;
  };
  const QList<Kind> doubted{Kind::Sent, Kind::NoAnswer};
  row("w", End::Written, {}, {}, 0);
  row("ws", End::Sending, {Kind::Sent}, {}, 1);
  row("wsp", End::Placed, {Kind::Sent, Kind::Placed}, {90551207}, 1);
  row("wsr", End::Refused, {Kind::Sent, Kind::Refused}, {}, 1);
  row("wsn", End::NotSent, {Kind::Sent, Kind::NotSent}, {}, 1);
  row("wsnsp", End::Placed, {Kind::Sent, Kind::NotSent, Kind::Sent, Kind::Placed}, {90551207}, 2);
  row("wsu", End::Checking, doubted, {}, 1);
  row("wsu0+f", End::Checking, doubted + QList{Kind::NotFound, Kind::LookUpFailed}, {}, 1);
  row("wsu0*0", End::NotFound, doubted + QList{Kind::NotFound, Kind::NotFound}, {}, 1);
  row("wsu*f", End::Checking, doubted + QList{Kind::LookUpFailed}, {}, 1);
  row("wsu0+1", End::Placed, doubted + QList{Kind::NotFound, Kind::Found}, {90551207}, 1);
  row("wsu2", End::Several, doubted + QList{Kind::FoundSeveral}, {90551207, 90551208}, 1);
  row("wst", End::Checking, {Kind::Sent, Kind::TakenOver}, {}, 1);
  row("wst1", End::Placed, {Kind::Sent, Kind::TakenOver, Kind::Found}, {90551207}, 1);
  row("wsu*0g", End::LetGo, doubted + QList{Kind::NotFound, Kind::LetGo}, {}, 1);
  row("wsu2g", End::LetGo, doubted + QList{Kind::FoundSeveral, Kind::LetGo}, {}, 1);
  row("wsu*0a", End::Sending, doubted + QList{Kind::NotFound, Kind::Released, Kind::Sent}, {}, 2);
  row("wsu*0au0", End::Checking,
      doubted + QList{Kind::NotFound, Kind::Released, Kind::Sent, Kind::NoAnswer, Kind::NotFound}, {}, 2);
}

void ReceiptsTest::tellsWhatHappened() {
  QFETCH(QString, letters);
  QFETCH(QList<Kind>, kinds);
  FlowRig rig;
  Story(rig).tell(letters);
  const Receipt receipt = receiptIn(rig);
  QList<Kind> told;
  for (const ReceiptEntry& entry : receipt.entries) told.append(entry.kind);
  QCOMPARE(told, kinds);
  QTEST(receipt.end, "end");
  // Two empty lists are compared by their missing memory.
  QFETCH(QList<qint64>, orders);
  QCOMPARE(receipt.orderIds.size(), orders.size());
  if (!orders.isEmpty()) QCOMPARE(receipt.orderIds, orders);
  QTEST(receipt.attempts, "attempts");
  for (qsizetype i = 1; i < receipt.entries.size(); ++i) {
    QVERIFY(receipt.entries[i - 1].line < receipt.entries[i].line);
    QVERIFY(receipt.entries[i - 1].at <= receipt.entries[i].at);
  }
  QCOMPARE(receipt.sentAt.isValid(), receipt.attempts > 0);
}

void ReceiptsTest::tellsWhatWasSent() {
  FlowRig rig;
  Story(rig).tell(u"w+sr+"_s);
  const Receipt receipt = receiptIn(rig);
  QCOMPARE(receipt.reference, reference);
  QCOMPARE(receipt.product, Product::CodeSigningEv);
  QCOMPARE(receipt.organizationId, 5500913);
  QCOMPARE(receipt.organizationName, u"Nordlys A/S"_s);
  QCOMPARE(receipt.service, ServiceAddress::europe().toString());
  QCOMPARE(receipt.body, body);
  QCOMPARE(receipt.bodyHash, QCryptographicHash::hash(body, QCryptographicHash::Sha256));
  QCOMPARE(receipt.writtenAt, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
  QCOMPARE(receipt.sentAt, receipt.writtenAt.addSecs(60));
  QCOMPARE(receipt.entries.last().serverDate, u"Mon, 23 Nov 2026 12:00:02 GMT"_s);
  QCOMPARE(receipt.entries.last().error.kind, Error::Kind::InvalidInput);
  QCOMPARE(receipt.entries.last().error.messages.first().message, u"The postcode is wrong."_s);
}

void ReceiptsTest::knowsTheAccountByName() {
  FlowRig rig;
  Story(rig).tell(u"w"_s);
  QCOMPARE(receiptIn(rig).accountId, u"880021-410077@host"_s);
  QCOMPARE(receiptIn(rig).accountName, QString());
  KnownAccount known;
  known.id = u"880021-410077@host"_s;
  known.label = u"Nordlys"_s;
  known.userName = u"Build Orders"_s;
  QVERIFY(rig.accounts().put(known));
  QCOMPARE(receiptIn(rig).accountName, u"Nordlys, Build Orders"_s);
}

void ReceiptsTest::knowsNothingOfOthers() {
  FlowRig rig;
  Story(rig).tell(u"w"_s);
  const auto other = receiptOf(rig.flow().environment(), u"another"_s);
  QVERIFY(other && !*other);
  const auto none = receiptOf(FlowEnvironment(), reference);
  QVERIFY(none && !*none);
}

void ReceiptsTest::isTheSameJson() {
  FlowRig rig;
  Story(rig).tell(u"w+su0+f*0a+r"_s);
  QFile golden(QStringLiteral(CODESEAL_TEST_DATA "/receipt/released.json"));
  QVERIFY(golden.open(QIODevice::ReadOnly));
  const QByteArray json = receiptJson(receiptIn(rig));
  QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(golden.readAll()));
}

void ReceiptsTest::isTheSameAfterARestart() {
  FlowRig rig;
  rig.connectAccount();
  const QString key = u"EXAMPLEKEYEXAMPLEKEY"_s;
  Story(rig).tell(u"wsu0"_s);
  const QByteArray before = receiptJson(receiptIn(rig));
  OrderFlow again(rig.flow().environment());
  QCOMPARE(receiptJson(**receiptOf(again.environment(), reference)), before);
  QVERIFY(!before.contains(key.toUtf8()));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::ReceiptsTest)
#include "tst_receipts.moc"
