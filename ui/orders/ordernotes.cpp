// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordernotes.h"

#include "ui/text/formats.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Sofia Marchetti, 20 Nov 2026"
QString signature(const OrderNote& note) {
  QStringList parts{quotable(note.author), dateText(note.created.toLocalTime().date())};
  parts.removeAll(QString());
  return parts.join(u", "_s);
}

QWidget* makeRow(const OrderNote& note) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->setSpacing(px(12));
  auto* text = new BodyLabel(quotable(note.text));
  text->setTextFormat(Qt::PlainText);
  line->addWidget(text, 1);
  auto* by = new TextLabel(Type::Hint, TextLabel::Ink::Muted, signature(note));
  by->setTextFormat(Qt::PlainText);
  by->setTrailing(true);
  line->addWidget(by, 0, Qt::AlignTop);
  return row;
}

}  // namespace

OrderNotes::OrderNotes(QWidget* parent) : QWidget(parent) {
  setObjectName(u"order_notes"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(8), 0, 0);
  column->setSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("Notes")));
  column->addWidget(new Rule);
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(px(8));
  column->addLayout(m_rows);
  hide();
}

void OrderNotes::setNotes(const QList<OrderNote>& notes) {
  setVisible(!notes.isEmpty());
  QStringList now;
  for (const OrderNote& note : notes) now.append(note.text + u'\n' + signature(note));
  // The page is shown anew with every change of the order; rows that say the same stay.
  if (now == m_shown) return;
  m_shown = now;
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (const OrderNote& note : notes) m_rows->addWidget(makeRow(note));
}

}  // namespace codeseal::ui
