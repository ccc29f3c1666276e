// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/certificatefetch.h"

#include "app/async/whendone.h"
#include "app/flow/accountflow.h"

namespace codeseal {

CertificateFetch::CertificateFetch(AccountFlow& account, QObject* parent)
    : QObject(parent), m_account(account) {}

void CertificateFetch::start(const CertificateRequest& request) {
  const auto service = m_account.service();
  m_bytes.clear();
  m_request = request;
  if (!service) return take(failure(Error::Kind::Offline));
  m_state = State::Asking;
  whenDone(service->certificateFile(request), this, [this, turn = ++m_turn](const Result<QByteArray>& file) {
    if (turn == m_turn) take(file);
  });
  Q_EMIT changed();
}

void CertificateFetch::take(const Result<QByteArray>& file) {
  m_state = file ? State::Here : State::Failed;
  if (file)
    m_bytes = *file;
  else
    m_error = file.error();
  Q_EMIT changed();
}

void CertificateFetch::clear() {
  ++m_turn;
  m_state = State::Idle;
  m_bytes.clear();
  Q_EMIT changed();
}

}  // namespace codeseal
