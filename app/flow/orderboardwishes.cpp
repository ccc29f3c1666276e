// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// What others want of the board, and what they tell it.
#include "app/flow/orderboard.h"
#include "app/flow/orderlistfile.h"

#include <algorithm>
#include <utility>

namespace codeseal {

using namespace std::chrono_literals;

namespace {

constexpr auto freshFor = 30min;

}  // namespace

void OrderBoard::refresh() {
  // A service that wants to be left alone is left alone, whoever asks.
  if (!m_service || m_pace.isLimited()) return;
  m_pace.start();
  startList(true);
  if (!m_isAsking) step();
}

void OrderBoard::wish(const QList<qint64>& orderIds) {
  if (!m_service) return;
  const QDateTime fresh = m_environment.now().addSecs(-std::chrono::seconds(freshFor).count());
  for (const qint64 id : orderIds) {
    const int index = indexOf(id);
    if (index < 0) continue;
    const OrderEntry& entry = entries().at(index);
    const bool isFresh = entry.toldAt.isValid() && (entry.toldAt > fresh || !entry.isOpen());
    const auto isSame = [id](const Question& question) { return question.orderId == id; };
    if (isFresh || !isWorthAsking(entry, m_environment.now()) ||
        std::any_of(m_questions.begin(), m_questions.end(), isSame))
      continue;
    m_questions.append({id, Inquiry::Wait});
  }
  if (!m_isAsking && m_state == State::Ready && m_pace.isFree() && !m_questions.isEmpty()) goOn();
}

void OrderBoard::ask(qint64 orderId) {
  if (!m_service) return;
  m_questions.removeIf([orderId](const Question& question) { return question.orderId == orderId; });
  m_questions.prepend({orderId, Inquiry::Full});
  if (!m_isAsking && !m_pace.isLimited()) step();
}

void OrderBoard::learn(const OrderFacts& facts) {
  const OrderStock::Effect effect = m_stock.takeFacts(facts, m_environment.now());
  m_hasNews = true;
  if (effect.kind == OrderStock::Effect::Kind::Added)
    Q_EMIT added(effect.index, effect.index);
  else
    tell(effect);
}

void OrderBoard::keep() {
  if (!m_hasNews || m_directory.isEmpty() || m_accountId.isEmpty()) return;
  m_hasNews = false;
  // Without it the next start shows nothing before the service has answered.
  (void)saveOrderList(orderListFilePath(m_directory, m_accountId), {m_asOf, entries()});
}

}  // namespace codeseal
