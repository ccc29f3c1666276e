// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderflow.h"
#include "app/journal/journal.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/sessionsecretstore.h"
#include "app/settings/accountbook.h"
#include "tests/support/fakesecretstore.h"

#include <QList>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace codeseal {

/// A flow that talks to the practice service as the program does, except that every region leads there and
/// that it is five past two on 23 November 2026 on both sides. Longer waits pass when pass() says so.
class PracticeRig {
 public:
  explicit PracticeRig(const practice::Settings& settings = {});
  ~PracticeRig();
  Q_DISABLE_COPY_MOVE(PracticeRig)

  OrderFlow& flow() { return *m_flow; }
  FakeSecretStore& keychain() { return m_keychain; }
  /// Runs `change` with the service's core.
  void service(const std::function<void(practice::PracticeService&)>& change) {
    m_server.withService(change);
  }

  /// Waits until the service has answered everything that was asked about the account.
  bool isSettled();
  /// Writes a complete order into the draft: EV, a token to Berlin.
  void fillDraft();
  /// Moves the flow's clock and does what was waiting for it.
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
  practice::PracticeServer m_server;
  QUrl m_url;
  FakeSecretStore m_keychain;
  SessionSecretStore m_session;
  std::unique_ptr<Journal> m_journal;
  std::optional<AccountBook> m_accounts;
  QList<Planned> m_planned;
  std::unique_ptr<OrderFlow> m_flow;
};

}  // namespace codeseal
