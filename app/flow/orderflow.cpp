// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"

#include "app/account/wipe.h"
#include "app/async/whendone.h"
#include "app/flow/accountoffer.h"
#include "app/flow/unsettled.h"
#include "app/journal/journal.h"

#include <QUuid>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString newDraftId() {
  return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}  // namespace

OrderFlow::OrderFlow(FlowEnvironment environment, QObject* parent)
    : QObject(parent),
      m_environment(std::move(environment)),
      m_account(m_environment),
      m_placing(m_environment),
      m_tracker(m_environment),
      m_similar(m_environment),
      m_price(m_environment),
      m_lastLook(m_facts, m_price, m_similar),
      m_draftId(newDraftId()) {
  connect(&m_account, &AccountFlow::accountChanged, this, &OrderFlow::connectAccount);
  connect(&m_facts, &AccountFacts::changed, this, &OrderFlow::takeFacts);
  connect(&m_placing, &OrderPlacing::changed, this, &OrderFlow::takePlacing);
  connect(&m_price, &OrderPrice::changed, this, &OrderFlow::priceChanged);
  connect(&m_lastLook, &LastLook::finished, this, [this](bool isSame) {
    if (isSame) placeOrder();
  });
  check();
}

void OrderFlow::edit(const std::function<void(OrderDraft&)>& change) {
  const OrderDraft before = m_draft;
  change(m_draft);
  m_environment.policy.lock(m_draft);
  if (m_draft.csr != before.csr) dropPrivateKey();
  if (m_draft == before) return;
  m_reference.clear();
  // What follows an order is another draft, though it begins with the same words.
  const bool isNext = isOrdered();
  if (isNext) m_draftId = newDraftId();
  m_isOrdered = false;
  if (isNext) m_placing.reset();
  m_hasUnsaved = true;
  forgetRefusals(before);
  check();
  const bool priceMayDiffer = m_draft.product != before.product || m_draft.termKind != before.termKind ||
                              m_draft.years != before.years || m_draft.lastDay != before.lastDay;
  if (priceMayDiffer) refreshPrice();
  m_similar.follow(m_draft);
  m_lastLook.cancel();
  planSaving();
  Q_EMIT draftChanged();
}

/// The service's word on a field holds until something on its page changes: a refusal of the postcode may be
/// mended by another country.
void OrderFlow::forgetRefusals(const OrderDraft& before) {
  m_refused.removeIf(
      [&](const FieldProblem& refused) { return !sameOnPage(stepOf(refused.where.field), before, m_draft); });
}

/// The pages refuse a private key themselves; no other way in leads past this one to the disk.
void OrderFlow::dropPrivateKey() {
  if (m_draft.csr.isEmpty()) return;
  const auto reading = m_environment.readCsr(m_draft.csr);
  const bool isOne = !reading && reading.error().code == FieldProblem::Code::CsrIsPrivateKey;
  if (isOne || m_draft.csr.contains("PRIVATE KEY"_L1, Qt::CaseInsensitive)) wipe(m_draft.csr);
}

Result<bool> OrderFlow::restoreDraft() {
  if (!m_environment.journal) return false;
  const auto stored = m_environment.journal->latestDraft();
  if (!stored) return tl::unexpected(stored.error());
  if (!*stored) return false;
  startDraft((*stored)->id, (*stored)->draft, (*stored)->savedAt);
  // What should never have been kept is overwritten.
  m_hasUnsaved = m_draft.csr != (*stored)->draft.csr;
  if (m_hasUnsaved) planSaving();
  return true;
}

void OrderFlow::discardDraft() {
  if (m_environment.journal) (void)m_environment.journal->removeDraft(m_draftId);
  startDraft(newDraftId(), {}, {});
}

void OrderFlow::startDraft(const QString& id, const OrderDraft& draft, const QDateTime& savedAt) {
  m_draftId = id;
  m_draft = draft;
  m_environment.policy.lock(m_draft);
  m_savedAt = savedAt;
  m_hasUnsaved = false;
  m_isOrdered = false;
  m_isOrganizationGone = false;
  m_opened.reset();
  m_refused.clear();
  m_reference.clear();
  m_similar.forget();
  m_lastLook.cancel();
  if (m_placing.state() == OrderPlacing::State::Placed) m_placing.reset();
  dropPrivateKey();
  check();
  refreshPrice();
  Q_EMIT draftChanged();
}

Result<void> OrderFlow::saveDraft() {
  m_savePlanned = false;
  if (!m_environment.journal || !m_hasUnsaved || isOrdered()) return {};
  dropPrivateKey();
  // Emptied again, it would else come back as it was before.
  const auto saved = m_draft == OrderDraft{}
                         ? m_environment.journal->removeDraft(m_draftId)
                         : m_environment.journal->saveDraft(m_draftId, m_draft, m_account.accountId());
  if (!saved) return saved;
  m_hasUnsaved = false;
  m_savedAt = m_draft == OrderDraft{} ? QDateTime() : m_environment.now();
  Q_EMIT draftSaved();
  return {};
}

void OrderFlow::planSaving() {
  if (m_savePlanned) return;
  m_savePlanned = true;
  m_environment.after(500ms, this, [this] {
    if (m_savePlanned) (void)saveDraft();
  });
}

bool OrderFlow::isOrdered() const {
  return m_isOrdered && m_placing.state() == OrderPlacing::State::Placed;
}

bool OrderFlow::hasDraft() const {
  return m_draft != OrderDraft{} && !isOrdered();
}

OrderOffer OrderFlow::offer() const {
  OrderOffer offer = offerFor(m_draft, m_facts, m_environment.now().toLocalTime().date());
  const Policy& policy = m_environment.policy;
  offer.limits = policy.limits;
  if (offer.products.isEmpty()) offer.products = policy.products;
  offer.products.removeIf([&policy](Product product) { return !policy.allows(product); });
  // An empty list would mean that everything is offered.
  if (offer.products.isEmpty()) offer.products = policy.products;
  return offer;
}

void OrderFlow::check() {
  m_problems = checkDraft(m_draft, offer(), m_environment.readCsr);
  for (const FieldProblem& refused : m_refused)
    if (!problem(refused.where)) m_problems.append(refused);
  Q_EMIT problemsChanged();
}

std::optional<FieldProblem> OrderFlow::problem(FieldRef where) const {
  const auto found = std::find_if(m_problems.begin(), m_problems.end(),
                                  [where](const FieldProblem& problem) { return problem.where == where; });
  return found == m_problems.end() ? std::nullopt : std::optional(*found);
}

QString OrderFlow::nameOf(FieldRef where) const {
  for (const CustomFieldDefinition& definition : m_facts.customFields())
    if (where.field == Field::CustomField && definition.metadataId == where.metadataId)
      return definition.label;
  return {};
}

tl::expected<OrderRequest, Problems> OrderFlow::request() {
  if (m_reference.isEmpty()) m_reference = m_environment.makeReference();
  return OrderRequest::fromDraft(m_draft, offer(), m_environment.readCsr, m_reference);
}

void OrderFlow::refreshPrice() {
  const auto service = m_account.service();
  const auto question = m_draft.product ? priceQuestion(*m_draft.product) : std::nullopt;
  if (!service || !question) return m_price.forget();
  m_price.ask(service, *question);
}

std::optional<PriceQuestion> OrderFlow::priceQuestion(Product product) const {
  if (problem({Field::Term}) || problem({Field::LastDay})) return {};
  if (m_draft.termKind == TermKind::Years) return PriceQuestion{product, m_draft.years.toInt(), {}};
  return PriceQuestion{product, 1, m_draft.lastDay.trimmed()};
}

void OrderFlow::takeFacts(AccountFacts::Part part) {
  if (part == AccountFacts::Part::Organizations) dropGoneOrganization();
  check();
  // Until the products were told, a term of several years looked as if it were not offered.
  const bool isTold =
      part == AccountFacts::Part::Products && m_facts.state(part) == AccountFacts::State::Ready;
  if (isTold && !m_price.isAsked()) refreshPrice();
}

void OrderFlow::connectAccount() {
  m_lastLook.cancel();
  if (m_account.service()) m_isRequest = false;
  m_facts.load(m_account.service());
  m_refused.clear();
  // A reference belongs to one account.
  m_reference.clear();
  m_similar.forget();
  check();
  refreshPrice();
  resumeUnsettled();
}

void OrderFlow::resumeUnsettled() {
  const auto service = m_account.service();
  if (!service || m_placing.state() != OrderPlacing::State::Idle) return;
  const auto intent = unsettledIntent(m_environment, m_account.accountId(), m_account.address()->toString());
  if (!intent) return;
  // The draft is kept until an order stands, so the one that was sent is still here unless it was changed.
  m_isOrdered = !m_hasUnsaved && m_draft.product == intent->product && m_savedAt.isValid() &&
                m_savedAt <= sentAt(m_environment, *intent);
  m_placing.resume(*intent, service);
  Q_EMIT unsettledFound();
}

void OrderFlow::lookForSimilar() {
  if (const auto address = m_account.address())
    m_similar.look(m_account.service(), m_draft, {m_account.accountId(), address->toString()});
}

void OrderFlow::placeOrder() {
  const auto service = m_account.service();
  if (!service || m_lastLook.isLooking() || !m_placing.mayPlace() || m_similar.needsConfirmation()) return;
  const auto order = request();
  if (!order) return;
  if (m_lastLook.isDue(m_environment.now())) {
    lookForSimilar();
    return m_lastLook.begin();
  }
  m_lastLook.cancel();
  // So that a later start can tell the draft of this order from one that was changed since.
  (void)saveDraft();
  QString organization = m_draft.newOrganization.name;
  if (const Organization* known = m_facts.organization(m_draft.organizationId)) organization = known->name;
  m_isOrdered = true;
  m_placing.place(service, *order,
                  {m_account.accountId(), m_account.address()->toString(), organization, m_draftId,
                   !m_draft.alternativeOrderId.trimmed().isEmpty()});
}

Result<void> OrderFlow::letGo() {
  if (const auto gone = m_placing.letGo(); !gone) return gone;
  // Of a draft that may have been ordered nothing is sent; a person who knows better goes on with a copy.
  if (m_environment.journal) (void)m_environment.journal->removeDraft(m_draftId);
  m_draftId = newDraftId();
  m_isOrdered = false;
  m_hasUnsaved = m_draft != OrderDraft{};
  m_reference.clear();
  return saveDraft();
}

void OrderFlow::takePlacing() {
  if (m_placing.state() == OrderPlacing::State::Placed) {
    if (m_environment.journal && m_isOrdered) (void)m_environment.journal->removeDraft(m_draftId);
    m_similar.forget();
    const qint64 orderId = m_placing.outcome().orderId;
    if (m_tracker.orderId() != orderId) m_tracker.follow(m_placing.service(), orderId);
  }
  const bool isRefused = m_placing.state() == OrderPlacing::State::Refused;
  if (isRefused || m_placing.state() == OrderPlacing::State::NotSent) {
    m_refused = m_placing.outcome().error.fields;
    // The next try is another intent: its body may differ, and the service may remember the reference.
    if (isRefused) m_reference.clear();
    check();
  }
}

}  // namespace codeseal
