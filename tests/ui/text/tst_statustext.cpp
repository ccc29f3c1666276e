// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goodwords.h"
#include "ui/text/statustext.h"

#include <QFile>
#include <QSet>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasIcon(const QString& name) {
  return QFile::exists(QStringLiteral(CODESEAL_TEST_DATA "/../../resources/icons/") + name + u".svg"_s);
}

}  // namespace

class TestStatusText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsTheStatuses_data() {
    QTest::addColumn<bool>("isRequest");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<QString>("word");
    const auto row = [](bool isRequest, const char* status, Tone tone, const char* icon, const char* word) {
      QTest::addRow("%s %s", isRequest ? "request" : "order", status)
          << isRequest << QString::fromLatin1(status) << int(tone) << QString::fromLatin1(icon)
          << QString::fromLatin1(word);
    };
    row(true, "pending", Tone::Warning, "clock", "Pending");
    row(true, "submitted", Tone::Warning, "clock", "Submitted");
    row(true, "approved", Tone::Success, "check", "Approved");
    row(true, "rejected", Tone::Danger, "error", "Rejected");
    row(false, "needs_approval", Tone::Warning, "clock", "Needs approval");
    row(false, "pending", Tone::Info, "building", "Pending");
    row(false, "needs_csr", Tone::Warning, "edit", "Needs CSR");
    row(false, "processing", Tone::Info, "building", "Being issued");
    row(false, "waiting_pickup", Tone::Warning, "clock", "Ready to collect");
    row(false, "issued", Tone::Success, "check", "Issued");
    row(false, "reissue_pending", Tone::Info, "building", "Reissue pending");
    row(false, "expired", Tone::Neutral, "clock", "Expired");
    row(false, "revoked", Tone::Danger, "error", "Revoked");
    row(false, "rejected", Tone::Danger, "error", "Rejected");
    row(false, "canceled", Tone::Neutral, "error", "Canceled");
    row(false, "approved", Tone::Info, "building", "Approved");
    row(false, "denied", Tone::Danger, "error", "Denied");
  }
  void knowsTheStatuses() {
    QFETCH(bool, isRequest);
    QFETCH(QString, status);
    QFETCH(int, tone);
    const StatusText text = isRequest ? requestStatusText(status) : orderStatusText(status);
    QCOMPARE(int(text.chip.tone), tone);
    QTEST(text.chip.icon, "icon");
    QTEST(text.chip.word, "word");
    QVERIFY2(hasIcon(text.chip.icon), qPrintable(text.chip.icon));
    QVERIFY2(objection(text.meaning).isEmpty(), qPrintable(text.meaning));
    QVERIFY2(text.next.isEmpty() || objection(text.next).isEmpty(), qPrintable(text.next));
  }

  void eachStatusMeansSomethingElse() {
    QSet<QString> meanings;
    const QStringList all{u"needs_approval"_s, u"pending"_s,      u"needs_csr"_s,       u"processing"_s,
                          u"waiting_pickup"_s, u"issued"_s,       u"reissue_pending"_s, u"expired"_s,
                          u"revoked"_s,        u"rejected"_s,     u"canceled"_s,        u"approved"_s,
                          u"denied"_s,         u"something_new"_s};
    for (const QString& status : all) meanings.insert(orderStatusText(status).meaning);
    QCOMPARE(meanings.size(), all.size());
  }

  void waitingForAPersonIsAnotherPending() {
    const StatusText person = orderStatusText(u"pending", WaitsFor::Person);
    QCOMPARE(person.chip, (ChipText{u"clock"_s, Tone::Warning, u"Pending"_s}));
    QVERIFY(person.meaning != orderStatusText(u"pending").meaning);
    QCOMPARE(orderStatusText(u"issued", WaitsFor::Person).chip, orderStatusText(u"issued").chip);
  }

  void showsUnknownOnesVerbatim() {
    for (const QString& status :
         {u"quality_hold"_s, u"Pending"_s, u"ISSUED"_s, u"<b>x</b>"_s, u"warten auf…"_s}) {
      QCOMPARE(orderStatusText(status).chip, (ChipText{u"info"_s, Tone::Neutral, status}));
      QCOMPARE(requestStatusText(status).chip, (ChipText{u"info"_s, Tone::Neutral, status}));
    }
    QVERIFY(hasIcon(u"info"_s));
    QVERIFY(!orderStatusText({}).chip.word.isEmpty());
    QCOMPARE(orderStatusText(u"a\u202Eb").chip.word, u"ab"_s);
    QVERIFY(!orderStatusText(u"quality_hold").meaning.isEmpty());
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TestStatusText)
#include "tst_statustext.moc"
