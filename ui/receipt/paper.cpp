// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/receipt/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextTable>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Paper)
};

constexpr QRgb textInk = 0xff1e1e1e;
constexpr QRgb mutedInk = 0xff5c5c5c;
constexpr QRgb accentInk = 0xff266f9d;
constexpr QRgb hairline = 0xffd6d6d6;

QTextCharFormat letters(qreal points, QRgb colour = textInk, int weight = QFont::Normal) {
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

QTextCursor endOf(QTextDocument& document) {
  QTextCursor cursor(&document);
  cursor.movePosition(QTextCursor::End);
  return cursor;
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
                   PaperWords::tr("Page %1 of %2").arg(page).arg(pages));
}

}  // namespace

Paper::Paper(const QString& title, const QString& sentence) : m_document(std::make_unique<QTextDocument>()) {
  m_document->setDocumentMargin(0);
  QTextOption wrap = m_document->defaultTextOption();
  wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_document->setDefaultTextOption(wrap);
  QTextCursor cursor(m_document.get());
  cursor.setBlockFormat(block(0, 2));
  cursor.insertText(u"Codeseal"_s, letters(10, accentInk, QFont::DemiBold));
  cursor.insertBlock(block(0, 2), letters(20, textInk, QFont::DemiBold));
  cursor.insertText(title);
  cursor.insertBlock(block(0, 6), letters(9.5, mutedInk));
  cursor.insertText(sentence);
}

void Paper::addHeading(const QString& text) {
  QTextBlockFormat format = block(16, 4);
  format.setHeadingLevel(2);
  format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
  QTextCursor cursor = endOf(*m_document);
  cursor.insertBlock(format, letters(12, textInk, QFont::DemiBold));
  cursor.insertText(text);
}

QTextTable* Paper::addTable(int rows, int firstColumn) {
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellPadding(3);
  format.setCellSpacing(0);
  format.setTopMargin(6);
  const auto percent = [](int share) { return QTextLength(QTextLength::PercentageLength, share); };
  format.setWidth(percent(100));
  format.setColumnWidthConstraints({percent(firstColumn), percent(100 - firstColumn)});
  return endOf(*m_document).insertTable(rows, 2, format);
}

void Paper::addVerbatim(const QString& text) {
  QTextCharFormat format = letters(8);
  format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
  QTextCursor cursor = endOf(*m_document);
  cursor.insertBlock(block(2, 0), format);
  cursor.insertText(text);
}

void Paper::fill(QTextTable* table, int row, int column, const QString& text, Ink ink, bool isStrong,
                 const QString& below) {
  QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
  cell.insertText(
      text, letters(9.5, ink == Ink::Text ? textInk : mutedInk, isStrong ? QFont::DemiBold : QFont::Normal));
  if (below.isEmpty()) return;
  cell.insertBlock();
  cell.insertText(below, letters(8.5, mutedInk));
}

QByteArray pdfOf(QTextDocument& document, const QString& title, const QString& foot) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(title);
  writer.setCreator(u"Codeseal"_s);
  // One unit is one point, as in the document.
  writer.setResolution(72);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins({18, 16, 18, 14}, QPageLayout::Millimeter);

  constexpr qreal footHeight = 26;
  document.documentLayout()->setPaintDevice(&writer);
  const QSizeF page(writer.width(), writer.height() - footHeight);
  document.setPageSize(page);
  QPainter painter(&writer);
  const int pages = document.pageCount();
  for (int number = 0; number < pages; ++number) {
    if (number > 0) writer.newPage();
    painter.save();
    painter.translate(0, -number * page.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * page.height(), page.width(), page.height());
    context.palette.setColor(QPalette::Text, QColor(textInk));
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, QRectF(0, page.height() + 8, page.width(), footHeight), foot, number + 1, pages);
  }
  painter.end();
  return bytes;
}

}  // namespace codeseal::ui
