// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderacts.h"

#include "app/async/whendone.h"

#include <algorithm>
#include <utility>

namespace codeseal {

using namespace std::chrono_literals;

namespace {

using State = ActReport::State;

/// An act may show a moment after its answer; then the order is read again after these times.
constexpr std::chrono::seconds pauses[] = {5s, 15s};

ActRights rightsOf(const KeyReport& report) {
  ActRights rights;
  rights.readsOnly = report.restrictedTo == viewOnlyKeyRole;
  rights.isForUsersOnly = report.restrictedTo == usersKeyRole;
  // A user whose roles are not told may be anything.
  rights.mayDecide = report.user.roles.isEmpty() || report.mayApprove();
  return rights;
}

/// The call does not exist for such orders (reference, section 10.9).
bool isNotOffered(const ActReport& report) {
  const auto isOrder = [](const ServiceMessage& message) { return message.code == u"not_found|order"; };
  const QList<ServiceMessage>& messages = report.error.messages;
  const bool isMissing = report.error.kind == Error::Kind::NotFound || report.error.httpStatus == 405;
  return report.act.kind == OrderAct::Kind::ResendMail && isMissing &&
         std::none_of(messages.begin(), messages.end(), isOrder);
}

bool lacksText(const OrderAct& act) {
  const bool isRequired = act.kind == OrderAct::Kind::Cancel || act.kind == OrderAct::Kind::AddNote;
  return isRequired && act.text.trimmed().isEmpty();
}

/// Whether reading the order once more could tell what this look at it does not.
bool mayTellLater(const OrderAct& act, const OrderFacts& facts) {
  return act.kind == OrderAct::Kind::AddNote && !facts.notes;
}

}  // namespace

OrderActs::OrderActs(AccountFlow& account, OrderBoard& board, FlowEnvironment environment, QObject* parent)
    : QObject(parent), m_account(account), m_board(board), m_environment(std::move(environment)) {
  connect(&account, &AccountFlow::changed, this, &OrderActs::takeAccount);
  connect(&account, &AccountFlow::accountChanged, this, &OrderActs::takeAccount);
  connect(&board, &OrderBoard::answered, this, &OrderActs::takeTold);
  m_service = account.service();
}

/// What an act at another account became is nothing for this one. It still runs to its end.
void OrderActs::takeAccount() {
  if (m_service == m_account.service()) return;
  m_service = m_account.service();
  ++m_turn;
  const qint64 running = std::exchange(m_running, 0);
  m_reports.clear();
  m_before.clear();
  m_offersMail = true;
  Q_EMIT changed(running);
}

ActHindrance OrderActs::hindrance(OrderAct::Kind kind, qint64 orderId) const {
  const int index = m_board.indexOf(orderId);
  if (index < 0) return ActHindrance::NotRead;
  const ActHindrance own = hindranceTo(kind, m_board.facts(orderId), m_board.entries().at(index).wait,
                                       rightsOf(m_account.report()));
  if (own == ActHindrance::Unfit) return own;
  if (!m_service) return ActHindrance::NotConnected;
  if (own != ActHindrance::None) return own;
  if (m_running != 0) return ActHindrance::Busy;
  if (const ActReport* last = report(orderId); last && !last->isRead) return ActHindrance::Undecided;
  const bool isMail = kind == OrderAct::Kind::ResendMail;
  return isMail && !m_offersMail ? ActHindrance::NotOffered : ActHindrance::None;
}

OrderAct OrderActs::act(OrderAct::Kind kind, qint64 orderId) const {
  const OrderFacts* facts = m_board.facts(orderId);
  return facts ? actOn(kind, *facts) : OrderAct();
}

bool OrderActs::start(const OrderAct& act) {
  if (hindrance(act.kind, act.orderId) != ActHindrance::None || lacksText(act)) return false;
  // A person may look at a page that is older than what is known by now.
  const OrderAct now = this->act(act.kind, act.orderId);
  if (now.requestId != act.requestId) return false;
  m_running = act.orderId;
  m_reads = 0;
  m_before[act.orderId] = *m_board.facts(act.orderId);
  m_reports[act.orderId] = {act, State::Sending, {}, false, m_environment.now()};
  whenDone(m_service->perform(act), this, [this, turn = m_turn](const ActOutcome& outcome) {
    if (turn == m_turn) takeOutcome(outcome);
  });
  Q_EMIT changed(act.orderId);
  return true;
}

void OrderActs::takeOutcome(const ActOutcome& outcome) {
  ActReport& report = running();
  report.error = outcome.error;
  switch (outcome.kind) {
    case ActOutcome::Kind::Done: tell(m_running, State::Done); break;
    case ActOutcome::Kind::Refused:
      report.state = State::Refused;
      if (isNotOffered(report)) m_offersMail = false;
      tell(m_running, State::Refused);
      break;
    case ActOutcome::Kind::NotSent:
      report.isRead = true;
      return tell(std::exchange(m_running, 0), State::NotSent);
    case ActOutcome::Kind::Unknown: tell(m_running, State::Checking); break;
  }
  read();
}

void OrderActs::read() {
  ++m_reads;
  const OrderViewer viewer{m_account.report().user.id, m_account.report().mayApprove()};
  whenDone(askOrderFacts(m_service, m_running, Inquiry::Full, viewer), this,
           [this, turn = m_turn](const Result<OrderFacts>& facts) {
             if (turn == m_turn) takeRead(facts);
           });
}

bool OrderActs::isLastRead() const {
  return m_reads > int(std::size(pauses));
}

void OrderActs::readLater() {
  m_environment.after(pauses[m_reads - 1], this, [this, turn = m_turn] {
    if (turn == m_turn) read();
  });
}

void OrderActs::takeRead(const Result<OrderFacts>& facts) {
  ActReport& report = running();
  if (!facts) {
    if (!isLastRead()) return readLater();
    const State state = report.state == State::Checking ? State::NotKnown : report.state;
    return tell(std::exchange(m_running, 0), state);
  }
  const ActTrace trace = traceOf(report.act, m_before.value(m_running), *facts);
  const bool mayStillTell = trace == ActTrace::Untold && mayTellLater(report.act, *facts);
  const bool mayStillShow = trace == ActTrace::NotShown || mayStillTell;
  // Others may look at the order meanwhile; what they see is true, if not yet the end of it.
  m_board.learn(*facts);
  if (mayStillShow && report.state != State::Refused && !isLastRead()) return readLater();
  State state = report.state;
  if (state == State::Checking) {
    switch (trace) {
      case ActTrace::Shown: state = State::FoundDone; break;
      case ActTrace::NotShown: state = State::NotDone; break;
      case ActTrace::Overtaken: state = State::Overtaken; break;
      case ActTrace::Untold: state = State::NotKnown; break;
    }
  }
  report.isRead = state != State::NotKnown || !mayStillTell;
  m_board.keep();
  tell(std::exchange(m_running, 0), state);
}

/// The order was asked for by others, so an act whose end was not known may be decided.
void OrderActs::takeTold(qint64 orderId, const std::optional<Error>& error) {
  const auto found = m_reports.find(orderId);
  if (error || orderId == m_running || found == m_reports.end() || found->isRead) return;
  const OrderFacts& facts = *m_board.facts(orderId);
  const ActTrace trace = traceOf(found->act, m_before.value(orderId), facts);
  if (found->state != State::NotKnown) {
    found->isRead = true;
    return tell(orderId, found->state);
  }
  found->isRead = trace != ActTrace::Untold || !mayTellLater(found->act, facts);
  switch (trace) {
    case ActTrace::Shown: return tell(orderId, State::FoundDone);
    case ActTrace::NotShown: return tell(orderId, State::NotDone);
    case ActTrace::Overtaken: return tell(orderId, State::Overtaken);
    case ActTrace::Untold: return tell(orderId, State::NotKnown);
  }
}

const ActReport* OrderActs::report(qint64 orderId) const {
  const auto found = m_reports.constFind(orderId);
  return found == m_reports.cend() ? nullptr : &*found;
}

void OrderActs::dismiss(qint64 orderId) {
  const ActReport* last = report(orderId);
  if (!last || orderId == m_running || !last->isRead) return;
  m_reports.remove(orderId);
  m_before.remove(orderId);
  Q_EMIT changed(orderId);
}

void OrderActs::tell(qint64 orderId, State state) {
  ActReport& report = m_reports[orderId];
  report.state = state;
  report.at = m_environment.now();
  Q_EMIT changed(orderId);
}

}  // namespace codeseal
