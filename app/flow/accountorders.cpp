// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/accountorders.h"

namespace codeseal {

namespace {

/// Whether the same key may work a little later.
bool mayPass(const Error& error) {
  using Kind = Error::Kind;
  return error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::Proxy ||
         error.kind == Kind::RateLimited || error.kind == Kind::ServerFault;
}

}  // namespace

AccountOrders::AccountOrders(AccountFlow& account, OrderPlacing& placing, OrderBoard& board, QObject* parent)
    : QObject(parent), m_account(account), m_placing(placing), m_board(board), m_placed(placing.state()) {
  connect(&account, &AccountFlow::changed, this, &AccountOrders::takeAccount);
  connect(&account, &AccountFlow::accountChanged, this, &AccountOrders::takeAccount);
  connect(&placing, &OrderPlacing::changed, this, &AccountOrders::takePlacing);
  takeAccount();
}

bool AccountOrders::openLast() {
  const QList<KnownAccount> known = m_account.knownAccounts();
  if (known.isEmpty()) return false;
  m_opened = known.first().id;
  m_board.show(m_opened);
  m_account.open(m_opened);
  return true;
}

void AccountOrders::tryAgain() {
  if (m_account.state() == AccountFlow::State::Works) return m_board.refresh();
  if (!m_opened.isEmpty()) return m_account.open(m_opened);
  m_account.checkAgain();
}

void AccountOrders::takeAccount() {
  using State = AccountFlow::State;
  switch (m_account.state()) {
    case State::NoKey:
    case State::Opening:
    case State::Checking: return;
    case State::Failed:
      if (m_service || m_board.state() != OrderBoard::State::Failed) m_board.fail(m_account.error());
      m_service.reset();
      return planTry();
    case State::Works: break;
  }
  m_pace.start();
  if (m_service == m_account.service()) return;
  m_service = m_account.service();
  m_opened = m_account.accountId();
  m_board.show(m_opened);
  m_board.follow(m_service, {m_account.report().user.id, m_account.report().mayApprove()});
}

/// Only with a key that is at hand. Somebody who looks at a window has a button for it.
void AccountOrders::planTry() {
  if (m_isTryPlanned || !m_account.address() || !mayPass(m_account.error())) return;
  m_isTryPlanned = true;
  const bool isQuiet = m_board.isQuiet();
  const std::chrono::seconds pause =
      isQuiet ? m_pace.fail(m_account.error(), std::chrono::hours(1)) : std::chrono::minutes(1);
  m_board.environment().after(pause, this, [this] {
    m_isTryPlanned = false;
    if (m_account.state() != AccountFlow::State::Failed) return;
    if (!m_board.isQuiet()) return planTry();
    m_account.checkAgain();
  });
}

void AccountOrders::takePlacing() {
  const bool isNew = m_placed != m_placing.state() && m_placing.state() == OrderPlacing::State::Placed;
  m_placed = m_placing.state();
  if (!isNew) return;
  m_board.refresh();
  // A list may be behind; the order itself is there.
  m_board.ask(m_placing.outcome().orderId);
}

}  // namespace codeseal
