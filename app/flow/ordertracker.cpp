// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/ordertracker.h"

#include "app/account/orderjourney.h"
#include "app/async/whendone.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OrderTracker::OrderTracker(FlowEnvironment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)) {}

void OrderTracker::follow(std::shared_ptr<CertCentral> service, qint64 orderId) {
  stop();
  m_service = std::move(service);
  m_orderId = m_service ? orderId : 0;
  m_info = {};
  m_error.reset();
  m_checkedAt = {};
  m_startedAt = m_environment.now();
  if (m_service) return ask();
  Q_EMIT changed();
}

void OrderTracker::refresh() {
  if (m_service && !m_isAsking) ask();
}

void OrderTracker::stop() {
  ++m_turn;
  m_service.reset();
  m_nextCheck = {};
  m_isAsking = false;
}

void OrderTracker::ask() {
  const int turn = ++m_turn;
  m_isAsking = true;
  m_nextCheck = {};
  Q_EMIT changed();
  whenDone(m_service->orderInfo(m_orderId), this, [this, turn](const Result<OrderInfo>& info) {
    if (turn == m_turn) take(info);
  });
}

void OrderTracker::take(const Result<OrderInfo>& info) {
  m_isAsking = false;
  if (info) {
    m_info = *info;
    m_error.reset();
    m_checkedAt = m_environment.now();
  } else {
    m_error = info.error();
  }
  if (!isFinal()) {
    // A service that wants to be left alone for days is asked all the same, if seldom.
    const auto asked = std::min<std::chrono::seconds>(m_error ? m_error->retryAfter.value_or(0s) : 0s, 1h);
    const auto wait = std::max(distance(), asked);
    m_nextCheck = m_environment.now().addSecs(wait.count());
    m_environment.after(wait, this, [this, turn = m_turn] {
      if (turn == m_turn) ask();
    });
  }
  Q_EMIT changed();
}

std::chrono::seconds OrderTracker::distance() const {
  const qint64 age = m_startedAt.secsTo(m_environment.now());
  if (m_error) return 2min;
  if (age < 5 * 60) return 15s;
  if (age < 60 * 60) return 2min;
  return 10min;
}

bool OrderTracker::isFinal() const {
  return isFinalStatus(m_info.status);
}

}  // namespace codeseal
