// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderstock.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace codeseal {

using Kind = OrderStock::Effect::Kind;

namespace {

/// What the row alone tells.
OrderWait waitOfRow(const OrderRow& row, const QDateTime& now) {
  OrderWait unknown;
  unknown.actor.kind = Actor::Kind::NotKnown;
  unknown.since = row.created;
  if (row.status.isEmpty()) return unknown;
  OrderFacts facts;
  facts.order.id = row.id;
  facts.order.status = row.status;
  facts.order.productNameId = row.productNameId;
  facts.order.created = row.created;
  return waitOf(orderJourney(facts, now));
}

/// A token that was on its way when the program ended is not waited for for ever.
OrderWait stillTrue(const OrderWait& wait, const QDateTime& now) {
  const bool isToken = wait.act == Act::Delivery || wait.act == Act::SetUp;
  return isToken && wait.since.isValid() && wait.since.addDays(tokenDays) < now ? OrderWait() : wait;
}

/// What the order tells, and what of its row it leaves out.
OrderRow rowOf(const OrderInfo& order, const OrderRow& known) {
  OrderRow row = known;
  const auto take = [](QString& into, const QString& told) {
    if (!told.isEmpty()) into = told;
  };
  row.id = order.id;
  take(row.status, order.status);
  take(row.productNameId, order.productNameId);
  take(row.organizationName, order.organizationName);
  take(row.containerName, order.containerName);
  take(row.validTill, order.validTill);
  if (order.certificateId != 0) row.certificateId = order.certificateId;
  if (order.organizationId != 0) row.organizationId = order.organizationId;
  if (order.created.isValid()) row.created = order.created;
  return row;
}

}  // namespace

const OrderFacts* OrderStock::facts(qint64 orderId) const {
  const auto found = m_facts.constFind(orderId);
  return found == m_facts.constEnd() ? nullptr : &*found;
}

QList<qint64> OrderStock::worthAsking(const QDateTime& now, int most) const {
  QList<std::pair<QDateTime, qint64>> wanted;
  for (const OrderEntry& entry : m_entries)
    if (!entry.toldAt.isValid() && isWorthAsking(entry, now))
      wanted.append({entry.row.created, entry.row.id});
  std::sort(wanted.begin(), wanted.end(), std::greater<>());
  QList<qint64> ids;
  for (const auto& [created, id] : wanted.mid(0, most)) ids.append(id);
  return ids;
}

QList<qint64> OrderStock::overdue(const QDateTime& since, int most) const {
  QList<std::pair<QDateTime, qint64>> old;
  for (const OrderEntry& entry : m_entries)
    if (entry.isOpen() && entry.toldAt.isValid() && entry.toldAt <= since)
      old.append({entry.toldAt, entry.row.id});
  std::sort(old.begin(), old.end());
  QList<qint64> ids;
  for (const auto& [toldAt, id] : old.mid(0, most)) ids.append(id);
  return ids;
}

void OrderStock::clear() {
  m_entries.clear();
  m_index.clear();
  m_facts.clear();
}

OrderStock::Effect OrderStock::takeKept(const OrderEntry& entry, const QDateTime& now) {
  if (const int index = indexOf(entry.row.id); index >= 0) return {Kind::Nothing, index};
  OrderEntry kept = entry;
  kept.wait = stillTrue(entry.wait, now);
  kept.toldAt = {};
  return add(kept);
}

OrderStock::Effect OrderStock::takeIntent(const Intent& intent) {
  const qint64 id = intent.outcome.orderId;
  if (intent.state != IntentState::Placed || id == 0) return {};
  if (const int index = indexOf(id); index >= 0) return {Kind::Nothing, index};
  OrderEntry entry;
  entry.row.id = id;
  entry.row.productNameId = wireName(intent.product);
  entry.row.created = intent.createdAt;
  entry.row.organizationId = intent.organizationId;
  entry.row.organizationName = intent.organizationName;
  entry.wait = waitOfRow(entry.row, intent.createdAt);
  return add(entry);
}

OrderStock::Effect OrderStock::takeRow(const OrderRow& row, const QDateTime& now) {
  const int index = indexOf(row.id);
  if (index < 0) return add({row, waitOfRow(row, now), {}});
  OrderEntry entry = m_entries.at(index);
  if (entry.row.status != row.status) entry = {row, waitOfRow(row, now), {}};
  entry.row = row;
  entry.wait = stillTrue(entry.wait, now);
  return put(index, entry);
}

OrderStock::Effect OrderStock::takeStatus(const OrderMatch& change, const QDateTime& now) {
  const int index = indexOf(change.orderId);
  if (index < 0) return {};
  OrderRow row = m_entries.at(index).row;
  if (!change.status.isEmpty()) row.status = change.status;
  if (change.certificateId != 0) row.certificateId = change.certificateId;
  return takeRow(row, now);
}

OrderStock::Effect OrderStock::takeFacts(const OrderFacts& facts, const QDateTime& now) {
  const int index = indexOf(facts.order.id);
  OrderEntry entry;
  if (index >= 0) entry = m_entries.at(index);
  entry.row = rowOf(facts.order, entry.row);
  entry.wait = waitOf(orderJourney(facts, now));
  entry.toldAt = now;
  m_facts.insert(facts.order.id, facts);
  if (index < 0) return add(entry);
  // Whoever shows the order wants to hear of it, even if the entry says the same as before.
  (void)put(index, entry);
  return {Kind::Changed, index};
}

OrderStock::Effect OrderStock::add(const OrderEntry& entry) {
  const int index = int(m_entries.size());
  m_index.insert(entry.row.id, index);
  m_entries.append(entry);
  return {Kind::Added, index};
}

OrderStock::Effect OrderStock::put(int index, const OrderEntry& entry) {
  if (m_entries.at(index) == entry) return {Kind::Nothing, index};
  m_entries[index] = entry;
  return {Kind::Changed, index};
}

bool isWorthAsking(const OrderEntry& entry, const QDateTime& now) {
  const bool isLate = entry.row.created.addDays(2 * tokenDays) < now;
  return entry.isOpen() || (entry.row.status == u"issued" && !isLate);
}

}  // namespace codeseal
