// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/requestlinks.h"

#include "app/flow/orderflow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

RequestLinks::RequestLinks(OrderFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(px(24));
  m_prepare = new Link(tr("Prepare a request &without a key…"), u"edit"_s);
  m_prepare->setObjectName(u"prepare_request"_s);
  m_prepare->setAccessibleDescription(
      tr("You fill in everything and save a file. Somebody who has a key opens it and places the order."));
  m_prepare->setToolTip(m_prepare->accessibleDescription());
  connect(m_prepare, &QAbstractButton::clicked, this, &RequestLinks::prepareWanted);
  row->addWidget(m_prepare);
  auto* open = new Link(tr("&Open a request…"), u"document"_s);
  open->setObjectName(u"open_request"_s);
  connect(open, &QAbstractButton::clicked, this, &RequestLinks::openWanted);
  row->addWidget(open);
  row->addStretch(1);
  auto* support = new Link(tr("Support file…"), u"info"_s);
  support->setObjectName(u"support_file"_s);
  connect(support, &QAbstractButton::clicked, this, &RequestLinks::supportWanted);
  row->addWidget(support);
  connect(&flow.account(), &AccountFlow::changed, this, &RequestLinks::showFlow);
  showFlow();
}

void RequestLinks::showFlow() {
  m_prepare->setVisible(m_flow.account().state() != AccountFlow::State::Works);
}

}  // namespace codeseal::ui
