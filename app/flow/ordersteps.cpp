// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "app/journal/journal.h"

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
        return m_isRequest && isMissing(problem.code);
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

bool OrderFlow::isDraftOf(const OrderDraft& asked) const {
  OrderDraft same = asked;
  m_environment.policy.lock(same);
  if (m_isOrganizationGone) same.organizationId = m_draft.organizationId;
  return hasDraft() && m_draft == same;
}

Result<void> OrderFlow::openRequest(const OpenedRequest& request) {
  if (!mayBegin() || !isDraftOf(request.asked))
    if (const auto begun = begin(request.asked); !begun) return begun;
  m_isRequest = false;
  m_opened = request;
  Q_EMIT draftChanged();
  return {};
}

}  // namespace codeseal
