// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace codeseal::ui {

class OrderTableModel;

/// The table of orders. Return or a double click opens the chosen one; it stays chosen while rows come and
/// go.
class OrderTable final : public QTableView {
  Q_OBJECT

 public:
  /// `model` outlives the table.
  explicit OrderTable(OrderTableModel& model, QWidget* parent = nullptr);

  /// The chosen order; 0 if there is none.
  [[nodiscard]] qint64 chosen() const;
  void choose(qint64 orderId);
  /// The orders whose rows can be seen now.
  [[nodiscard]] QList<qint64> inSight() const;
  /// Widths, order and sorting of the columns; see QHeaderView::saveState().
  [[nodiscard]] QByteArray columns() const;
  /// Takes them; keeps those it has if `columns` is not of this table.
  void setColumns(const QByteArray& columns);

 Q_SIGNALS:
  void opened(qint64 orderId);
  /// Another order like this one is wanted.
  void againWanted(qint64 orderId);
  /// Other rows can be seen.
  void sightChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void arrangeColumns();
  void setNarrow(bool isNarrow);
  void followReset();
  void openCurrent();

  OrderTableModel& m_model;
  qint64 m_chosen = 0;
  int m_scrolled = 0;
  bool m_isNarrow = false;
  QByteArray m_usual;  // the columns of a wide window, while it is narrow
};

}  // namespace codeseal::ui
