// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/ordernews.h"
#include "ui/tray/tray.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace codeseal {
class OrderBoard;
}

namespace codeseal::ui {

/// What the program says and offers in the tray: how many orders wait, a menu, and a message when orders
/// change.
class TrayDesk final : public QObject {
  Q_OBJECT

 public:
  /// `board` outlives the desk.
  TrayDesk(std::unique_ptr<Tray> tray, OrderBoard& board, bool isPractice, QObject* parent = nullptr);
  ~TrayDesk() override;

  [[nodiscard]] bool isAvailable() const { return m_tray->isAvailable(); }
  [[nodiscard]] bool isShown() const { return m_isShown; }
  void setShown(bool isShown);
  [[nodiscard]] QMenu& menu() { return *m_menu; }
  /// Says everything in the language of now.
  void retranslate();
  /// Shows one message about all of these, if the icon is shown.
  void tell(const QList<OrderNews>& news);

 Q_SIGNALS:
  void openWanted();
  /// The person wants to see this order, of which a message told; 0: a message told of several.
  void orderWanted(qint64 orderId);
  void newOrderWanted();
  void checkWanted();
  void quitWanted();

 private:
  void showState();

  OrderBoard& m_board;
  bool m_isPractice;
  bool m_isShown = false;
  qint64 m_told = 0;  // the order of the last message
  std::unique_ptr<QMenu> m_menu;
  QAction* m_state;
  QAction* m_open;
  QAction* m_new;
  QAction* m_check;
  QAction* m_quit;
  std::unique_ptr<Tray> m_tray;
};

}  // namespace codeseal::ui
