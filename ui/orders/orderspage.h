// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/orderfilter.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace codeseal {
class OrderBoard;
}

namespace codeseal::ui {

class Banner;
class OrderSearch;
class OrderStandIn;
class OrderTable;
class OrderTableModel;
class Tile;

/// All orders of the account: do I have to act, whom do the others wait for, what ends soon.
class OrdersPage final : public QWidget {
  Q_OBJECT

 public:
  /// `board` outlives the page; `now` is UTC.
  OrdersPage(OrderBoard& board, const std::function<QDateTime()>& now, QWidget* parent = nullptr);

  [[nodiscard]] OrderTable& table() { return *m_table; }
  [[nodiscard]] OrderTableModel& model() { return *m_model; }
  void focusSearch();
  void takeFocus();

 Q_SIGNALS:
  void newOrderWanted();
  void readinessWanted();
  void againWanted();
  void exportWanted();
  void opened(qint64 orderId);

 private:
  QWidget* makeHead();
  QWidget* makeTiles();
  QWidget* makePlace();
  Tile* addTile(QWidget* row, OrderGroup group, const QString& objectName, const QString& icon, Tone tone);
  void press(Tile* tile, OrderGroup group);
  void filter();
  void showAll();
  void showCounts();
  void showState();
  void showBanner();
  void put(QWidget* part);

  OrderBoard& m_board;
  OrderTableModel* m_model;
  Banner* m_banner = nullptr;
  QWidget* m_tiles = nullptr;
  Tile* m_yours = nullptr;
  Tile* m_others = nullptr;
  Tile* m_expiring = nullptr;
  OrderSearch* m_search = nullptr;
  OrderTable* m_table = nullptr;
  OrderStandIn* m_standIn = nullptr;
  QStackedLayout* m_place = nullptr;
  QWidget* m_newOrder = nullptr;
  QWidget* m_readiness = nullptr;
  OrderGroup m_group = OrderGroup::All;
};

}  // namespace codeseal::ui
