// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderjourney.h"
#include "app/order/error.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

namespace codeseal {
class AccountFlow;
class OrderActs;
class OrderBoard;
class TokenBook;
struct OrderEntry;
}  // namespace codeseal

namespace codeseal::ui {

class Banner;
class Chip;
class HeadingLabel;
class Link;
class NextOrderCard;
class OrderActsPanel;
class OrderFactsCard;
class OrderNotes;
class TextLabel;
class Timeline;
class TokenCard;

/// One order: whom it waits for and what that takes, what can be done to it, all its steps, its facts and
/// notes.
class OrderDetailPage final : public QWidget {
  Q_OBJECT

 public:
  /// `board`, `acts` and `account` outlive the page; `now` is UTC.
  OrderDetailPage(OrderBoard& board, OrderActs& acts, AccountFlow& account, std::function<QDateTime()> now,
                  QWidget* parent = nullptr);

  /// Shows what is known of the order and asks for the rest.
  void showOrder(qint64 orderId);
  [[nodiscard]] qint64 orderId() const { return m_orderId; }
  /// Where a person finds the console; nothing: it cannot be opened from here.
  void setConsole(const std::optional<QUrl>& console);
  /// Where it is written down what becomes of tokens, and the address of the service; see TokenCard.
  void keepTokens(TokenBook* book, const QString& service);
  void takeFocus();

 Q_SIGNALS:
  void backWanted();
  /// Another order like this one is wanted.
  void againWanted(qint64 orderId);
  /// Something was written down of the token of this order.
  void tokenRecorded(qint64 orderId);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeMain();
  QWidget* makeSide();
  void refresh();
  void takeAnswer(qint64 orderId, const std::optional<Error>& error);
  void show();
  void showBanner(const OrderEntry& entry);
  void copyReminder();

  OrderBoard& m_board;
  std::function<QDateTime()> m_now;
  qint64 m_orderId = 0;
  OrderWait m_wait;
  std::optional<Error> m_error;
  std::optional<QUrl> m_console;
  TextLabel* m_number = nullptr;
  HeadingLabel* m_title = nullptr;
  Chip* m_chip = nullptr;
  Link* m_back = nullptr;
  QWidget* m_openConsole = nullptr;
  Banner* m_banner = nullptr;
  OrderActsPanel* m_acts;
  QWidget* m_remind = nullptr;
  TextLabel* m_checked = nullptr;
  Timeline* m_timeline = nullptr;
  TokenCard* m_token = nullptr;
  NextOrderCard* m_next = nullptr;
  OrderFactsCard* m_facts = nullptr;
  OrderNotes* m_notes = nullptr;
};

}  // namespace codeseal::ui
