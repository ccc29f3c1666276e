// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline.h"

#include "ui/widgets/accessible.h"

#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  installAccessibility();
  setAccessibleName(tr("What happens"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
}

void Timeline::setItems(const QList<TimelineItem>& items) {
  const int wanted = static_cast<int>(items.size());
  while (m_column->count() > wanted) {
    QLayoutItem* item = m_column->takeAt(m_column->count() - 1);
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  while (m_column->count() < wanted) {
    auto* row = new TimelineRow(this);
    const int index = m_column->count();
    row->setObjectName(u"timelineRow%1"_s.arg(index));
    connect(row, &TimelineRow::buttonClicked, this, [this, index] { Q_EMIT buttonClicked(index); });
    m_column->addWidget(row);
  }
  for (int i = 0; i < wanted; ++i) {
    auto* row = qobject_cast<TimelineRow*>(m_column->itemAt(i)->widget());
    row->setItem(items.at(i), i + 1 == wanted);
  }
}

}  // namespace codeseal::ui
