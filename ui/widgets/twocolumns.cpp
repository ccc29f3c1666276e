// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/twocolumns.h"

#include "ui/widgets/metrics.h"

#include <QBoxLayout>

namespace codeseal::ui {

TwoColumns::TwoColumns(QWidget* main, QWidget* side, QWidget* parent)
    : QWidget(parent), m_side(side), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->addWidget(main, 1);
  m_layout->addWidget(side, 0);
  arrange();
}

void TwoColumns::setSideWidth(int width) {
  m_sideWidth = width;
  arrange();
}

void TwoColumns::setShares(int main, int side) {
  m_sideWidth = 0;
  m_layout->setStretch(0, main);
  m_layout->setStretch(1, side);
  arrange();
}

void TwoColumns::setGap(int gap) {
  m_gap = gap;
  arrange();
}

void TwoColumns::arrange() {
  m_layout->setDirection(m_stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_layout->setSpacing(px(m_stacked ? 20 : m_gap));
  const bool fixed = m_sideWidth > 0 && !m_stacked;
  m_side->setMinimumWidth(fixed ? px(m_sideWidth) : 0);
  m_side->setMaximumWidth(fixed ? px(m_sideWidth) : QWIDGETSIZE_MAX);
}

void TwoColumns::followWindow() {
  const bool stacked = window()->width() < px(900);
  if (stacked == m_stacked) return;
  m_stacked = stacked;
  arrange();
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  followWindow();
}

void TwoColumns::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  followWindow();
}

}  // namespace codeseal::ui
