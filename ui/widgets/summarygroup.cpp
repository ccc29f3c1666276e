// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/summarygroup.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

SummaryGroup::SummaryGroup(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new HeadingLabel(title, Type::GroupTitle, this)),
      m_link(new Link({}, {}, this)),
      m_grid(new QGridLayout) {
  installAccessibility();
  setAccessibleName(title);
  m_title->setObjectName(u"groupTitle"_s);
  m_link->setObjectName(u"groupLink"_s);
  m_link->hide();
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_link);
  m_grid->setHorizontalSpacing(px(16));
  m_grid->setVerticalSpacing(px(5));
  m_grid->setColumnMinimumWidth(0, px(150));
  m_grid->setColumnStretch(1, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(3));
  column->addLayout(head);
  column->addLayout(m_grid);
  connect(m_link, &Link::clicked, this, &SummaryGroup::editRequested);
}

void SummaryGroup::setLink(const QString& text, const QString& accessibleName) {
  m_link->setText(text);
  m_link->setAccessibleName(accessibleName);
  m_link->setVisible(!text.isEmpty());
}

void SummaryGroup::clear() {
  while (QLayoutItem* item = m_grid->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  m_rows = 0;
}

void SummaryGroup::addRow(const QString& key, const QString& value) {
  if (value.isEmpty()) return;
  const int row = m_rows++;
  auto* keyLabel = new MutedLabel(key, Type::Body, this);
  auto* valueLabel = new BodyLabel(value, this);
  valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
  valueLabel->setAccessibleName(u"%1: %2"_s.arg(key, value));
  keyLabel->setFixedWidth(m_grid->columnMinimumWidth(0));
  m_grid->addWidget(keyLabel, row, 0, Qt::AlignTop);
  m_grid->addWidget(valueLabel, row, 1, Qt::AlignTop);
}

void SummaryGroup::setRuled(bool ruled) {
  m_ruled = ruled;
  layout()->setContentsMargins(0, ruled ? px(10) : 0, 0, 0);
  update();
}

void SummaryGroup::setKeyWidth(int width) {
  m_grid->setColumnMinimumWidth(0, px(width));
}

void SummaryGroup::paintEvent(QPaintEvent* /*event*/) {
  if (!m_ruled) return;
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), Tones::current().line);
}

}  // namespace codeseal::ui
