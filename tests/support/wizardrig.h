// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderflow.h"
#include "app/journal/journal.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/sessionsecretstore.h"
#include "app/settings/accountbook.h"
#include "ui/wizard/orderwizard.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace codeseal {

/// The whole program without its main(): the window over the flow, the client over HTTP, and a practice
/// service at the other end. The clock stands at noon of 23 November 2026 for all of them.
class WizardRig {
 public:
  explicit WizardRig(const practice::Settings& settings = {});
  ~WizardRig();
  Q_DISABLE_COPY_MOVE(WizardRig)

  ui::OrderWizard& wizard() { return *m_wizard; }
  OrderFlow& flow() { return *m_flow; }
  practice::PracticeServer& server() { return m_server; }

  /// What the service has stored since it was started.
  QList<practice::StoredOrder> orders();
  /// Lets calls fail or come late.
  void plan(const practice::PlannedFault& fault);
  /// The reference for the orders to come.
  void setReference(const QString& reference) { m_reference = reference; }

  /// Ends the program and starts it again on the same data directory and keychain.
  void restart();
  QString dataDirectory() const { return m_directory.path(); }

 private:
  void start();
  FlowEnvironment environment();

  QTemporaryDir m_directory;
  practice::PracticeServer m_server;
  SessionSecretStore m_keychain;
  std::unique_ptr<SessionSecretStore> m_session;
  std::unique_ptr<Journal> m_journal;
  std::optional<AccountBook> m_accounts;
  QString m_reference = QStringLiteral("0123456789abcdef0123456789abcdef");
  std::unique_ptr<OrderFlow> m_flow;
  std::unique_ptr<ui::OrderWizard> m_wizard;
};

}  // namespace codeseal
