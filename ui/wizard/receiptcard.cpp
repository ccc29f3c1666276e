// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/receiptcard.h"

#include "app/flow/orderflow.h"
#include "app/flow/receipts.h"
#include "ui/text/formats.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/paycard.h"
#include "ui/wizard/steprail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// The middle of a long reference is left out on the screen; the copy has all of it.
QString shortened(const QString& reference) {
  return reference.size() <= 18 ? reference : reference.left(8) + u'…' + reference.right(6);
}

}  // namespace

ReceiptCard::ReceiptCard(OrderFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow) {
  setObjectName(u"receipt"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  m_receipt = new Card(Card::Look::Quiet);
  m_receipt->setAccessibleName(tr("Receipt"));
  m_rows = new QVBoxLayout;
  m_receipt->body()->addLayout(m_rows);
  column->addWidget(m_receipt);
  m_ends = new Card(Card::Look::Quiet);
  m_ends->setAccessibleName(tr("How this ends"));
  addEnds();
  column->addWidget(m_ends);
  column->addStretch(1);
}

void ReceiptCard::addEnds() {
  m_ends->body()->addWidget(new HeadingLabel(tr("How this ends"), Type::GroupTitle));
  const auto add = [this](const QString& icon, Tone tone, const QString& title, const QString& text) {
    auto* line = new CheckLine(icon, tone, title, text);
    line->setStrong(true);
    m_ends->body()->addWidget(line);
  };
  add(u"check"_s, Tone::Success, tr("Found"), tr("You see the order number here."));
  add(u"search"_s, Tone::Info, tr("Not found after all tries"),
      tr("DigiCert shows no order with your reference. You decide what to do next."));
  add(u"warning"_s, Tone::Warning, tr("Still unknown"),
      tr("You get the reference to give to support. Sending stays locked."));
}

void ReceiptCard::addNumber(const QString& what, const QString& shown, const QString& copied,
                            const QString& objectName) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->addWidget(new TextLabel(Type::Body, TextLabel::Ink::Muted, what), 1);
  auto* number =
      new TextLabel(objectName == u"reference" ? Type::Fixed : Type::Strong, TextLabel::Ink::Text, shown);
  number->setObjectName(objectName);
  number->setToolTip(copied);
  number->setAccessibleName(tr("%1 %2", "what, number").arg(what, copied));
  number->setTextInteractionFlags(Qt::TextSelectableByMouse);
  line->addWidget(number);
  auto* copy = new Link({}, u"copy"_s);
  copy->setObjectName(u"copy_"_s + objectName);
  const QString copies = tr("Copy: %1").arg(objectName == u"reference" ? what : number->accessibleName());
  copy->setAccessibleName(copies);
  copy->setToolTip(copies);
  connect(copy, &QAbstractButton::clicked, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
  line->addWidget(copy);
  if (m_rows->count() > 1) m_rows->addWidget(new Rule);
  m_rows->addWidget(row);
}

/// All that the rows are made of.
QStringList ReceiptCard::numbers() const {
  OrderPlacing& placing = m_flow.placing();
  QStringList all{QString::number(int(placing.state())), placing.reference(),
                  QString::number(placing.outcome().orderId)};
  for (const RequestState& request : placing.outcome().requests + m_flow.tracker().info().requests)
    all.append(QString::number(request.id));
  for (const OrderMatch& match : placing.matches()) all.append(QString::number(match.orderId));
  return all;
}

void ReceiptCard::showFlow() {
  m_ends->setVisible(m_flow.placing().isBusy());
  // The page asks every second; a row made anew would lose the focus.
  if (QStringList now = numbers(); now != m_shown) {
    m_shown = std::move(now);
    showNumbers();
  }
}

void ReceiptCard::showNumbers() {
  clearRows(m_rows);
  const OrderPlacing& placing = m_flow.placing();
  const bool isPlaced = placing.state() == OrderPlacing::State::Placed;
  if (isPlaced) {
    m_rows->addWidget(new HeadingLabel(tr("Receipt"), Type::GroupTitle));
    const OrderOutcome& outcome = placing.outcome();
    const QString order = QString::number(outcome.orderId);
    addNumber(tr("Order"), order, order, u"order_id"_s);
    const QList<RequestState>& requests =
        outcome.requests.isEmpty() ? m_flow.tracker().info().requests : outcome.requests;
    for (const RequestState& request : requests) {
      const QString id = QString::number(request.id);
      addNumber(tr("Request"), id, id, u"request_id"_s);
    }
  }
  for (qsizetype i = 0; i < placing.matches().size(); ++i) {
    const QString id = QString::number(placing.matches()[i].orderId);
    addNumber(tr("Order"), id, id, u"order_id_%1"_s.arg(i + 1));
  }
  addNumber(tr("Your reference"), shortened(placing.reference()), placing.reference(), u"reference"_s);
  const auto receipt = receiptOf(m_flow.environment(), placing.reference());
  if (!isPlaced || !receipt || !*receipt) return;
  m_rows->addWidget(new Rule);
  const QDateTime at = (*receipt)->sentAt.toLocalTime();
  m_rows->addWidget(
      new TextLabel(Type::Body, TextLabel::Ink::Text,
                    tr("Placed %1, %2", "date, time").arg(dateText(at.date()), timeText(at.toUTC()))));
  m_rows->addWidget(new MutedLabel(tr("DigiCert support asks for the order number."), Type::Hint));
}

}  // namespace codeseal::ui
