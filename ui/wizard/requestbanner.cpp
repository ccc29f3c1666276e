// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/requestbanner.h"

#include "app/flow/orderflow.h"
#include "ui/wizard/requestwords.h"

namespace codeseal::ui {

using namespace Qt::StringLiterals;

RequestBanner::RequestBanner(OrderFlow& flow, QWidget* parent) : Banner(Tone::Info, parent), m_flow(flow) {
  setObjectName(u"request_banner"_s);
  setIconName(u"document"_s);
  connect(&flow, &OrderFlow::draftChanged, this, &RequestBanner::showFlow);
  connect(&flow, &OrderFlow::problemsChanged, this, &RequestBanner::showFlow);
  showFlow();
}

void RequestBanner::showFlow() {
  setVisible(m_flow.openedRequest().has_value());
  if (!m_flow.openedRequest()) return;
  const RequestText text = openedRequestText(m_flow);
  setText(text.title, text.sentence);
}

}  // namespace codeseal::ui
