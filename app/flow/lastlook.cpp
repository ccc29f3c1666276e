// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/lastlook.h"

namespace codeseal {

namespace {

std::optional<Money> totalOf(const std::optional<PriceEstimate>& price) {
  return price ? price->total : std::nullopt;
}

}  // namespace

LastLook::LastLook(AccountFacts& facts, OrderPrice& price, SimilarOrders& similar, QObject* parent)
    : QObject(parent), m_facts(facts), m_price(price), m_similar(similar) {
  connect(&m_facts, &AccountFacts::changed, this, &LastLook::take);
  connect(&m_price, &OrderPrice::changed, this, &LastLook::take);
  connect(&m_similar, &SimilarOrders::changed, this, &LastLook::take);
}

bool LastLook::isDue(const QDateTime& now) const {
  return m_price.isAsked() && m_price.askedAt().secsTo(now) > std::chrono::seconds(goodFor).count();
}

void LastLook::begin() {
  m_before = m_price.price();
  m_isHeldBack = m_similar.needsConfirmation();
  m_state = State::Looking;
  Q_EMIT changed();
  m_price.askAgain();
  m_facts.reload(AccountFacts::Part::Products);
}

void LastLook::cancel() {
  if (m_state == State::None) return;
  m_state = State::None;
  Q_EMIT changed();
}

void LastLook::take() {
  m_isHeldBack |= m_similar.needsConfirmation();
  const bool areProductsTold = m_facts.state(AccountFacts::Part::Products) != AccountFacts::State::Waiting;
  if (!isLooking() || m_price.isAsking() || m_similar.isAsking() || !areProductsTold) return;
  // An estimate that was known and is not told any more says nothing about the price.
  const auto now = totalOf(m_price.price());
  const bool isSame = !now || now == totalOf(m_before);
  m_state = isSame ? State::None : State::PriceChanged;
  Q_EMIT changed();
  Q_EMIT finished(isSame && !m_isHeldBack);
}

}  // namespace codeseal
