// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderprice.h"

#include "app/async/whendone.h"

namespace codeseal {

OrderPrice::OrderPrice(FlowEnvironment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)) {}

void OrderPrice::forget() {
  ++m_turn;
  m_service.reset();
  m_price.reset();
  m_askedAt = {};
  m_isAsking = false;
  Q_EMIT changed();
}

void OrderPrice::ask(const std::shared_ptr<CertCentral>& service, const PriceQuestion& question) {
  forget();
  m_service = service;
  m_question = question;
  askAgain();
}

void OrderPrice::askAgain() {
  if (!m_service) return;
  const int turn = ++m_turn;
  m_askedAt = m_environment.now();
  m_isAsking = true;
  whenDone(m_service->price(m_question), this, [this, turn](const Result<PriceEstimate>& price) {
    if (turn != m_turn) return;
    m_isAsking = false;
    if (price) m_price = *price;
    Q_EMIT changed();
  });
}

}  // namespace codeseal
