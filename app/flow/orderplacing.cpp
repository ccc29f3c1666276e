// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderplacing.h"

#include "app/async/whendone.h"
#include "app/flow/unsettled.h"
#include "app/journal/journal.h"
#include "app/order/ordercodec.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace codeseal {

using namespace std::chrono_literals;

namespace {

/// When the service is asked after an unknown outcome, counted from the one before (reference, section 7.3).
constexpr std::array<std::chrono::seconds, 5> askDistances{0s, 5s, 10s, 45s, 240s};
constexpr int rounds = int(askDistances.size());
static_assert(std::accumulate(askDistances.begin(), askDistances.end(), std::chrono::seconds(0)) ==
              uncertainTime);

OrderOutcome notSent(Error::Kind kind, const QString& detail) {
  OrderOutcome outcome;
  outcome.kind = OrderOutcome::Kind::NotSent;
  outcome.error.kind = kind;
  outcome.error.detail = detail;
  return outcome;
}

/// Whether asking later may bring an answer. Where not, the service has said all that it will.
bool mayPass(Error::Kind kind) {
  switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::ClockWrong:
    case Error::Kind::Proxy:
    case Error::Kind::Redirected:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFault:
    case Error::Kind::MalformedReply:
    case Error::Kind::TooLarge:
    case Error::Kind::Cancelled: return true;
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::InvalidInput:
    case Error::Kind::Conflict:
    case Error::Kind::KeychainUnavailable:
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainDenied:
    case Error::Kind::KeychainGone:
    case Error::Kind::KeychainBusy:
    case Error::Kind::KeychainUnreliable:
    case Error::Kind::BadKey:
    case Error::Kind::BadAddress:
    case Error::Kind::Disk:
    case Error::Kind::NewerVersion: return false;
  }
  Q_UNREACHABLE();
}

}  // namespace

OrderPlacing::OrderPlacing(FlowEnvironment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)) {}

bool OrderPlacing::mayPlace() const {
  return m_state == State::Idle || m_state == State::Refused || m_state == State::NotSent;
}

int OrderPlacing::askedInAll() const {
  return m_asked + std::max(0, rounds - m_round);
}

void OrderPlacing::place(const std::shared_ptr<CertCentral>& service, const OrderRequest& request,
                         const OrderContext& context) {
  if (!mayPlace()) return;
  forget();
  m_service = service;
  m_reference = request.values().alternativeOrderId;
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
      planNextAsk(0s);
      return enter(State::Checking);
  }
}

void OrderPlacing::resume(const Intent& intent, const std::shared_ptr<CertCentral>& service) {
  if (m_state != State::Idle) return;
  forget();
  m_service = service;
  m_reference = intent.reference;
  const QDateTime sent = sentAt(m_environment, intent);
  m_events = {{Event::Kind::Written, intent.createdAt},
              {Event::Kind::Sent, sent},
              {Event::Kind::NoAnswer, intent.changedAt}};
  if (sent.secsTo(m_environment.now()) >= uncertainTime.count()) m_round = rounds - 1;
  scheduleAsk(0s);
  enter(State::Checking);
}

void OrderPlacing::scheduleAsk(std::chrono::milliseconds wait) {
  m_due = m_environment.now().addMSecs(wait.count());
  m_nextAsk = m_due;
  m_environment.after(wait, this, [this, turn = ++m_turn] {
    if (turn != m_turn) return;
    ++m_round;
    m_due = {};
    ask();
  });
}

/// An ask by hand leaves the plan as it is.
void OrderPlacing::planNextAsk(std::chrono::milliseconds atLeast) {
  std::chrono::milliseconds wait = askDistances[std::size_t(std::min(m_round, rounds - 1))];
  if (m_due.isValid()) {
    // The clock may have been set meanwhile.
    const std::chrono::milliseconds left(m_environment.now().msecsTo(m_due));
    wait = std::clamp(left, std::chrono::milliseconds(0), wait);
  }
  scheduleAsk(std::max(wait, std::min<std::chrono::milliseconds>(atLeast, 1h)));
}

void OrderPlacing::askNow() {
  if (m_state != State::Checking && m_state != State::NotFound) return;
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
  const bool isAnswered = matches || !mayPass(matches.error().kind);
  if (m_round >= rounds && isAnswered) return enter(State::NotFound);
  planNextAsk(matches ? 0s : matches.error().retryAfter.value_or(0s));
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
  forget();
  enter(State::Idle);
}

void OrderPlacing::forget() {
  ++m_turn;
  m_service.reset();
  m_outcome = {};
  m_reference.clear();
  m_events.clear();
  m_matches.clear();
  m_asked = 0;
  m_round = 0;
  m_nextAsk = {};
  m_due = {};
}

void OrderPlacing::enter(State state) {
  m_state = state;
  // Nothing was ordered, so there is nothing to ask, and no need to hold on to the key.
  if (state == State::Refused || state == State::NotSent) m_service.reset();
  Q_EMIT changed();
}

void OrderPlacing::note(Event::Kind kind) {
  m_events.append({kind, m_environment.now()});
}

}  // namespace codeseal
