// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip.h"

#include <QStyledItemDelegate>

namespace codeseal::ui {

/// Paints list rows of two lines with a chip at the trailing end. The first line is the model's
/// DisplayRole. A model should answer AccessibleTextRole with both lines and the chip's word.
class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role {
    SecondLineRole = Qt::UserRole + 100,  ///< QString, the muted second line.
    ChipRole,                             ///< ChipLook, at the trailing end.
  };

  explicit RowDelegate(QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Paints the ground of a row: selected or not, with a bar at the leading side of a selected row and an
/// accent line above and below a focused one. For delegates of lists and tables.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool leadingBar);

}  // namespace codeseal::ui
