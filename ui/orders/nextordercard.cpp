// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/nextordercard.h"

#include "app/settings/safefile.h"
#include "ui/orders/ordercalendar.h"
#include "ui/text/errortext.h"
#include "ui/text/followtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

NextOrderCard::NextOrderCard(QWidget* parent) : QWidget(parent) {
  setObjectName(u"next_order"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* card = new Card(Card::Look::Quiet);
  card->setAccessibleName(tr("The next order"));
  m_title = new HeadingLabel({}, Type::GroupTitle);
  m_title->setObjectName(u"order_by"_s);
  m_sentence = new MutedLabel({}, Type::Hint);
  m_sentence->setObjectName(u"order_by_why"_s);
  card->body()->addWidget(m_title);
  card->body()->addWidget(m_sentence);
  auto* again = new PlainButton(tr("Rene&w or order again…"), u"refresh"_s);
  again->setObjectName(u"order_again"_s);
  card->body()->addWidget(again, 0, Qt::AlignLeading);
  m_again = again;
  auto* calendar = new Link(tr("Save reminders for the calendar…"), u"calendar"_s);
  calendar->setObjectName(u"save_calendar"_s);
  card->body()->addWidget(calendar, 0, Qt::AlignLeading);
  m_calendar = calendar;
  column->addWidget(card);
  connect(again, &QAbstractButton::clicked, this, &NextOrderCard::againWanted);
  connect(calendar, &QAbstractButton::clicked, this, &NextOrderCard::askForFile);
}

void NextOrderCard::setOrder(const QList<OrderEntry>& entries, const OrderRow& row, const QDateTime& now) {
  m_row = row;
  m_by = orderBy(entries, row);
  m_now = now;
  if (m_by.follower != 0) {
    m_title->setText(tr("Order %1 follows this one").arg(m_by.follower));
    m_sentence->setText(tr("It is for the same certificate and organization, and was placed later."));
  } else if (m_by.day.isValid()) {
    m_title->setText(orderByTitle(m_by.day, now.toLocalTime().date()));
    m_sentence->setText(leadSentence(m_by.lead.days, m_by.lead.orders, setUpDays));
  } else {
    m_title->setText(tr("The next order"));
    m_sentence->clear();
  }
  m_sentence->setVisible(!m_sentence->text().isEmpty());
  m_calendar->setVisible(m_by.day.isValid());
}

/// The dialog asks before it lets an existing file be replaced.
void NextOrderCard::askForFile() {
  auto* dialog = makeSaveDialog(this, {u"calendar_dialog"_s, tr("Save reminders"), tr("Calendar (*.ics)"),
                                       u"codeseal-%1.ics"_s.arg(m_row.id)});
  connect(dialog, &QFileDialog::fileSelected, this, &NextOrderCard::saveTo);
  dialog->open();
}

void NextOrderCard::saveTo(const QString& path) {
  const auto saved = SafeFile(path).write(orderCalendar(m_row, m_by, m_now), SafeFile::Access::AsUsual);
  if (saved) return;
  const ErrorText text = errorText(saved.error());
  auto* box = new QMessageBox(QMessageBox::Warning, text.title, text.title, QMessageBox::Ok, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(text.sentence + u"\n\n"_s + saved.error().detail);
  box->open();
}

}  // namespace codeseal::ui
