// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/keptrows.h"

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
  keepRows(*m_column, wanted, [this](int index) {
    auto* row = new TimelineRow(this);
    row->setObjectName(u"timelineRow%1"_s.arg(index));
    connect(row, &TimelineRow::buttonClicked, this, [this, index] { Q_EMIT buttonClicked(index); });
    return row;
  });
  for (int i = 0; i < wanted; ++i) {
    auto* row = qobject_cast<TimelineRow*>(m_column->itemAt(i)->widget());
    row->setItem(items.at(i), i + 1 == wanted);
  }
}

}  // namespace codeseal::ui
