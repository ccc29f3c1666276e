// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderflow.h"
#include "app/journal/journal.h"
#include "app/secrets/sessionsecretstore.h"
#include "app/settings/accountbook.h"
#include "tests/support/fakecertcentral.h"

#include <QList>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace codeseal {

/// A flow with everything around it: an account whose answers a test decides, secrets in memory, a journal in
/// a directory of its own, and a clock that stands at noon of 23 November 2026 until the test moves it. Waits
/// of up to a second pass at once; longer ones pass when the clock is moved.
class FlowRig {
 public:
  FlowRig();
  ~FlowRig();
  Q_DISABLE_COPY_MOVE(FlowRig)

  OrderFlow& flow() { return *m_flow; }
  /// Set its answers before connectAccount().
  FakeCertCentral& service() { return *m_service; }
  Journal& journal() { return *m_journal; }
  SessionSecretStore& keychain() { return m_keychain; }
  AccountBook& accounts() { return *m_accounts; }

  /// Pastes a key and waits until everything about its account was answered, or until the key was refused.
  /// With FakeCertCentral::holdsAnswers, waits for the first question only.
  void connectAccount();

  /// Leaves an order with this body in the record, as if it had been sent earlier and ended so.
  void recordOrder(const QByteArray& body, OrderOutcome::Kind end = OrderOutcome::Kind::Placed);

  QDateTime now() const { return m_now; }
  /// Moves the clock and does what was waiting for it.
  void pass(std::chrono::milliseconds time);

 private:
  struct Planned {
    QDateTime at;
    QPointer<QObject> context;
    std::function<void()> act;
  };

  FlowEnvironment environment();

  QDateTime m_now;
  QTemporaryDir m_directory;
  std::shared_ptr<FakeCertCentral> m_service = std::make_shared<FakeCertCentral>();
  SessionSecretStore m_keychain;
  SessionSecretStore m_session;
  std::unique_ptr<Journal> m_journal;
  std::optional<AccountBook> m_accounts;
  QList<Planned> m_planned;
  int m_references = 0;
  int m_orders = 0;
  std::unique_ptr<OrderFlow> m_flow;
};

}  // namespace codeseal
