// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/requestpdf.h"

#include "app/flow/orderflow.h"
#include "ui/receipt/paper.h"
#include "ui/text/formats.h"
#include "ui/wizard/requestwords.h"
#include "ui/wizard/reviewwords.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct RequestPdf {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::RequestPdf)
};

void addRows(Paper& paper, const QList<ReviewRow>& rows) {
  QTextTable* table = paper.addTable(int(rows.size()), 28);
  for (int row = 0; row < rows.size(); ++row) {
    Paper::fill(table, row, 0, rows[row].key, Paper::Ink::Muted);
    Paper::fill(table, row, 1, rows[row].value, Paper::Ink::Text);
  }
}

}  // namespace

std::unique_ptr<QTextDocument> requestDocument(OrderFlow& flow) {
  Paper paper(RequestPdf::tr("Request for a code signing certificate"),
              RequestPdf::tr("Prepared on %1. Nothing has been ordered: whoever has a key places the order.")
                  .arg(longDateText(flow.environment().now().toLocalTime().date())));
  for (const ReviewGroup& group : reviewGroups(flow)) {
    QList<ReviewRow> rows = group.rows;
    rows.removeIf([](const ReviewRow& row) { return row.value.trimmed().isEmpty(); });
    if (rows.isEmpty()) continue;
    paper.addHeading(group.title);
    addRows(paper, rows);
  }
  if (const QString names = leftOpenText(flow); !names.isEmpty()) {
    paper.addHeading(RequestPdf::tr("Left open"));
    addRows(paper, {{RequestPdf::tr("Still to be given"), names}});
  }
  return paper.takeDocument();
}

QByteArray requestPdf(OrderFlow& flow) {
  const auto document = requestDocument(flow);
  const QString title = RequestPdf::tr("Request for a code signing certificate");
  return pdfOf(*document, title, title);
}

}  // namespace codeseal::ui
