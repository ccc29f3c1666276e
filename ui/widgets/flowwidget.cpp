// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowwidget.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/metrics.h"

#include <algorithm>

namespace codeseal::ui {

FlowWidget::FlowWidget(QWidget* parent) : QWidget(parent) {
  installAccessibility();
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

QSize FlowWidget::sizeHint() const {
  const int width = std::clamp(wishedWidth(), leastWidth(), std::max(leastWidth(), px(420)));
  return {width, flowHeight(width)};
}

QSize FlowWidget::minimumSizeHint() const {
  return {leastWidth(), flowHeight(std::max(width(), leastWidth()))};
}

}  // namespace codeseal::ui
