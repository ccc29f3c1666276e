// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderstandin.h"

#include "ui/text/errortext.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrderStandIn::OrderStandIn(QWidget* parent) : QWidget(parent) {
  setObjectName(u"orders_standin"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(24), px(12), px(24), px(12));
  m_rows = new SkeletonRows(6, tr("Loading orders…"));
  column->addStretch(1);
  // In a row of its own the column of words gets the height that its wrapped lines need.
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(makeWords());
  row->addStretch(1);
  column->addLayout(row);
  column->addWidget(m_rows);
  column->addStretch(2);
}

QWidget* OrderStandIn::makeWords() {
  auto* words = new QWidget;
  words->setFixedWidth(px(440));
  auto* column = new QVBoxLayout(words);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  initResources();
  m_seal = new QLabel;
  m_seal->setPixmap(QIcon(u":/icons/codeseal.svg"_s).pixmap(px(72), px(72)));
  m_warning = new IconView(u"warning"_s, 48);
  m_warning->setTone(Tone::Warning);
  m_ring = new BusyRing(24);
  for (QWidget* picture :
       {static_cast<QWidget*>(m_seal), static_cast<QWidget*>(m_warning), static_cast<QWidget*>(m_ring)})
    column->addWidget(picture, 0, Qt::AlignHCenter);
  m_title = new HeadingLabel({});
  m_title->setObjectName(u"standin_title"_s);
  m_sentence = new MutedLabel({});
  m_sentence->setObjectName(u"standin_sentence"_s);
  m_sentence->setTextFormat(Qt::PlainText);
  for (QLabel* label : {static_cast<QLabel*>(m_title), static_cast<QLabel*>(m_sentence)}) {
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(label);
  }
  addButtons(column);
  return words;
}

void OrderStandIn::addButtons(QVBoxLayout* column) {
  m_new = new FilledButton(tr("New &order"), u"plus"_s);
  m_new->setObjectName(u"standin_new_order"_s);
  m_readiness = new PlainButton(tr("Check rea&diness"), u"shield-check"_s);
  m_readiness->setObjectName(u"standin_readiness"_s);
  m_again = new PlainButton(tr("&Try again"), u"refresh"_s);
  m_again->setObjectName(u"standin_again"_s);
  m_all = new Link(tr("Show &all orders"));
  m_all->setObjectName(u"standin_all"_s);
  auto* begin = new QHBoxLayout;
  begin->setSpacing(px(8));
  begin->addStretch(1);
  begin->addWidget(m_new);
  begin->addWidget(m_readiness);
  begin->addStretch(1);
  column->addLayout(begin);
  for (QWidget* button : {static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_all)})
    column->addWidget(button, 0, Qt::AlignHCenter);
  connect(m_new, &QAbstractButton::clicked, this, &OrderStandIn::newOrderWanted);
  connect(m_readiness, &QAbstractButton::clicked, this, &OrderStandIn::readinessWanted);
  connect(m_again, &QAbstractButton::clicked, this, &OrderStandIn::againWanted);
  connect(m_all, &QAbstractButton::clicked, this, &OrderStandIn::allWanted);
}

void OrderStandIn::show(Picture picture, const QString& title, const QString& sentence) {
  m_seal->setVisible(picture == Picture::Seal);
  m_warning->setVisible(picture == Picture::Warning);
  m_title->setText(title);
  m_sentence->setText(sentence);
  m_sentence->setVisible(!sentence.isEmpty());
  for (QWidget* part :
       {static_cast<QWidget*>(m_ring), static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_new),
        static_cast<QWidget*>(m_readiness), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_all)})
    part->hide();
}

void OrderStandIn::showLoading() {
  show(Picture::None, tr("Loading orders…"), {});
  m_ring->show();
  m_rows->show();
}

void OrderStandIn::showNone() {
  show(Picture::Seal, tr("No code signing orders yet"),
       tr("Codeseal shows here whom each order waits for, and when its certificate ends."));
  m_new->show();
  m_readiness->show();
}

void OrderStandIn::showNoMatch() {
  show(Picture::None, tr("No order matches"), tr("Other words or fewer filters show more."));
  m_all->show();
}

void OrderStandIn::showFailed(const Error& error) {
  const bool isRight = error.kind == Error::Kind::Forbidden;
  const ErrorText text = errorText(error, {ServiceAddress::Region::Other, Doing::ListingOrders});
  show(Picture::Warning, isRight ? tr("This key may not list orders") : text.title, text.sentence);
  m_again->show();
}

}  // namespace codeseal::ui
