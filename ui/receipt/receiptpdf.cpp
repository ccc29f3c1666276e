// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/receipt/receiptpdf.h"

#include "ui/text/formats.h"
#include "ui/text/receipttext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReceiptPdf {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::ReceiptPdf)
};

constexpr QRgb ink = 0xff1e1e1e;
constexpr QRgb mutedInk = 0xff5c5c5c;
constexpr QRgb accentInk = 0xff266f9d;
constexpr QRgb hairline = 0xffd6d6d6;

QTextCharFormat letters(qreal points, QRgb colour = ink, int weight = QFont::Normal) {
  QTextCharFormat format;
  format.setFontPointSize(points);
  format.setFontWeight(weight);
  format.setForeground(QColor(colour));
  return format;
}

QTextBlockFormat block(qreal above, qreal below) {
  QTextBlockFormat format;
  format.setTopMargin(above);
  format.setBottomMargin(below);
  return format;
}

void addHeading(QTextCursor& cursor, const QString& text) {
  QTextBlockFormat format = block(16, 4);
  format.setHeadingLevel(2);
  format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
  cursor.insertBlock(format, letters(12, ink, QFont::DemiBold));
  cursor.insertText(text);
}

QTextTable* addTable(QTextCursor& cursor, int rows, int firstColumn) {
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellPadding(3);
  format.setCellSpacing(0);
  format.setTopMargin(6);
  const auto percent = [](int share) { return QTextLength(QTextLength::PercentageLength, share); };
  format.setWidth(percent(100));
  format.setColumnWidthConstraints({percent(firstColumn), percent(100 - firstColumn)});
  return cursor.insertTable(rows, 2, format);
}

void fill(QTextTable* table, int row, int column, const QString& text, const QTextCharFormat& format) {
  table->cellAt(row, column).firstCursorPosition().insertText(text, format);
}

void addFacts(QTextCursor& cursor, const Receipt& receipt) {
  const QList<ReceiptFact> facts = receiptFacts(receipt);
  QTextTable* table = addTable(cursor, int(facts.size()), 28);
  for (int row = 0; row < facts.size(); ++row) {
    fill(table, row, 0, facts[row].name, letters(9.5, mutedInk));
    fill(table, row, 1, facts[row].value, letters(9.5, ink, row == 0 ? QFont::DemiBold : QFont::Normal));
  }
  cursor.movePosition(QTextCursor::End);
}

void addEntries(QTextCursor& cursor, const Receipt& receipt) {
  QTextTable* table = addTable(cursor, int(receipt.entries.size()), 36);
  for (int row = 0; row < receipt.entries.size(); ++row) {
    const ReceiptEntry& entry = receipt.entries[row];
    const ReceiptLine line = receiptLine(receipt, entry);
    fill(table, row, 0, momentText(entry.at), letters(9.5, mutedInk));
    QTextCursor cell = table->cellAt(row, 1).firstCursorPosition();
    cell.insertText(line.title, letters(9.5));
    if (line.text.isEmpty()) continue;
    cell.insertBlock();
    cell.insertText(line.text, letters(8.5, mutedInk));
  }
  cursor.movePosition(QTextCursor::End);
}

void addBody(QTextCursor& cursor, const Receipt& receipt) {
  QTextCharFormat format = letters(8);
  format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
  cursor.insertBlock(block(2, 0), format);
  cursor.insertText(QString::fromUtf8(receipt.body));
}

/// The line at the foot of each page.
void paintFoot(QPainter& painter, const QRectF& place, const QString& what, int page, int pages) {
  painter.setPen(QPen(QColor(hairline), .5));
  painter.drawLine(place.topLeft(), place.topRight());
  QFont font = painter.font();
  font.setPointSizeF(8);
  painter.setFont(font);
  painter.setPen(QColor(mutedInk));
  const QRectF words = place.adjusted(0, 6, 0, 0);
  painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, what);
  painter.drawText(words, Qt::AlignRight | Qt::AlignTop,
                   ReceiptPdf::tr("Page %1 of %2").arg(page).arg(pages));
}

}  // namespace

std::unique_ptr<QTextDocument> receiptDocument(const Receipt& receipt) {
  auto document = std::make_unique<QTextDocument>();
  document->setDocumentMargin(0);
  QTextOption wrap = document->defaultTextOption();
  wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  document->setDefaultTextOption(wrap);
  QTextCursor cursor(document.get());
  cursor.setBlockFormat(block(0, 2));
  cursor.insertText(u"Codeseal"_s, letters(10, accentInk, QFont::DemiBold));
  cursor.insertBlock(block(0, 2), letters(20, ink, QFont::DemiBold));
  cursor.insertText(ReceiptPdf::tr("Receipt of an order at DigiCert"));
  cursor.insertBlock(block(0, 6), letters(9.5, mutedInk));
  cursor.insertText(
      ReceiptPdf::tr("What was sent to DigiCert and what became of it, as the record of this "
                     "computer has it. Times are those of the zone that is named."));
  addFacts(cursor, receipt);
  addHeading(cursor, ReceiptPdf::tr("What happened"));
  addEntries(cursor, receipt);
  addHeading(cursor, ReceiptPdf::tr("Exactly what was sent"));
  addBody(cursor, receipt);
  return document;
}

QByteArray receiptPdf(const Receipt& receipt) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(ReceiptPdf::tr("Receipt of an order at DigiCert"));
  writer.setCreator(u"Codeseal"_s);
  // One unit is one point, as in the document.
  writer.setResolution(72);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins({18, 16, 18, 14}, QPageLayout::Millimeter);

  constexpr qreal footHeight = 26;
  const auto document = receiptDocument(receipt);
  document->documentLayout()->setPaintDevice(&writer);
  const QSizeF page(writer.width(), writer.height() - footHeight);
  document->setPageSize(page);
  QPainter painter(&writer);
  const int pages = document->pageCount();
  for (int number = 0; number < pages; ++number) {
    if (number > 0) writer.newPage();
    painter.save();
    painter.translate(0, -number * page.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * page.height(), page.width(), page.height());
    context.palette.setColor(QPalette::Text, QColor(ink));
    painter.setClipRect(context.clip);
    document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, QRectF(0, page.height() + 8, page.width(), footHeight), receipt.reference, number + 1,
              pages);
  }
  painter.end();
  return bytes;
}

}  // namespace codeseal::ui
