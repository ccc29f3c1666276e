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

namespace codeseal::ui {

using namespace Qt::StringLiterals;

SummaryGroup::SummaryGroup(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new HeadingLabel(title, Type::GroupTitle, this)),
      m_link(new Link({}, {}, this)),
      m_grid(new QGridLayout(this)) {
  installAccessibility();
  setAccessibleName(title);
  m_title->setObjectName(u"groupTitle"_s);
  m_link->setObjectName(u"groupLink"_s);
  m_link->hide();
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_link);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(px(16));
  m_grid->setVerticalSpacing(px(5));
  m_grid->setColumnMinimumWidth(0, px(150));
  m_grid->setColumnStretch(1, 1);
  m_grid->addLayout(head, 0, 0, 1, 2);
  connect(m_link, &Link::clicked, this, &SummaryGroup::editRequested);
}

void SummaryGroup::setLink(const QString& text, const QString& accessibleName) {
  m_link->setText(text);
  m_link->setAccessibleName(accessibleName);
  m_link->setVisible(!text.isEmpty());
}

void SummaryGroup::clear() {
  for (int row = m_grid->rowCount() - 1; row > 0; --row) {
    for (int column = 0; column < 2; ++column) {
      QLayoutItem* item = m_grid->itemAtPosition(row, column);
      if (item == nullptr) continue;
      QWidget* cell = item->widget();
      m_grid->removeWidget(cell);
      cell->hide();
      cell->deleteLater();
    }
  }
}

void SummaryGroup::addRow(const QString& key, const QString& value) {
  if (value.isEmpty()) return;
  const int row = m_grid->rowCount();
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
  m_grid->setContentsMargins(0, ruled ? px(10) : 0, 0, 0);
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
