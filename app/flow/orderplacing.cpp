// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderplacing.h"

#include "app/async/whendone.h"
#include "app/journal/journal.h"
#include "app/order/ordercodec.h"

#include <array>

namespace codeseal {

using namespace std::chrono_literals;

namespace {

/// When the service is asked after an unknown outcome, counted from the one before (reference, section 7.3).
constexpr std::array<std::chrono::seconds, 5> askDistances{0s, 5s, 10s, 45s, 240s};

OrderOutcome notSent(Error::Kind kind, const QString& detail) {
  OrderOutcome outcome;
  outcome.kind = OrderOutcome::Kind::NotSent;
  outcome.error.kind = kind;
  outcome.error.detail = detail;
  return outcome;
}

}  // namespace

OrderPlacing::OrderPlacing(FlowEnvironment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)) {}

int OrderPlacing::askedInAll() const {
  return int(askDistances.size());
}

void OrderPlacing::place(const std::shared_ptr<CertCentral>& service, const OrderRequest& request,
                         const OrderContext& context) {
  if (isBusy() || m_state == State::Placed) return;
  m_service = service;
  m_reference = request.values().alternativeOrderId;
  m_events.clear();
  m_matches.clear();
  m_asked = 0;
  const QByteArray body = toBody(request);

  const Result<void> written = writeIntent(request, body, context);
  if (!written) {
    m_outcome = notSent(written.error().kind, written.error().detail);
    return enter(State::NotSent);
  }
  note(Event::Kind::Written);
  note(Event::Kind::Sent);
  enter(State::Sending);
  whenDone(service->placeOrder(request.values().product, body), this,
           [this](const OrderOutcome& outcome) { takeOutcome(outcome); });
}

Result<void> OrderPlacing::writeIntent(const OrderRequest& request, const QByteArray& body,
                                       const OrderContext& context) {
  if (!m_environment.journal) return failure(Error::Kind::Disk, QStringLiteral("no journal"));
  const auto* organization = std::get_if<qint64>(&request.values().organization);
  NewIntent intent;
  intent.reference = m_reference;
  intent.product = request.values().product;
  intent.body = body;
  intent.accountId = context.accountId;
  intent.service = context.service;
  intent.organizationId = organization ? *organization : 0;
  intent.organizationName = context.organizationName;
  if (const auto added = m_environment.journal->addIntent(intent); !added)
    return tl::unexpected(added.error());
  const auto claimed = m_environment.journal->claimForSending(m_reference);
  if (!claimed) return tl::unexpected(claimed.error());
  if (!*claimed) return failure(Error::Kind::Conflict, QStringLiteral("this order is being sent already"));
  return {};
}

void OrderPlacing::takeOutcome(const OrderOutcome& outcome) {
  m_outcome = outcome;
  // The record may fail now; the order stands all the same, and the next start asks the service for it.
  if (m_environment.journal) (void)m_environment.journal->recordOutcome(m_reference, outcome);
  switch (outcome.kind) {
    case OrderOutcome::Kind::Placed: note(Event::Kind::Answered); return enter(State::Placed);
    case OrderOutcome::Kind::Refused: note(Event::Kind::Answered); return enter(State::Refused);
    case OrderOutcome::Kind::NotSent: return enter(State::NotSent);
    case OrderOutcome::Kind::Unknown:
      note(Event::Kind::NoAnswer);
      scheduleAsk();
      return enter(State::Checking);
  }
}

void OrderPlacing::scheduleAsk() {
  const auto distance = askDistances[std::size_t(m_asked)];
  m_nextAsk = m_environment.now().addSecs(distance.count());
  m_environment.after(distance, this, [this, turn = ++m_turn] {
    if (turn == m_turn) ask();
  });
}

void OrderPlacing::askNow() {
  if (m_state != State::Checking && m_state != State::NotFound) return;
  if (m_state == State::NotFound) m_asked = askedInAll() - 1;
  m_state = State::Checking;
  ask();
}

void OrderPlacing::ask() {
  const int turn = ++m_turn;
  ++m_asked;
  m_nextAsk = {};
  note(Event::Kind::Asked);
  Q_EMIT changed();
  whenDone(m_service->ordersByAlternativeId(m_reference), this,
           [this, turn](const Result<QList<OrderMatch>>& found) {
             if (turn == m_turn) takeMatches(found);
           });
}

void OrderPlacing::takeMatches(const Result<QList<OrderMatch>>& matches) {
  if (m_environment.journal) (void)m_environment.journal->recordLookup(m_reference, matches);
  if (matches && matches->size() == 1) return adopt(matches->first());
  if (matches && matches->size() > 1) {
    m_matches = *matches;
    note(Event::Kind::FoundSeveral);
    return enter(State::Several);
  }
  note(matches ? Event::Kind::NotYetFound : Event::Kind::LookupFailed);
  if (m_asked >= askedInAll()) return enter(State::NotFound);
  scheduleAsk();
  Q_EMIT changed();
}

void OrderPlacing::adopt(const OrderMatch& match) {
  m_outcome = {};
  m_outcome.kind = OrderOutcome::Kind::Placed;
  m_outcome.orderId = match.orderId;
  m_outcome.certificateId = match.certificateId;
  note(Event::Kind::Found);
  enter(State::Placed);
}

void OrderPlacing::reset() {
  if (isBusy()) return;
  ++m_turn;
  m_outcome = {};
  m_events.clear();
  m_matches.clear();
  m_asked = 0;
  m_nextAsk = {};
  enter(State::Idle);
}

void OrderPlacing::enter(State state) {
  m_state = state;
  Q_EMIT changed();
}

void OrderPlacing::note(Event::Kind kind) {
  m_events.append({kind, m_environment.now()});
}

}  // namespace codeseal
