// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/setupcode.h"

#include "app/async/whendone.h"
#include "app/flow/accountflow.h"

namespace codeseal {

SetUpCode::SetUpCode(AccountFlow& account, QObject* parent) : QObject(parent), m_account(account) {
  connect(&account, &AccountFlow::accountChanged, this, &SetUpCode::hide);
}

void SetUpCode::show(qint64 orderId) {
  const auto service = m_account.service();
  m_code.reset();
  if (!service) return take(failure(Error::Kind::Offline));
  m_state = State::Asking;
  whenDone(service->hardwareCode(orderId), this,
           [this, turn = ++m_turn](const Result<HardwareCodePtr>& code) {
             if (turn == m_turn) take(code);
           });
  Q_EMIT changed();
}

void SetUpCode::take(const Result<HardwareCodePtr>& code) {
  m_state = code ? State::Shown : State::Failed;
  if (code)
    m_code = *code;
  else
    m_error = code.error();
  Q_EMIT changed();
}

void SetUpCode::hide() {
  ++m_turn;
  m_code.reset();
  if (m_state == State::Hidden) return;
  m_state = State::Hidden;
  Q_EMIT changed();
}

}  // namespace codeseal
