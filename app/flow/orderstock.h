// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderentry.h"
#include "app/journal/intent.h"

#include <QHash>
#include <QList>

namespace codeseal {

/// The orders of one account, each once, merged from all that tells of them: the record, the list, the list
/// of changes, and the orders themselves. What comes later wins; nothing is ever taken away.
class OrderStock {
 public:
  /// What a piece of news did.
  struct Effect {
    enum class Kind { Nothing, Added, Changed };
    Kind kind = Kind::Nothing;
    int index = -1;  ///< of the entry; -1: there is none
  };

  /// In the order in which they became known.
  const QList<OrderEntry>& entries() const { return m_entries; }
  /// -1 if it is not known.
  int indexOf(qint64 orderId) const { return m_index.value(orderId, -1); }
  /// All that was told about one order; null unless takeFacts() was called for it.
  const OrderFacts* facts(qint64 orderId) const;

  /// The newest orders that were not asked for themselves though that would tell more, `most` at most.
  QList<qint64> worthAsking(const QDateTime& now, int most) const;

  /// The open orders that were asked for themselves longest ago and not since `since`, `most` at most.
  QList<qint64> overdue(const QDateTime& since, int most) const;

  void clear();
  /// An entry of an earlier run. Changes nothing that is known already.
  Effect takeKept(const OrderEntry& entry, const QDateTime& now);
  /// An order that was placed from here. Changes nothing that is known already.
  Effect takeIntent(const Intent& intent);
  Effect takeRow(const OrderRow& row, const QDateTime& now);
  /// A new status; does nothing for an order that is not known.
  Effect takeStatus(const OrderMatch& change, const QDateTime& now);
  Effect takeFacts(const OrderFacts& facts, const QDateTime& now);

 private:
  Effect add(const OrderEntry& entry);
  Effect put(int index, const OrderEntry& entry);

  QList<OrderEntry> m_entries;
  QHash<qint64, int> m_index;
  QHash<qint64, OrderFacts> m_facts;
};

/// Whether the order itself would tell more than its row: while something still comes of it, and of one that
/// was issued lately, where its token is.
[[nodiscard]] bool isWorthAsking(const OrderEntry& entry, const QDateTime& now);

}  // namespace codeseal
