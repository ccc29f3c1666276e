// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/otherprices.h"

#include "app/async/whendone.h"
#include "app/flow/orderflow.h"

namespace codeseal {

OtherPrices::OtherPrices(OrderFlow& flow, QObject* parent) : QObject(parent), m_flow(flow) {}

QList<PriceQuestion> OtherPrices::questions() const {
  QList<PriceQuestion> questions;
  for (const Product product : m_flow.offer().products) {
    if (product == m_flow.draft().product || !m_flow.environment().policy.allows(product)) continue;
    if (const auto question = m_flow.priceQuestion(product)) questions.append(*question);
  }
  return questions;
}

void OtherPrices::ask() {
  const auto service = m_flow.account().service();
  const QList<PriceQuestion> wanted = service ? questions() : QList<PriceQuestion>();
  if (service == m_service.lock() && wanted == m_asked) return;
  const int turn = ++m_turn;
  m_service = service;
  m_asked = wanted;
  m_totals.clear();
  Q_EMIT changed();
  for (const PriceQuestion& question : wanted)
    whenDone(service->price(question), this,
             [this, turn, product = question.product](const Result<PriceEstimate>& price) {
               if (turn != m_turn || !price || !price->total) return;
               m_totals.insert(product, *price->total);
               Q_EMIT changed();
             });
}

std::optional<Money> OtherPrices::total(Product product) const {
  const auto total = m_totals.constFind(product);
  return total == m_totals.constEnd() ? std::nullopt : std::optional(*total);
}

}  // namespace codeseal
