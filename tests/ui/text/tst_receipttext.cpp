// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goodwords.h"
#include "ui/text/formats.h"
#include "ui/text/receipttext.h"

#include <QSet>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Kind = ReceiptEntry::Kind;
using End = Receipt::End;

namespace {

constexpr int kinds = int(Kind::LetGo) + 1;
constexpr int ends = int(End::LetGo) + 1;

ReceiptEntry entryOf(Kind kind, int attempt = 1) {
  ReceiptEntry entry;
  entry.kind = kind;
  entry.attempt = attempt;
  entry.orderIds = {90551207, 90551208};
  entry.error.kind = Error::Kind::Timeout;
  return entry;
}

}  // namespace

/// Receipts in words.
class TestReceiptText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysEachLineInItsOwnWords() {
    Receipt receipt;
    receipt.attempts = 1;
    QSet<QString> titles;
    for (int kind = 0; kind < kinds; ++kind) {
      const ReceiptLine line = receiptLine(receipt, entryOf(Kind(kind)));
      QCOMPARE(objection(line.title + u'.'), QString());
      if (!line.text.isEmpty()) QCOMPARE(objection(line.text), QString());
      titles.insert(line.title);
    }
    QCOMPARE(titles.size(), kinds);
  }

  void saysEachEndInItsOwnWords() {
    QSet<QString> results;
    for (int end = 0; end < ends; ++end) {
      Receipt receipt;
      receipt.end = End(end);
      receipt.orderIds = {90551207, 90551208};
      const QString result = receiptResult(receipt);
      QCOMPARE(objection(result + u'.'), QString());
      results.insert(result);
    }
    QCOMPARE(results.size(), ends);
  }

  void tellsNumbersAndReasons_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("once") << Kind::Sent << 1 << 1 << u"Sent once"_s << QString();
    QTest::newRow("first of two") << Kind::Sent << 2 << 1 << u"Sent, attempt 1"_s << QString();
    QTest::newRow("second") << Kind::Sent << 2 << 2 << u"Sent again, attempt 2"_s
                            << u"The same content with the same reference."_s;
    QTest::newRow("no answer") << Kind::NoAnswer << 1 << 1 << u"No certain answer"_s
                               << u"No answer came in time. That alone does not tell whether the order "
                                  u"arrived."_s;
    QTest::newRow("several") << Kind::FoundSeveral << 1 << 0
                             << u"Asked for the reference: more than one order"_s
                             << u"These orders have it: 90551207, 90551208."_s;
  }
  void tellsNumbersAndReasons() {
    QFETCH(Kind, kind);
    QFETCH(int, attempt);
    Receipt receipt;
    QFETCH(int, attempts);
    receipt.attempts = attempts;
    const ReceiptLine line = receiptLine(receipt, entryOf(kind, attempt));
    QTEST(line.title, "title");
    QTEST(line.text, "text");
  }

  void quotesTheService() {
    ReceiptEntry entry = entryOf(Kind::Refused);
    entry.error.messages = {{u"invalid_zip"_s, u"The post\u202ecode is wrong."_s}};
    QCOMPARE(receiptLine({}, entry).text, u"DigiCert says: “The postcode is wrong.” Nothing was ordered."_s);
  }

  void leavesOutWhatIsNotKnown() {
    Receipt receipt;
    receipt.reference = u"PO2026117"_s;
    receipt.organizationName = u"Nordlys A/S"_s;
    receipt.accountId = u"880021"_s;
    for (const ReceiptFact& fact : receiptFacts(receipt)) {
      QVERIFY(!fact.value.isEmpty());
      if (fact.name == u"Account") QCOMPARE(fact.value, u"880021"_s);
      if (fact.name == u"Organization") QCOMPARE(fact.value, u"Nordlys A/S (new)"_s);
    }
    QCOMPARE(receiptFileName(receipt), u"codeseal-receipt-PO2026117"_s);
    receipt.end = End::Placed;
    receipt.orderIds = {90551207};
    QCOMPARE(receiptFileName(receipt), u"codeseal-receipt-90551207"_s);
  }

  void namesTheZone_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("english");
    QTest::newRow("UTC") << QByteArray("UTC") << u"23 Nov 2026, 14:05:11 UTC"_s;
    // Rules instead of names, which Windows does not know: of Kolkata and of St John's.
    QTest::newRow("east") << QByteArray("IST-5:30") << u"23 Nov 2026, 19:35:11 UTC+05:30"_s;
    QTest::newRow("west") << QByteArray("NST3:30") << u"23 Nov 2026, 10:35:11 UTC-03:30"_s;
  }
  void namesTheZone() {
    QFETCH(QByteArray, zone);
    qputenv("TZ", zone);
    tzset();
    const QDateTime at(QDate(2026, 11, 23), QTime(14, 5, 11), Qt::UTC);
    QTEST(momentText(at, QLocale(QLocale::English)), "english");
    qputenv("TZ", "UTC");
    tzset();
    QCOMPARE(momentText(at, QLocale(QLocale::German)), u"23.11.2026, 14:05:11 UTC"_s);
    QCOMPARE(momentText({}), QString());
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TestReceiptText)
#include "tst_receipttext.moc"
