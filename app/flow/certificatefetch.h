// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"

#include <QObject>

#include <memory>

namespace codeseal {

class AccountFlow;

/// Fetches one certificate as a file and holds it until it is safe on the disk, so that a place that cannot
/// be written to costs no second download.
class CertificateFetch final : public QObject {
  Q_OBJECT

 public:
  enum class State {
    Idle,
    Asking,
    Here,    ///< bytes() is what was asked for
    Failed,  ///< error() says why
  };

  /// `account` outlives it.
  explicit CertificateFetch(AccountFlow& account, QObject* parent = nullptr);

  /// Asks for a certificate; what was there before is dropped.
  void start(const CertificateRequest& request);
  /// Back to Idle. An answer that comes later is dropped.
  void clear();

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] const CertificateRequest& request() const { return m_request; }
  [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
  [[nodiscard]] const Error& error() const { return m_error; }

 Q_SIGNALS:
  void changed();

 private:
  void take(const Result<QByteArray>& file);

  AccountFlow& m_account;
  State m_state = State::Idle;
  CertificateRequest m_request;
  QByteArray m_bytes;
  Error m_error;
  int m_turn = 0;
};

}  // namespace codeseal
