// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/receipt/receiptview.h"

#include "ui/receipt/receiptfile.h"
#include "ui/receipt/receipttimeline.h"
#include "ui/text/receipttext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/summarygroup.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// A hash is one long word; with these a label can break it, and nobody sees them.
QString breakable(const QString& value) {
  if (value.contains(u' ') || value.size() <= 34) return value;
  QString broken = value;
  for (qsizetype at = 16; at < broken.size(); at += 17) broken.insert(at, QChar(0x200b));
  return broken;
}

}  // namespace

ReceiptView::ReceiptView(QWidget* parent) : QWidget(parent) {
  setObjectName(u"receipt_view"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  column->addWidget(makeBar());
  m_saved = new Banner(Tone::Success);
  m_saved->setObjectName(u"receipt_saved"_s);
  m_saved->setAlert(true);
  m_saved->hide();
  column->addWidget(m_saved);
  m_card = makeCard();
  m_card->hide();
  column->addWidget(m_card);
}

QWidget* ReceiptView::makeBar() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins({});
  m_toggle = new Link(tr("&Everything that was sent and done"), u"chevron"_s);
  m_toggle->setObjectName(u"receipt_toggle"_s);
  m_toggle->setCheckable(true);
  connect(m_toggle, &QAbstractButton::clicked, this, &ReceiptView::toggle);
  row->addWidget(m_toggle);
  row->addStretch(1);
  m_save = new Link(tr("&Save receipt…"), u"document"_s);
  m_save->setObjectName(u"save_receipt"_s);
  connect(m_save, &QAbstractButton::clicked, this, &ReceiptView::askForFile);
  row->addWidget(m_save);
  return bar;
}

Card* ReceiptView::makeCard() {
  auto* card = new Card(Card::Look::Quiet);
  card->setAccessibleName(tr("Everything that was sent and done"));
  m_facts = new SummaryGroup(tr("What was sent"));
  card->body()->addWidget(m_facts);
  card->body()->addWidget(new HeadingLabel(tr("What happened"), Type::GroupTitle));
  m_entries = new Timeline;
  m_entries->setObjectName(u"receipt_entries"_s);
  m_entries->setAccessibleName(tr("What happened"));
  card->body()->addWidget(m_entries);
  m_body = new QPlainTextEdit;
  m_body->setObjectName(u"receipt_body"_s);
  m_body->setReadOnly(true);
  m_body->setTabChangesFocus(true);
  m_body->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_body->setLayoutDirection(Qt::LeftToRight);
  m_body->setMinimumHeight(px(140));
  card->body()->addWidget(new FormField(tr("Exactly what was sent"), m_body));
  return card;
}

void ReceiptView::setReceipt(const Receipt& receipt) {
  // A record only grows, so the same number of lines about the same order and outcome are the same words.
  const bool isSame = receipt.reference == m_receipt.reference && receipt.end == m_receipt.end &&
                      receipt.entries.size() == m_receipt.entries.size();
  const bool isOther = receipt.reference != m_receipt.reference;
  m_receipt = receipt;
  if (isOther) m_saved->hide();
  if (!isSame) showWords();
}

void ReceiptView::showWords() {
  m_facts->clear();
  for (const ReceiptFact& fact : receiptFacts(m_receipt)) m_facts->addRow(fact.name, breakable(fact.value));
  m_entries->setItems(receiptTimeline(m_receipt));
  m_body->setPlainText(QString::fromUtf8(m_receipt.body));
}

void ReceiptView::toggle() {
  const bool on = m_toggle->isChecked();
  m_toggle->setIconName(on ? u"chevron-down"_s : u"chevron"_s);
  m_card->setVisible(on);
}

void ReceiptView::askForFile() {
  const QString pdf = tr("PDF, to read and print (*.pdf)");
  const QString json = tr("JSON, for other programs (*.json)");
  auto* dialog = makeSaveDialog(
      this, {u"receipt_dialog"_s, tr("Save the receipt"), pdf, receiptFileName(m_receipt) + u".pdf"_s});
  dialog->setNameFilters({pdf, json});
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
    dialog->setDefaultSuffix(filter == json ? u"json"_s : u"pdf"_s);
  });
  connect(dialog, &QFileDialog::fileSelected, this, &ReceiptView::save);
  dialog->open();
}

void ReceiptView::save(const QString& path) {
  const Result<void> saved = saveReceipt(m_receipt, path);
  const QString shown = QDir::toNativeSeparators(path);
  m_saved->hide();
  if (saved) {
    m_saved->setTone(Tone::Success);
    m_saved->setText(tr("The receipt is saved"), shown);
  } else {
    m_saved->setTone(Tone::Danger);
    m_saved->setText(tr("The receipt could not be saved"),
                     tr("%1 was not written. Check that the disk has room and that you may write there, or "
                        "choose another place.")
                         .arg(shown));
  }
  m_saved->show();
}

}  // namespace codeseal::ui
