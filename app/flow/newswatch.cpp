// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/newswatch.h"

#include <utility>

namespace codeseal {

namespace {

/// Of orders that changed, as many are asked for themselves before they are told of, two calls each.
constexpr qsizetype mostAsked = 40;

std::optional<OwnDeed> deedOf(OrderAct::Kind kind) {
  switch (kind) {
    case OrderAct::Kind::Approve: return OwnDeed::Approval;
    case OrderAct::Kind::Reject:
    case OrderAct::Kind::Cancel: return OwnDeed::End;
    case OrderAct::Kind::PassOn:
    case OrderAct::Kind::AddNote:
    case OrderAct::Kind::ResendMail: return std::nullopt;
  }
  Q_UNREACHABLE();
}

bool hasFailed(ActReport::State state) {
  using State = ActReport::State;
  return state == State::Refused || state == State::NotSent || state == State::NotDone;
}

}  // namespace

NewsWatch::NewsWatch(OrderBoard& board, std::function<QDateTime()> now, QString directory, QObject* parent)
    : QObject(parent), m_board(board), m_now(std::move(now)), m_directory(std::move(directory)) {
  // The board has just written what it knows, and a window is not to be held up by both.
  connect(&board, &OrderBoard::settled, this, &NewsWatch::look, Qt::QueuedConnection);
  connect(&board, &OrderBoard::stateChanged, this, [this] {
    if (m_board.state() == OrderBoard::State::Failed) m_asked.clear();
  });
}

/// Opens the account that is shown by now.
void NewsWatch::begin() {
  if (m_accountId == m_board.accountId()) return;
  m_accountId = m_board.accountId();
  m_told = {};
  m_asked.clear();
  m_isKnown = m_hasChanged = false;
  if (m_directory.isEmpty()) return;
  const auto told = loadTold(toldFilePath(m_directory, m_accountId), m_now());
  m_isKnown = told.has_value();
  m_told = told.value_or(ToldOrders());
}

void NewsWatch::expect(const ActReport& report) {
  const auto deed = deedOf(report.act.kind);
  if (!deed || m_board.accountId().isEmpty()) return;
  begin();
  const qint64 id = report.act.orderId;
  const auto known = m_told.deeds.constFind(id);
  if (hasFailed(report.state))
    m_hasChanged |= m_told.deeds.remove(id);
  else if (report.isUnderWay() && (known == m_told.deeds.cend() || *known != *deed)) {
    m_told.deeds.insert(id, *deed);
    m_hasChanged = true;
  }
  if (m_isKnown) keep();
}

void NewsWatch::look() {
  if (m_board.accountId().isEmpty() || m_board.state() != OrderBoard::State::Ready) return;
  begin();
  // What the orders themselves tell decides, so that is asked for first, once.
  if (const QList<qint64> ids = unread(); !ids.isEmpty()) return m_board.wish(ids);
  QList<OrderNews> news;
  for (const OrderEntry& entry : m_board.entries())
    if (const auto piece = take(entry)) news.append(*piece);
  m_asked.clear();
  m_hasChanged |= !std::exchange(m_isKnown, true);
  // Before it is told: told twice is worse than not told.
  keep();
  if (!news.isEmpty()) Q_EMIT happened(news);
}

/// Orders of which only the row tells that they are new or changed.
QList<qint64> NewsWatch::unread() {
  QList<qint64> ids;
  if (!m_isKnown) return ids;
  for (const OrderEntry& entry : m_board.entries()) {
    const qint64 id = entry.row.id;
    if (entry.toldAt.isValid() || m_asked.contains(id) || m_asked.size() >= mostAsked) continue;
    const auto before = m_told.orders.constFind(id);
    const bool isAsBefore = before != m_told.orders.cend() && before->status == entry.row.status;
    if (isAsBefore || !isWorthAsking(entry, m_now())) continue;
    ids.append(id);
    m_asked.insert(id);
  }
  return ids;
}

/// Remembers how an order stands; what there is to tell of it.
std::optional<OrderNews> NewsWatch::take(const OrderEntry& entry) {
  const qint64 id = entry.row.id;
  const auto known = m_told.orders.constFind(id);
  const ToldOrder* before = known == m_told.orders.cend() ? nullptr : &*known;
  const auto kind = newsOf(before, entry.row, entry.wait);
  const ToldOrder told = toldOf(before, entry.row, entry.wait, entry.toldAt.isValid());
  if (before && *before == told) return std::nullopt;
  const bool isTold = m_isKnown && kind && !isOwn(id, *kind);
  // Another status is the end of what was done to the one before.
  if (before && before->status != told.status) m_told.deeds.remove(id);
  m_told.orders.insert(id, told);
  m_hasChanged = true;
  return isTold ? std::optional(OrderNews{*kind, entry.row, entry.wait}) : std::nullopt;
}

bool NewsWatch::isOwn(qint64 orderId, OrderNews::Kind kind) const {
  const auto deed = m_told.deeds.constFind(orderId);
  if (deed == m_told.deeds.cend()) return false;
  switch (*deed) {
    case OwnDeed::Approval: return kind == OrderNews::Kind::Approved;
    case OwnDeed::End: return kind == OrderNews::Kind::Rejected || kind == OrderNews::Kind::Canceled;
  }
  Q_UNREACHABLE();
}

void NewsWatch::keep() {
  if (!std::exchange(m_hasChanged, false) || m_directory.isEmpty()) return;
  // Without it the next start tells nothing of what happened until then.
  (void)saveTold(toldFilePath(m_directory, m_accountId), m_told);
}

}  // namespace codeseal
