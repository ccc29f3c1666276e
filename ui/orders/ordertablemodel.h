// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderby.h"
#include "app/settings/tokenbook.h"
#include "ui/orders/orderfilter.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

class QTimer;

namespace codeseal {
class OrderBoard;
}

namespace codeseal::ui {

/// The orders of a board as a table, filtered and sorted by itself: of ten thousand rows a filter that tells
/// a view about each one would hold up the window. It grows while the board reads.
class OrderTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Number, Organization, Status, WaitingFor, Since, ValidTill, ColumnCount };

  /// `board` outlives the model; `now` is UTC.
  OrderTableModel(OrderBoard& board, std::function<QDateTime()> now, QObject* parent = nullptr);

  /// Where it is written down what becomes of the token of an order.
  void setTokens(std::function<TokenRecord(qint64 orderId)> tokens);
  /// Something was written down of this token.
  void takeToken(qint64 orderId);

  void setFilter(const OrderFilter& filter);
  [[nodiscard]] const OrderFilter& filter() const { return m_filter; }

  /// How many orders are in a group, whatever the filter.
  [[nodiscard]] int count(OrderGroup group) const;
  /// All that is known, whether it is shown or not, in the board's order.
  [[nodiscard]] const QList<OrderLine>& lines() const { return m_lines; }
  [[nodiscard]] const OrderLine& line(int row) const { return m_lines.at(m_shown.at(row)); }
  /// -1 if it is not shown.
  [[nodiscard]] int rowOf(qint64 orderId) const;
  /// When to order what follows an order that ends soon; invalid for any other.
  [[nodiscard]] QDate orderByOf(const OrderLine& line) const;
  /// Tells in the column WaitingFor since when, too; there is no room for Since.
  void joinSince(bool isJoined);
  /// What is waited for, in few words, with since when if that is joined.
  [[nodiscard]] QString waitedFor(const OrderLine& line) const;
  [[nodiscard]] QDateTime now() const { return m_now(); }
  [[nodiscard]] QDate today() const { return m_now().toLocalTime().date(); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

 Q_SIGNALS:
  /// The counts and what one can filter by may have changed.
  void linesChanged();

 private:
  void takeAdded(int first, int last);
  void takeChanged(int index);
  void takeCleared();
  [[nodiscard]] OrderLine lineOf(int index) const;
  /// What a row is sorted by; made once per row, not once per comparison.
  struct Key {
    QString text;
    qint64 number = 0;
    qint64 created = 0;
    qint64 id = 0;
    int line = 0;
  };
  void takeLines();
  void arrange();
  void choose();
  [[nodiscard]] Key keyOf(int line) const;
  [[nodiscard]] QString spoken(const OrderLine& line, int column) const;

  OrderBoard& m_board;
  std::function<QDateTime()> m_now;
  std::function<TokenRecord(qint64)> m_tokens;
  QList<OrderLine> m_lines;
  QList<int> m_sorted;                       // indexes of lines
  QList<int> m_shown;                        // those of them that the filter lets through
  mutable QHash<QString, LeadTime> m_leads;  // by product, while the orders stay as they are
  OrderFilter m_filter;
  bool m_isSinceJoined = false;
  int m_column = ValidTill;
  Qt::SortOrder m_order = Qt::AscendingOrder;
  QTimer* m_arrange;
};

}  // namespace codeseal::ui
