// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderplacing.h"

#include "app/async/whendone.h"
#include "app/flow/ordersearch.h"
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

OrderOutcome notSent(const Error& error) {
  OrderOutcome outcome;
  outcome.kind = OrderOutcome::Kind::NotSent;
  outcome.error = error;
  return outcome;
}

OrderOutcome referenceTaken(const QString& order) {
  Error error;
  error.kind = Error::Kind::InvalidInput;
  FieldProblem problem;
  problem.where = {Field::AlternativeOrderId};
  problem.code = FieldProblem::Code::ReferenceTaken;
  problem.text = order;
  error.fields = {problem};
  return notSent(error);
}

/// Wall clock and timers part ways while the computer sleeps, so a long wait is made of short ones.
constexpr std::chrono::seconds longestNap{10};

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
  const auto* organization = std::get_if<qint64>(&request.values().organization);
  NewIntent intent;
  intent.reference = request.values().alternativeOrderId;
  intent.product = request.values().product;
  intent.body = toBody(request);
  intent.accountId = context.accountId;
  intent.service = context.service;
  intent.organizationId = organization ? *organization : 0;
  intent.organizationName = context.organizationName;
  intent.draft = context.draftId;
  m_sought = {intent.reference, intent.product, intent.organizationId};
  if (!context.isReferenceGiven) return send(intent);

  enter(State::Sending);
  whenDone(service->ordersByAlternativeId(intent.reference), this,
           [this, intent, turn = m_turn](const Result<QList<OrderMatch>>& found) {
             if (turn == m_turn) sendIfFree(intent, found);
           });
}

/// What carries the reference before it is sent is somebody else's, and could not be told apart later on.
void OrderPlacing::sendIfFree(const NewIntent& intent, const Result<QList<OrderMatch>>& found) {
  if (!found && mayPass(found.error().kind)) return refuse(notSent(found.error()));
  if (!found || found->isEmpty()) return send(intent);
  refuse(referenceTaken(QString::number(found->first().orderId)));
}

void OrderPlacing::send(const NewIntent& intent) {
  const Result<void> written = writeIntent(intent);
  if (!written) {
    const bool isTaken = written.error().kind == Error::Kind::Conflict;
    return refuse(isTaken ? referenceTaken({}) : notSent(written.error()));
  }
  call(intent);
}

void OrderPlacing::call(const NewIntent& intent) {
  enter(State::Sending);
  whenDone(m_service->placeOrder(intent.product, intent.body), this,
           [this](const OrderOutcome& outcome) { takeOutcome(outcome); });
}

Result<void> OrderPlacing::writeIntent(const NewIntent& intent) {
  if (!m_environment.journal) return failure(Error::Kind::Disk, QStringLiteral("no journal"));
  if (const auto added = m_environment.journal->addIntent(intent); !added) return added;
  const auto claimed = m_environment.journal->claimForSending(intent.reference);
  if (!claimed) return tl::unexpected(claimed.error());
  if (*claimed) return {};
  const auto known = m_environment.journal->intent(intent.reference);
  const bool isUsedUp = known && *known && (*known)->state == IntentState::Refused;
  return failure(isUsedUp ? Error::Kind::Conflict : Error::Kind::SentElsewhere);
}

void OrderPlacing::refuse(const OrderOutcome& outcome) {
  m_outcome = outcome;
  enter(State::NotSent);
}

bool OrderPlacing::maySendAgain() const {
  return m_state == State::NotFound && m_environment.journal;
}

Result<void> OrderPlacing::sendAgain() {
  if (!maySendAgain()) return failure(Error::Kind::Conflict);
  const auto intent = m_environment.journal->intent(m_sought.reference);
  if (!intent) return tl::unexpected(intent.error());
  if (!*intent) return failure(Error::Kind::Disk, m_sought.reference);
  const auto claimed = m_environment.journal->claimForAnotherTry(m_sought.reference);
  if (!claimed) return tl::unexpected(claimed.error());
  if (!*claimed) return failure(Error::Kind::SentElsewhere);
  ++m_turn;
  m_asked = 0;
  m_round = 0;
  m_due = {};
  m_isRepeated = true;
  call(**intent);
  return {};
}

Result<void> OrderPlacing::letGo() {
  if (m_state != State::NotFound && m_state != State::Several) return failure(Error::Kind::Conflict);
  const auto noted = m_environment.journal->letGo(m_sought.reference);
  if (!noted) return tl::unexpected(noted.error());
  reset();
  return {};
}

void OrderPlacing::takeOutcome(const OrderOutcome& outcome) {
  m_outcome = outcome;
  // What became of this try says nothing of the one before, which may be why it was refused (section 7.3).
  const bool isPlaced = outcome.kind == OrderOutcome::Kind::Placed;
  if (m_isRepeated && !isPlaced) m_outcome.kind = OrderOutcome::Kind::Unknown;
  // The record may fail now; the order stands all the same, and the next start asks the service for it.
  if (m_environment.journal) (void)m_environment.journal->recordOutcome(m_sought.reference, m_outcome);
  switch (m_outcome.kind) {
    case OrderOutcome::Kind::Placed: return enter(State::Placed);
    case OrderOutcome::Kind::Refused: return enter(State::Refused);
    case OrderOutcome::Kind::NotSent: return enter(State::NotSent);
    case OrderOutcome::Kind::Unknown: planNextAsk(0s); return enter(State::Checking);
  }
}

void OrderPlacing::resume(const Intent& intent, const std::shared_ptr<CertCentral>& service) {
  if (m_state != State::Idle) return;
  forget();
  m_service = service;
  m_sought = {intent.reference, intent.product, intent.organizationId};
  const QDateTime sent = sentAt(m_environment, intent);
  if (sent.secsTo(m_environment.now()) >= uncertainTime.count()) m_round = rounds - 1;
  scheduleAsk(0s);
  enter(State::Checking);
}

void OrderPlacing::scheduleAsk(std::chrono::milliseconds wait) {
  m_due = m_environment.now().addMSecs(wait.count());
  m_nextAsk = m_due;
  nap(++m_turn, wait);
}

void OrderPlacing::nap(int turn, std::chrono::milliseconds left) {
  const auto length = std::min<std::chrono::milliseconds>(left, longestNap);
  m_environment.after(length, this, [this, turn, left, length] {
    if (turn != m_turn) return;
    // The clock may have been set back, and must not make it longer.
    const std::chrono::milliseconds byClock(m_environment.now().msecsTo(m_due));
    const auto rest = std::min(left - length, byClock);
    if (rest > 0ms) return nap(turn, rest);
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
  Q_EMIT changed();
  const auto depth = m_round >= rounds ? SearchDepth::ReferenceThenList : SearchDepth::Reference;
  whenDone(searchOrder(m_service, m_sought, depth), this,
           [this, turn](const Result<QList<OrderMatch>>& found) {
             if (turn == m_turn) takeMatches(found);
           });
}

void OrderPlacing::takeMatches(const Result<QList<OrderMatch>>& matches) {
  if (m_environment.journal) (void)m_environment.journal->recordLookup(m_sought.reference, matches);
  if (matches && matches->size() == 1) return adopt(matches->first());
  if (matches && matches->size() > 1) {
    m_matches = *matches;
    return enter(State::Several);
  }
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
  m_sought = {};
  m_isRepeated = false;
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

}  // namespace codeseal
