// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keptrows.h"

#include <QVBoxLayout>
#include <QWidget>

namespace codeseal::ui {

void keepRows(QVBoxLayout& column, int wanted, const std::function<QWidget*(int)>& make) {
  while (column.count() > wanted) {
    QLayoutItem* item = column.takeAt(column.count() - 1);
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  while (column.count() < wanted) column.addWidget(make(column.count()));
}

}  // namespace codeseal::ui
