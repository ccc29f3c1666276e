// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/receipt/somereceipt.h"
#include "ui/receipt/receiptpdf.h"
#include "ui/text/receipttext.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// As many pages as a reader of the file would count.
qsizetype pagesOf(const QByteArray& pdf) {
  return QString::fromLatin1(pdf).count(QRegularExpression(u"/Type\\s*/Page\\b"_s));
}

}  // namespace

/// The receipt on paper.
class TestReceiptPdf : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysEverything() {
    const Receipt receipt = someReceipt();
    const auto document = receiptDocument(receipt);
    // Each word stands where a person finds it: facts first, then what happened, then what was sent.
    const QString text = document->toPlainText();
    qsizetype at = 0;
    const auto comesNext = [&](const QString& words) {
      at = text.indexOf(words, at);
      return at >= 0;
    };
    QVERIFY(comesNext(u"Codeseal"_s));
    for (const ReceiptFact& fact : receiptFacts(receipt))
      QVERIFY2(comesNext(fact.value), qPrintable(fact.value));
    for (const ReceiptEntry& entry : receipt.entries)
      QVERIFY2(comesNext(receiptLine(receipt, entry).title), qPrintable(receiptLine(receipt, entry).title));
    QVERIFY(comesNext(QString::fromUtf8(receipt.body)));
  }

  void takesNoMarkup() {
    Receipt receipt = someReceipt();
    receipt.organizationName = u"<b>Nordlys</b> & Sons"_s;
    QVERIFY(receiptDocument(receipt)->toPlainText().contains(receipt.organizationName));
  }

  void isAPdfOfA4Pages() {
    const QByteArray pdf = receiptPdf(someReceipt());
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.size() > 5000);
    QVERIFY2(pdf.contains("/MediaBox [0 0 595 842]") || pdf.contains("/MediaBox [0 0 595.000000 842.000000]"),
             pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
    QCOMPARE(pagesOf(pdf), 1);
  }

  void goesOnOnTheNextPage() {
    Receipt receipt = someReceipt();
    for (int i = 0; i < 60; ++i) receipt.entries.append(receipt.entries.at(3));
    QVERIFY(pagesOf(receiptPdf(receipt)) > 1);
  }
};

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::TestReceiptPdf)
#include "tst_receiptpdf.moc"
