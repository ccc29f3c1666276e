// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderboard.h"

#include "app/async/whendone.h"
#include "app/flow/orderlistfile.h"
#include "app/journal/journal.h"

#include <algorithm>
#include <utility>

namespace codeseal {

using namespace std::chrono_literals;

namespace {

/// Changes are asked for a little further back than needed: clocks differ.
constexpr auto overlap = 2min;
/// The list of changes reaches seven days back (reference, section 9.4).
constexpr auto longestGap = 6 * 24h;
/// Accounts with many other orders see unknown ones change all the time.
constexpr auto betweenNewest = 1h;
/// As many orders are asked for unwished, two calls each.
constexpr int unwished = 40;
/// Whom an order waits for may change while its status stays, so a few are asked for again from time to time.
constexpr int askedAgain = 3;
constexpr auto betweenAgain = 3h;
/// 100 calls in 5 seconds are allowed (reference, section 4.4).
constexpr auto betweenCalls = 100ms;

bool isRefusal(const Error& error) {
  return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Unauthorized;
}

}  // namespace

OrderBoard::OrderBoard(FlowEnvironment environment, QString directory, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)), m_directory(std::move(directory)) {}

void OrderBoard::show(const QString& accountId) {
  if (accountId == m_accountId) return;
  follow(nullptr, {});
  m_accountId = accountId;
  m_stock.clear();
  m_foreign.clear();
  m_asOf = {};
  m_wasWhole = false;
  Q_EMIT cleared();
  if (accountId.isEmpty()) return;
  if (!m_directory.isEmpty())
    if (const auto kept = loadOrderList(orderListFilePath(m_directory, accountId), m_environment.now())) {
      m_asOf = kept->asOf;
      for (const OrderEntry& entry : kept->entries) (void)m_stock.takeKept(entry, m_environment.now());
    }
  if (m_environment.journal)
    if (const auto intents = m_environment.journal->intents(accountId))
      for (const Intent& intent : *intents) (void)m_stock.takeIntent(intent);
  if (!entries().isEmpty()) Q_EMIT added(0, int(entries().size()) - 1);
  Q_EMIT stateChanged();
}

void OrderBoard::follow(std::shared_ptr<CertCentral> service, const OrderViewer& viewer) {
  ++m_turn;
  m_service = std::move(service);
  m_viewer = viewer;
  m_isAsking = m_wasWhole = false;
  m_pager.stop();
  m_questions.clear();
  m_pace.start();
  m_nextCheck = {};
  m_error = {};
  m_state = m_service ? State::Loading : State::Idle;
  Q_EMIT stateChanged();
  if (!m_service) return;
  startList(true);
  step();
}

void OrderBoard::fail(const Error& error) {
  follow(nullptr, {});
  m_error = error;
  m_state = State::Failed;
  Q_EMIT stateChanged();
}

void OrderBoard::setQuiet(bool isQuiet) {
  if (std::exchange(m_isQuiet, isQuiet) == isQuiet || !m_service || m_isAsking || m_pace.isLimited()) return;
  // What failed is tried again at once for somebody who looks, unless it was a refusal.
  if (m_state != State::Failed || !(isQuiet || isRefusal(m_error))) goOn();
}

void OrderBoard::startList(bool isWhole) {
  m_pager.start();
  m_isWhole = isWhole;
  m_listStarted = m_environment.now();
}

/// Does the next thing; the one place that starts a call. Behind a full question sits somebody who waits.
void OrderBoard::step() {
  if (!m_service || m_isAsking) return;
  m_nextCheck = {};
  const bool isUrgent = !m_questions.isEmpty() && m_questions.first().inquiry == Inquiry::Full;
  if (isUrgent) return askOrder(m_questions.takeFirst());
  if (!m_pager.isOver()) return askPage();
  const QDateTime next = nextLook();
  if (m_state == State::Failed || (next.isValid() && next <= m_environment.now())) return askChanges();
  if (!m_questions.isEmpty()) return askOrder(m_questions.takeFirst());
  settle();
}

/// Takes the answer of the one call that is out.
template <class T, class Take>
void OrderBoard::listen(const QFuture<Result<T>>& answer, Take take) {
  const int turn = ++m_turn;
  if (!std::exchange(m_isAsking, true)) Q_EMIT stateChanged();
  whenDone(answer, this, [this, turn, take](const Result<T>& result) {
    if (turn != m_turn) return;
    m_isAsking = false;
    if (result) m_pace.start();
    take(result);
  });
}

void OrderBoard::askPage() {
  listen(m_service->orders(m_pager.next()), [this](const Result<OrderPage>& page) {
    if (!page) return takeFailure(page.error());
    takePage(*page);
    goOn();
  });
}

void OrderBoard::takePage(const OrderPage& page) {
  const int before = int(entries().size());
  bool meetsKnown = false;
  const OrderQuery asked = m_pager.next();
  for (const OrderRow& row : m_pager.take(page)) {
    const OrderStock::Effect effect = m_stock.takeRow(row, m_environment.now());
    if (effect.kind == OrderStock::Effect::Kind::Added) continue;
    meetsKnown = true;
    tell(effect);
  }
  if (entries().size() > before) {
    m_hasNews = true;
    Q_EMIT added(before, int(entries().size()) - 1);
  }
  const bool isSameProduct = !m_pager.isOver() && m_pager.next().product == asked.product;
  if (meetsKnown && !m_isWhole && isSameProduct) m_pager.skipProduct();
  if (m_pager.isOver()) endList();
}

void OrderBoard::endList() {
  if (!m_isWhole) return wish(m_stock.worthAsking(m_environment.now(), unwished));
  m_asOf = m_environment.now();
  m_wasWhole = true;
  m_changesFrom = m_listStarted;
  m_state = State::Ready;
  m_hasNews = true;
  wish(m_stock.worthAsking(m_environment.now(), unwished));
}

/// When the changes are asked for by itself; invalid: not any more.
QDateTime OrderBoard::nextLook() const {
  const auto distance = lookDistance(entries(), m_environment.now(), m_isQuiet);
  return distance ? m_changesFrom.addSecs(distance->count()) : QDateTime();
}

void OrderBoard::askChanges() {
  const QDateTime now = m_environment.now();
  const std::chrono::seconds gap(m_changesFrom.secsTo(now));
  if (!m_wasWhole || gap > longestGap || gap < 0s) {
    startList(true);
    return askPage();
  }
  listen(m_service->statusChanges(gap + overlap), [this, now](const Result<QList<OrderMatch>>& changes) {
    if (!changes) return takeFailure(changes.error());
    m_changesFrom = m_asOf = now;
    m_state = State::Ready;
    takeChanges(*changes);
    askAgain();
    goOn();
  });
}

void OrderBoard::takeChanges(const QList<OrderMatch>& changes) {
  const QDateTime now = m_environment.now();
  QList<qint64> changed;
  QSet<qint64> unknown;
  for (const OrderMatch& change : changes) {
    const OrderStock::Effect effect = m_stock.takeStatus(change, now);
    if (effect.index < 0 && !m_foreign.contains(change.orderId)) unknown.insert(change.orderId);
    if (effect.kind != OrderStock::Effect::Kind::Changed) continue;
    tell(effect);
    changed.append(change.orderId);
  }
  const bool isSoon =
      m_newestAsked.isValid() && m_newestAsked.addSecs(std::chrono::seconds(betweenNewest).count()) > now;
  wish(changed);
  if (unknown.isEmpty() || isSoon) return;
  // What the newest pages do not bring is no code signing order.
  m_foreign.unite(unknown);
  m_newestAsked = now;
  startList(false);
}

void OrderBoard::askAgain() {
  const QDateTime since = m_environment.now().addSecs(-std::chrono::seconds(betweenAgain).count());
  if (m_askedAgain.isValid() && m_askedAgain > since) return;
  m_askedAgain = m_environment.now();
  wish(m_stock.overdue(since, askedAgain));
}

void OrderBoard::askOrder(const Question& question) {
  const auto answer = askOrderFacts(m_service, question.orderId, question.inquiry, m_viewer);
  listen(answer, [this, id = question.orderId](const Result<OrderFacts>& facts) {
    if (facts) learn(*facts);
    Q_EMIT answered(id, facts ? std::optional<Error>() : facts.error());
    if (!facts && !isAboutTheOrder(facts.error())) return takeFailure(facts.error());
    goOn();
  });
}

void OrderBoard::takeFailure(const Error& error) {
  if (error.kind == Error::Kind::Cancelled) return;
  const auto usual = m_isQuiet ? lookDistance(entries(), m_environment.now(), true) : std::nullopt;
  const std::chrono::seconds pause = m_pace.fail(error, usual.value_or(0s));
  if (m_pace.isLimited()) return plan(pause);
  m_error = error;
  m_state = State::Failed;
  m_questions.clear();
  // A list that broke off is read anew: meanwhile its pages have shifted.
  if (!m_pager.isOver()) startList(m_isWhole);
  if (isRefusal(error)) return Q_EMIT stateChanged();
  plan(pause);
}

/// The next call, after a moment.
void OrderBoard::goOn() {
  m_environment.after(betweenCalls, this, [this, turn = m_turn] {
    if (turn == m_turn) step();
  });
}

void OrderBoard::plan(std::chrono::seconds time) {
  m_nextCheck = m_environment.now().addSecs(time.count());
  Q_EMIT stateChanged();
  m_environment.after(time, this, [this, turn = ++m_turn] {
    if (turn == m_turn) step();
  });
}

/// Nothing is left to be asked now.
void OrderBoard::settle() {
  keep();
  const QDateTime next = nextLook();
  if (next.isValid()) {
    plan(std::max(1s, std::chrono::seconds(m_environment.now().secsTo(next))));
  } else {
    ++m_turn;
    Q_EMIT stateChanged();
  }
  Q_EMIT settled();
}

void OrderBoard::tell(const OrderStock::Effect& effect) {
  if (effect.kind != OrderStock::Effect::Kind::Changed) return;
  m_hasNews = true;
  Q_EMIT changed(effect.index);
}

}  // namespace codeseal
