// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordernotes.h"

#include "ui/text/actwords.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/buttons.h"
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
  auto* head = new QHBoxLayout;
  head->addWidget(new HeadingLabel(tr("Notes")), 1);
  m_add = new Link(actButton(OrderAct::Kind::AddNote), u"plus"_s);
  m_add->setObjectName(u"add_note"_s);
  connect(m_add, &QAbstractButton::clicked, this, &OrderNotes::addWanted);
  head->addWidget(m_add);
  column->addLayout(head);
  column->addWidget(new Rule);
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(px(8));
  column->addLayout(m_rows);
  hide();
}

void OrderNotes::setNotes(const QList<OrderNote>& notes) {
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

void OrderNotes::setAdding(ActHindrance hindrance) {
  m_add->setEnabled(hindrance == ActHindrance::None);
  m_add->setVisible(hindrance != ActHindrance::NotRead);
  m_add->setAccessibleDescription(hindranceText(hindrance));
  setVisible(!m_shown.isEmpty() || hindrance != ActHindrance::NotRead);
}

}  // namespace codeseal::ui
