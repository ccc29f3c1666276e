// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowwidget.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/metrics.h"

#include <algorithm>

namespace codeseal::ui {

namespace {

// As QLabel does: the least height is that of one wide line. A layout that knows heights for widths
// gives more; a scroll area would take a larger one for the height of the page.
constexpr int kVeryWide = 100000;

}  // namespace

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
  return {leastWidth(), flowHeight(kVeryWide)};
}

}  // namespace codeseal::ui
