// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderact.h"

#include <QByteArray>
#include <QMainWindow>
#include <QUrl>

#include <optional>

class QAction;
class QStackedWidget;
class QTimer;

namespace codeseal {
class AccountOrders;
class OrderBoard;
class OrderFlow;
class TokenBook;
}  // namespace codeseal

namespace codeseal::ui {

class OrderDetailPage;
class OrdersPage;
class StatusLine;

/// What the home window remembers from one start to the next.
struct HomeMemory {
  QByteArray geometry;  ///< as QWidget::saveGeometry() gave it
  QByteArray columns;   ///< as OrderTable::columns() gave it

  bool operator==(const HomeMemory&) const = default;
};

/// The window the program begins with once an account is known: whom all orders wait for, and one order in
/// full.
class HomeWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// All three outlive the window.
  HomeWindow(OrderFlow& flow, OrderBoard& board, AccountOrders& orders, const HomeMemory& memory,
             QWidget* parent = nullptr);
  ~HomeWindow() override;

  [[nodiscard]] HomeMemory memory() const;
  [[nodiscard]] OrdersPage& orders() { return *m_orders; }
  /// Where it is written down what becomes of tokens; outlives the window. Without one nothing is asked.
  void keepTokens(TokenBook& book);
  /// Puts a choice about the whole program into the menu File; it is not the window's own.
  void addChoice(QAction* choice);
  /// Shows one order; its page goes back to the orders by Escape.
  void openOrder(qint64 orderId);

 Q_SIGNALS:
  void newOrderWanted();
  /// The person wants to open what somebody else prepared; an empty path: which one is still to be asked.
  void requestWanted(const QString& path);
  void supportWanted();
  /// A draft was begun that follows another order.
  void nextOrderBegun();
  /// The person wants to end the program.
  void quitWanted();
  /// The person does something to an order, or what became of that is known.
  void acted(const codeseal::ActReport& report);
  /// The window closes, and this is what it wants to remember.
  void closing(const codeseal::ui::HomeMemory& memory);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* makeBody();
  void connectParts();
  void addMenus();
  [[nodiscard]] std::optional<QUrl> consoleOf(qint64 orderId) const;
  [[nodiscard]] QString serviceAddress() const;
  void showOrders();
  void askForNext(qint64 orderId);
  void askForChosen();
  void checkReadiness();
  void showFoot();
  void askForFile();
  void saveTo(const QString& path);

  OrderFlow& m_flow;
  OrderBoard& m_board;
  AccountOrders& m_accountOrders;
  TokenBook* m_tokens = nullptr;
  QStackedWidget* m_pages;
  OrdersPage* m_orders;
  OrderDetailPage* m_order;
  QAction* m_quit = nullptr;
  StatusLine* m_foot;
  QTimer* m_tick;
};

}  // namespace codeseal::ui
