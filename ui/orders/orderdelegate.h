// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/orderline.h"

#include <QStyledItemDelegate>

class QTableView;

namespace codeseal::ui {

class OrderTableModel;

/// Paints the cells of the table of orders: two lines each, the status as a chip, with a warning where an
/// order waits long or a certificate ends soon.
class OrderDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// Both outlive the delegate.
  OrderDelegate(const OrderTableModel& model, QTableView& view);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  /// The place of one cell's content.
  struct Cell {
    QPainter& painter;
    const QWidget& widget;
    Qt::LayoutDirection direction;
    QRect rect;  ///< without the padding
  };
  void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintWait(const Cell& cell, const OrderLine& line) const;
  void paintSince(const Cell& cell, const OrderLine& line) const;
  void paintValidTill(const Cell& cell, const OrderLine& line) const;

  const OrderTableModel& m_model;
  QTableView& m_view;
};

}  // namespace codeseal::ui
