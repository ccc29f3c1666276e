// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"

#include <QUuid>

// The part of OrderFlow that begins another order.
namespace codeseal {

using namespace Qt::StringLiterals;

bool OrderFlow::mayBegin() const {
  switch (m_placing.state()) {
    case OrderPlacing::State::Idle:
    case OrderPlacing::State::Placed:
    case OrderPlacing::State::Refused:
    case OrderPlacing::State::NotSent: return true;
    case OrderPlacing::State::Sending:
    case OrderPlacing::State::Checking:
    case OrderPlacing::State::NotFound:
    case OrderPlacing::State::Several: return false;
  }
  Q_UNREACHABLE();
}

Result<void> OrderFlow::begin(const OrderDraft& draft) {
  if (!mayBegin()) return failure(Error::Kind::Conflict, u"an order is under way"_s);
  if (hasDraft() && !m_environment.journal) return failure(Error::Kind::Disk, u"there is no journal"_s);
  if (const auto saved = saveDraft(); !saved) return saved;
  m_isRequest = false;
  // What became of the draft so far is not this one's.
  m_placing.reset();
  startDraft(QUuid::createUuid().toString(QUuid::WithoutBraces), draft, {});
  dropGoneOrganization();
  m_hasUnsaved = true;
  planSaving();
  return {};
}

void OrderFlow::dropGoneOrganization() {
  const qint64 id = m_draft.organizationId;
  if (id == 0 || m_facts.state(AccountFacts::Part::Organizations) != AccountFacts::State::Ready) return;
  // A list without any tells nothing of this one: there are keys that see none.
  if (m_facts.organizations().isEmpty()) return;
  const Organization* organization = m_facts.organization(id);
  if (organization && organization->isActive) return;
  m_isOrganizationGone = true;
  edit([](OrderDraft& draft) { draft.organizationId = 0; });
}

}  // namespace codeseal
