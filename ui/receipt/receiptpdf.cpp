// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/receipt/receiptpdf.h"

#include "ui/receipt/paper.h"
#include "ui/text/formats.h"
#include "ui/text/receipttext.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct ReceiptPdf {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::ReceiptPdf)
};

void addFacts(Paper& paper, const Receipt& receipt) {
  const QList<ReceiptFact> facts = receiptFacts(receipt);
  QTextTable* table = paper.addTable(int(facts.size()), 28);
  for (int row = 0; row < facts.size(); ++row) {
    Paper::fill(table, row, 0, facts[row].name, Paper::Ink::Muted);
    Paper::fill(table, row, 1, facts[row].value, Paper::Ink::Text, row == 0);
  }
}

void addEntries(Paper& paper, const Receipt& receipt) {
  QTextTable* table = paper.addTable(int(receipt.entries.size()), 36);
  for (int row = 0; row < receipt.entries.size(); ++row) {
    const ReceiptEntry& entry = receipt.entries[row];
    const ReceiptLine line = receiptLine(receipt, entry);
    Paper::fill(table, row, 0, momentText(entry.at), Paper::Ink::Muted);
    Paper::fill(table, row, 1, line.title, Paper::Ink::Text, false, line.text);
  }
}

}  // namespace

std::unique_ptr<QTextDocument> receiptDocument(const Receipt& receipt) {
  Paper paper(ReceiptPdf::tr("Receipt of an order at DigiCert"),
              ReceiptPdf::tr("What was sent to DigiCert and what became of it, as the record of this "
                             "computer has it. Times are those of the zone that is named."));
  addFacts(paper, receipt);
  paper.addHeading(ReceiptPdf::tr("What happened"));
  addEntries(paper, receipt);
  paper.addHeading(ReceiptPdf::tr("Exactly what was sent"));
  paper.addVerbatim(QString::fromUtf8(receipt.body));
  return paper.takeDocument();
}

QByteArray receiptPdf(const Receipt& receipt) {
  const auto document = receiptDocument(receipt);
  return pdfOf(*document, ReceiptPdf::tr("Receipt of an order at DigiCert"), receipt.reference);
}

}  // namespace codeseal::ui
