// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationstandin.h"

#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

enum Place { Waiting, Failed, Empty };

QVBoxLayout* columnIn(QWidget* holder) {
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(px(14), px(10), px(14), px(10));
  column->setSpacing(px(12));
  return column;
}

}  // namespace

OrganizationStandIn::OrganizationStandIn(QWidget* parent) : QWidget(parent), m_stack(new QStackedLayout) {
  setLayout(m_stack);
  m_stack->insertWidget(Waiting, makeWaiting());
  m_stack->insertWidget(Failed, makeFailed());
  m_stack->insertWidget(Empty, makeEmpty());
}

QWidget* OrganizationStandIn::makeWaiting() {
  auto* holder = new QWidget;
  holder->setObjectName(u"organization_waiting"_s);
  auto* column = columnIn(holder);
  auto* line = new QHBoxLayout;
  line->setSpacing(px(8));
  line->addWidget(new BusyRing);
  line->addWidget(new MutedLabel(tr("Asking DigiCert…")), 1);
  column->addLayout(line);
  column->addWidget(new SkeletonRows(6, tr("Asking DigiCert…")));
  column->addStretch(1);
  return holder;
}

QWidget* OrganizationStandIn::makeFailed() {
  auto* holder = new QWidget;
  auto* column = columnIn(holder);
  m_failed = new Banner(Tone::Warning);
  m_failed->setObjectName(u"organization_failed"_s);
  m_failed->setAlert(true);
  auto* again = m_failed->addButton(tr("&Try again"), u"refresh"_s);
  again->setObjectName(u"organization_try_again"_s);
  connect(again, &QAbstractButton::clicked, this, &OrganizationStandIn::againWanted);
  column->addWidget(m_failed);
  column->addStretch(1);
  return holder;
}

QWidget* OrganizationStandIn::makeEmpty() {
  auto* holder = new QWidget;
  auto* column = columnIn(holder);
  m_emptyText = new MutedLabel({});
  m_emptyText->setObjectName(u"organization_empty"_s);
  m_showAll = new Link(tr("Show &all organizations"));
  m_showAll->setObjectName(u"organization_show_all"_s);
  connect(m_showAll, &QAbstractButton::clicked, this, &OrganizationStandIn::allWanted);
  column->addWidget(m_emptyText);
  column->addWidget(m_showAll, 0, Qt::AlignLeading);
  column->addStretch(1);
  return holder;
}

void OrganizationStandIn::showWaiting() {
  m_stack->setCurrentIndex(Waiting);
}

void OrganizationStandIn::showFailed(const Error& error) {
  const ErrorText text = errorText(error);
  m_failed->setText(text.title, text.sentence);
  m_stack->setCurrentIndex(Failed);
}

void OrganizationStandIn::showEmpty(const QString& sentence, bool canShowAll) {
  m_emptyText->setText(sentence);
  m_showAll->setVisible(canShowAll);
  m_stack->setCurrentIndex(Empty);
}

}  // namespace codeseal::ui
