// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderact.h"
#include "app/account/ordernews.h"
#include "app/flow/orderboard.h"
#include "app/flow/toldfile.h"

#include <QObject>
#include <QSet>

namespace codeseal {

/// Finds among all that happens to the orders of the board what a person wants to know. It looks whenever the
/// board has settled, so that what came together is told together. Each change is told once, also over
/// restarts; of an account that is read for the first time nothing is told, and nothing of what the person
/// did from here.
class NewsWatch final : public QObject {
  Q_OBJECT

 public:
  /// What was told is kept in `directory`; empty: for this run only. `board` outlives it; `now` is UTC.
  NewsWatch(OrderBoard& board, std::function<QDateTime()> now, QString directory, QObject* parent = nullptr);

  /// Takes what became of an act so far. What the person wanted is no news when it shows, unless the act was
  /// refused or not sent.
  void expect(const ActReport& report);

 Q_SIGNALS:
  /// Never empty.
  void happened(const QList<codeseal::OrderNews>& news);

 private:
  void begin();
  void look();
  [[nodiscard]] QList<qint64> unread();
  std::optional<OrderNews> take(const OrderEntry& entry);
  [[nodiscard]] bool isOwn(qint64 orderId, OrderNews::Kind kind) const;
  void keep();

  OrderBoard& m_board;
  std::function<QDateTime()> m_now;
  QString m_directory;
  QString m_accountId;        // whose orders m_told are
  bool m_isKnown = false;     // the account was read before
  bool m_hasChanged = false;  // since keep()
  ToldOrders m_told;
  QSet<qint64> m_asked;  // asked for themselves since they changed
};

}  // namespace codeseal
