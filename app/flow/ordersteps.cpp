// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "app/journal/journal.h"

#include <QUuid>

#include <algorithm>

// The part of OrderFlow that says which steps there are, and what a request of another person changes.
namespace codeseal {

using namespace Qt::StringLiterals;

QList<Step> OrderFlow::steps() const {
  QList<Step> steps{Step::Account, Step::Certificate, Step::Organization, Step::KeyAndPlatform};
  // Until the delivery is chosen the token is the likely one, so its step is announced.
  if (!m_draft.provisioning || needsShipping(m_draft)) steps.append(Step::TokenShipping);
  steps << Step::Details << Step::Review;
  if (!m_isRequest) steps.append(Step::Status);
  return steps;
}

bool OrderFlow::isComplete(Step step) const {
  const Problems open = problems(step);
  switch (step) {
    case Step::Account: return m_isRequest || m_account.state() == AccountFlow::State::Works;
    case Step::Certificate:
    case Step::Organization:
    case Step::KeyAndPlatform:
    case Step::TokenShipping:
    case Step::Details:
      // What is missing in a request is given by whoever places the order; what is wrong is put right here.
      return std::all_of(open.begin(), open.end(), [this](const FieldProblem& problem) {
        return m_isRequest && problem.code == FieldProblem::Code::Missing;
      });
    case Step::Review: return m_placing.state() == OrderPlacing::State::Placed || m_placing.isBusy();
    case Step::Status: return true;
  }
  Q_UNREACHABLE();
}

Step OrderFlow::firstIncomplete() const {
  for (const Step step : steps())
    if (step == Step::Review || !isComplete(step)) return step;
  return Step::Review;
}

void OrderFlow::prepareRequest() {
  if (m_account.state() != AccountFlow::State::NoKey) m_account.disconnectAccount();
  m_isRequest = true;
  Q_EMIT problemsChanged();
}

bool OrderFlow::mayOpenRequest() const {
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

Result<void> OrderFlow::openRequest(const OpenedRequest& request) {
  if (!mayOpenRequest()) return failure(Error::Kind::Conflict, u"an order is under way"_s);
  if (hasDraft() && !m_environment.journal) return failure(Error::Kind::Disk, u"there is no journal"_s);
  if (const auto saved = saveDraft(); !saved) return saved;
  m_isRequest = false;
  // What became of the draft so far is not this one's.
  m_placing.reset();
  startDraft(QUuid::createUuid().toString(QUuid::WithoutBraces), request.asked, {});
  m_opened = request;
  m_hasUnsaved = true;
  planSaving();
  Q_EMIT draftChanged();
  return {};
}

}  // namespace codeseal
