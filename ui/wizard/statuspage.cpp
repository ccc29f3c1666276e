// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/statuspage.h"

#include "app/flow/orderflow.h"
#include "app/flow/receipts.h"
#include "ui/receipt/receiptview.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/twocolumns.h"
#include "ui/wizard/indoubt.h"
#include "ui/wizard/receiptcard.h"
#include "ui/wizard/statuswords.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusPage::StatusPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::Status, flow, parent) {
  setFinalPage(true);
}

void StatusPage::build() {
  body()->addWidget(makeHead());
  m_receipt = new ReceiptCard(flow());
  auto* columns = new TwoColumns(makeMain(), m_receipt);
  columns->setSideWidth(310);
  body()->addWidget(columns, 1);
  // Only the distances to the next question change by themselves.
  m_tick = new QTimer(this);
  m_tick->setInterval(1s);
  connect(m_tick, &QTimer::timeout, this, [this] {
    if (isVisible()) showFlow();
  });
  connect(&flow().placing(), &OrderPlacing::changed, this, &StatusPage::showFlow);
  connect(&flow().tracker(), &OrderTracker::changed, this, &StatusPage::showFlow);
}

QWidget* StatusPage::makeHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins({});
  row->setSpacing(px(16));
  m_mark = new IconView(u"check"_s, 48);
  m_mark->setOnDisc(true);
  m_ring = new BusyRing(48);
  row->addWidget(m_mark, 0, Qt::AlignTop);
  row->addWidget(m_ring, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(px(2));
  m_title = new HeadingLabel({}, Type::PageTitle);
  m_title->setObjectName(u"heading"_s);
  m_sentence = new MutedLabel({});
  m_sentence->setObjectName(u"sentence"_s);
  words->addWidget(m_title);
  words->addWidget(m_sentence);
  row->addLayout(words, 1);
  return head;
}

QWidget* StatusPage::makeMain() {
  auto* main = new QWidget;
  auto* column = new QVBoxLayout(main);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  m_meaningTitle = new HeadingLabel(tr("What it means"));
  column->addWidget(m_meaningTitle);
  m_meaning = new QWidget;
  auto* meaning = new QVBoxLayout(m_meaning);
  meaning->setContentsMargins({});
  auto* row = new QHBoxLayout;
  m_chip = new Chip;
  m_chip->setObjectName(u"status_chip"_s);
  row->addWidget(m_chip);
  m_checked = new TextLabel(Type::Hint, TextLabel::Ink::Muted, {});
  m_checked->setObjectName(u"checked"_s);
  row->addWidget(m_checked, 1);
  m_checkNow = new Link(tr("Chec&k now"), u"refresh"_s);
  m_checkNow->setObjectName(u"check_now"_s);
  connect(m_checkNow, &QAbstractButton::clicked, &flow().tracker(), &OrderTracker::refresh);
  row->addWidget(m_checkNow);
  meaning->addLayout(row);
  m_meaningText = new BodyLabel({});
  m_meaningText->setObjectName(u"meaning"_s);
  m_meaningText->setTextFormat(Qt::PlainText);
  meaning->addWidget(m_meaningText);
  column->addWidget(m_meaning);
  m_nextTitle = new HeadingLabel({});
  column->addWidget(m_nextTitle);
  m_timeline = new Timeline;
  m_timeline->setObjectName(u"timeline"_s);
  connect(m_timeline, &Timeline::buttonClicked, this, &StatusPage::act);
  column->addWidget(m_timeline);
  m_inDoubt = new InDoubt(flow());
  column->addWidget(m_inDoubt);
  m_record = new ReceiptView;
  column->addWidget(m_record);
  column->addStretch(1);
  return main;
}

void StatusPage::load() {
  m_tick->start();
  showFlow();
}

void StatusPage::showFlow() {
  const StatusHead head = statusHead(flow());
  m_ring->setVisible(head.mark == StatusHead::Mark::Busy);
  m_mark->setVisible(head.mark != StatusHead::Mark::Busy);
  switch (head.mark) {
    case StatusHead::Mark::Busy: break;
    case StatusHead::Mark::Done: m_mark->setIconName(u"check"_s), m_mark->setTone(Tone::Success); break;
    case StatusHead::Mark::Question: m_mark->setIconName(u"search"_s), m_mark->setTone(Tone::Warning); break;
    case StatusHead::Mark::Trouble: m_mark->setIconName(u"warning"_s), m_mark->setTone(Tone::Danger); break;
  }
  m_title->setText(head.title);
  m_sentence->setText(head.sentence);
  setAccessibleName(head.title);
  if (flow().placing().state() == OrderPlacing::State::Placed)
    showPlaced();
  else
    showChecking();
  // The buttons of the timeline come and go, and belong before what stands below it.
  for (auto* button : m_timeline->findChildren<QAbstractButton*>()) setTabOrder(m_checkNow, button);
  m_inDoubt->showFlow();
  m_receipt->showFlow();
  showRecord();
  Q_EMIT completeChanged();
}

void StatusPage::showRecord() {
  const auto receipt = receiptOf(flow().environment(), flow().placing().reference());
  m_record->setVisible(receipt && *receipt);
  if (receipt && *receipt) m_record->setReceipt(**receipt);
}

void StatusPage::showPlaced() {
  const OrderTracker& tracker = flow().tracker();
  m_meaningTitle->show();
  m_meaning->show();
  m_chip->setLook(statusChip(flow()));
  m_checked->setText(checkedText(flow()));
  m_checkNow->setEnabled(!tracker.isAsking());
  QString meaning = statusMeaning(flow());
  if (tracker.error())
    meaning = tr("%1 %2", "sentence, sentence").arg(errorText(*tracker.error()).sentence, meaning);
  m_meaningText->setText(meaning);
  m_nextTitle->setText(tr("What happens next"));
  m_timeline->setItems(placedTimeline(flow()));
}

void StatusPage::showChecking() {
  m_meaningTitle->hide();
  m_meaning->hide();
  m_nextTitle->setText(tr("So far"));
  m_timeline->setItems(checkingTimeline(flow()));
}

void StatusPage::act(int) {
  if (flow().placing().state() == OrderPlacing::State::Placed)
    QGuiApplication::clipboard()->setText(reminder(flow()));
  else
    flow().placing().askNow();
}

NoticeText StatusPage::notice() const {
  if (flow().placing().state() == OrderPlacing::State::Placed)
    return {NoticeText::Kind::Info, tr("You can close this. The order goes on at DigiCert.")};
  return {NoticeText::Kind::Info, tr("You can close this. Your reference stays in the record.")};
}

}  // namespace codeseal::ui
