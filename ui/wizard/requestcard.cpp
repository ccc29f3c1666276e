// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/requestcard.h"

#include "app/flow/orderflow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/requestwords.h"

#include <QDir>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

RequestCard::RequestCard(OrderFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_saved(new Banner(Tone::Success)) {
  setObjectName(u"request_card"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(16));
  m_saved->setObjectName(u"request_saved"_s);
  m_saved->setAlert(true);
  m_saved->hide();
  column->addWidget(m_saved);
  auto* what = new Card(Card::Look::Quiet);
  what->setAccessibleName(tr("A request"));
  what->body()->addWidget(new HeadingLabel(tr("A request"), Type::GroupTitle));
  what->body()->addWidget(new CheckLine(u"document"_s, Tone::Info, tr("A file for whoever has a key"),
                                        tr("They open it in Codeseal, check it, and place the order.")));
  what->body()->addWidget(new CheckLine(u"shield-check"_s, Tone::Success, tr("No secrets in it"),
                                        tr("It holds what you see here, in plain text.")));
  auto* paper = new Link(tr("Save it to &print (PDF)…"), u"document"_s);
  paper->setObjectName(u"request_paper"_s);
  connect(paper, &QAbstractButton::clicked, this, &RequestCard::paperWanted);
  what->body()->addWidget(paper, 0, Qt::AlignLeading);
  setFocusProxy(paper);
  column->addWidget(what);
  m_open = new Card(Card::Look::Quiet);
  m_open->setAccessibleName(tr("Left open"));
  m_open->body()->addWidget(new HeadingLabel(tr("Left open"), Type::GroupTitle));
  m_names = new MutedLabel({});
  m_names->setObjectName(u"request_left_open"_s);
  m_open->body()->addWidget(m_names);
  column->addWidget(m_open);
  column->addStretch(1);
}

void RequestCard::showFlow() {
  const QString names = leftOpenText(m_flow);
  m_open->setVisible(!names.isEmpty());
  m_names->setText(tr("%1. Whoever places the order gives it.", "names of fields").arg(names));
}

void RequestCard::showSaved(const QString& path) {
  m_saved->hide();
  m_saved->setText(tr("The request is saved"), QDir::toNativeSeparators(path));
  m_saved->show();
}

}  // namespace codeseal::ui
