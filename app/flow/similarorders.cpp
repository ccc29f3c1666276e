// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/similarorders.h"

#include "app/async/whendone.h"
#include "app/journal/journal.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentDays = 30;
/// For so long an answer is not asked for again.
constexpr int freshSeconds = 60;
/// At so many orders the service is asked who placed them.
constexpr int ownersAsked = 3;

bool isSameName(const QString& a, const QString& b) {
  return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

/// What never becomes a certificate is no double.
bool isDead(const QString& status) {
  static const QStringList dead{u"rejected"_s, u"canceled"_s, u"denied"_s};
  return dead.contains(status);
}

bool isOver(const QString& status) {
  static const QStringList over{u"issued"_s, u"expired"_s, u"revoked"_s};
  return over.contains(status);
}

/// The same order in the list, by its number or by its reference.
QList<SimilarOrder>::iterator sameIn(QList<SimilarOrder>& orders, const SimilarOrder& order) {
  return std::find_if(orders.begin(), orders.end(), [&order](const SimilarOrder& known) {
    return (order.orderId != 0 && known.orderId == order.orderId) ||
           (!order.reference.isEmpty() && known.reference == order.reference);
  });
}

}  // namespace

SimilarOrders::SimilarOrders(FlowEnvironment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)) {}

void SimilarOrders::forget() {
  if (!m_question) return;
  ++m_turn;
  m_service.reset();
  m_question.reset();
  m_state = State::NotAsked;
  m_orders.clear();
  m_error = {};
  m_askedAt = {};
  m_checkedAt = {};
  m_isConfirmed = false;
  Q_EMIT changed();
}

void SimilarOrders::setConfirmed(bool confirmed) {
  if (m_isConfirmed == confirmed) return;
  m_isConfirmed = confirmed;
  Q_EMIT changed();
}

std::optional<SimilarOrders::Question> SimilarOrders::questionAbout(const OrderDraft& draft) {
  if (!draft.product) return std::nullopt;
  if (draft.organizationKind == OrganizationKind::New)
    return Question{*draft.product, 0, draft.newOrganization.name};
  if (draft.organizationId == 0) return std::nullopt;
  return Question{*draft.product, draft.organizationId, {}};
}

void SimilarOrders::follow(const OrderDraft& draft) {
  if (m_question != questionAbout(draft)) forget();
}

void SimilarOrders::look(const std::shared_ptr<CertCentral>& service, const OrderDraft& draft,
                         const Account& account) {
  const auto question = questionAbout(draft);
  if (!question) return;
  const bool isSame = m_question == question && m_service == service;
  const bool isFresh = m_askedAt.isValid() && m_askedAt.secsTo(m_environment.now()) < freshSeconds;
  if (isSame && (isAsking() || isFresh)) return;
  if (!isSame) forget();
  m_question = question;
  m_account = account;
  m_service = service;
  m_state = service ? State::Asking : State::NotAsked;
  m_askedAt = m_environment.now();
  // What the service told before stays until it tells anew.
  QList<SimilarOrder> told = m_orders;
  for (const SimilarOrder& order : inTheRecord())
    if (sameIn(told, order) == told.end()) told.append(order);
  show(told);
  Q_EMIT changed();
  if (!service) return;
  OrderQuery query;
  query.product = question->product;
  query.organizationId = question->organizationId;
  whenDone(service->orders(query), this, [this, turn = ++m_turn](const Result<OrderPage>& page) {
    if (turn == m_turn) take(page);
  });
}

QList<SimilarOrder> SimilarOrders::inTheRecord() const {
  QList<SimilarOrder> found;
  if (!m_environment.journal) return found;
  const auto intents = m_environment.journal->intents(m_account.id);
  if (!intents) return found;
  const QDateTime recent = m_environment.now().addDays(-recentDays);
  for (const Intent& intent : *intents) {
    const bool isInDoubt = intent.state == IntentState::Sending || intent.state == IntentState::Unknown;
    const bool isPlaced = intent.state == IntentState::Placed && intent.createdAt >= recent;
    const bool isSame =
        intent.product == m_question->product && intent.service == m_account.service &&
        intent.organizationId == m_question->organizationId &&
        (intent.organizationId != 0 || isSameName(intent.organizationName, m_question->organizationName));
    if (!isSame || !(isInDoubt || isPlaced)) continue;
    found.append({isPlaced ? intent.outcome.orderId : 0, intent.reference, {}, intent.createdAt, {}});
  }
  return found;
}

bool SimilarOrders::isSimilar(const OrderRow& row) const {
  if (row.productNameId != wireName(m_question->product) || isDead(row.status)) return false;
  const bool isSame = m_question->organizationId != 0
                          ? row.organizationId == m_question->organizationId
                          : isSameName(row.organizationName, m_question->organizationName);
  const bool isRecent = row.created.isValid() && row.created.daysTo(m_environment.now()) < recentDays;
  return isSame && (isRecent || !isOver(row.status));
}

void SimilarOrders::take(const Result<OrderPage>& page) {
  if (!page) {
    m_state = State::Failed;
    m_error = page.error();
    Q_EMIT changed();
    return;
  }
  m_state = State::Known;
  m_error = {};
  m_checkedAt = m_environment.now();
  QList<SimilarOrder> told = inTheRecord();
  for (const OrderRow& row : page->orders) {
    SimilarOrder order{row.id, {}, row.status, row.created, {}};
    const auto known = sameIn(told, order);
    if (known != told.end()) {
      // What ended without a certificate is no double, whoever placed it.
      known->status = row.status;
      if (isDead(row.status)) told.erase(known);
      continue;
    }
    if (isSimilar(row)) told.append(order);
  }
  show(told);
  askForOwners();
  Q_EMIT changed();
}

void SimilarOrders::show(const QList<SimilarOrder>& told) {
  QList<SimilarOrder> orders = told;
  std::stable_sort(orders.begin(), orders.end(),
                   [](const SimilarOrder& a, const SimilarOrder& b) { return a.at > b.at; });
  const bool isNew = std::any_of(orders.begin(), orders.end(), [this](const SimilarOrder& order) {
    return sameIn(m_orders, order) == m_orders.end();
  });
  if (isNew) m_isConfirmed = false;
  m_orders = orders;
}

void SimilarOrders::askForOwners() {
  int asked = 0;
  for (const SimilarOrder& order : std::as_const(m_orders)) {
    if (order.orderId == 0 || !order.reference.isEmpty() || asked == ownersAsked) continue;
    ++asked;
    whenDone(m_service->orderInfo(order.orderId), this, [this, turn = m_turn](const Result<OrderInfo>& info) {
      if (turn == m_turn && info) takeInfo(*info);
    });
  }
}

void SimilarOrders::takeInfo(const OrderInfo& info) {
  const auto order = sameIn(m_orders, {info.id, {}, {}, {}, {}});
  if (order == m_orders.end()) return;
  order->orderedBy = info.orderedBy;
  // One of ours whose end was not known: now it is.
  const auto ours = sameIn(m_orders, {0, info.alternativeOrderId, {}, {}, {}});
  if (!info.alternativeOrderId.isEmpty() && ours != m_orders.end() && ours->orderId == 0) {
    order->reference = info.alternativeOrderId;
    m_orders.erase(ours);
  }
  Q_EMIT changed();
}

}  // namespace codeseal
