// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/environment.h"
#include "app/flow/keyreport.h"
#include "app/settings/accountbook.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace codeseal {

class KeyCheck;

/// The account an order is placed with: its key is checked, and kept where the user wants it. Holds the key
/// only as long as the account is connected.
class AccountFlow final : public QObject {
  Q_OBJECT

 public:
  enum class State {
    NoKey,     ///< nothing was given yet
    Opening,   ///< the keychain is being asked for the key
    Checking,  ///< the service is being asked
    Works,     ///< report() tells whose key it is
    Failed,    ///< error() tells why
  };
  /// Where the key of a working account is.
  enum class Keeping { Undecided, Storing, InKeychain, SessionOnly, Failed };

  explicit AccountFlow(FlowEnvironment environment, QObject* parent = nullptr);
  ~AccountFlow() override;

  /// The accounts whose keys are in the keychain, the one used last first.
  QList<KnownAccount> knownAccounts() const;
  /// Fetches the key of a known account from the keychain and checks it.
  void open(const QString& accountId);
  /// Checks a key as pasted. The text is consumed.
  void tryKey(const ServiceAddress& address, QString&& typed);
  void checkAgain();
  /// Drops the key and everything that was learned with it.
  void disconnectAccount();

  /// Stores the key in the keychain with read-back, if that is not done yet. keeping() says how it ended.
  [[nodiscard]] QFuture<Result<void>> keep();
  /// Keeps the key in memory until the program ends.
  void useForThisSession();
  /// Removes an account with its key. An account whose key can not be removed stays.
  [[nodiscard]] QFuture<Result<void>> remove(const QString& accountId);

  State state() const { return m_state; }
  Keeping keeping() const { return m_keeping; }
  /// Why the key does not work, or why it could not be read from the keychain.
  const Error& error() const { return m_error; }
  /// Why the key could not be stored.
  const Error& keepingError() const { return m_keepingError; }
  /// True if `error()` came from the keychain and not from the service.
  bool failedInKeychain() const { return m_failedInKeychain; }
  const KeyReport& report() const { return m_report; }
  /// The service's address of the key in use.
  std::optional<ServiceAddress> address() const;
  /// The client of the connected account; null unless the key works.
  std::shared_ptr<CertCentral> service() const { return m_state == State::Works ? m_service : nullptr; }
  /// The identity of the account for the records: user and account number at a service.
  QString accountId() const;

 Q_SIGNALS:
  void changed();
  /// Another account is connected, or none any more.
  void accountChanged();

 private:
  void check(const ApiKeyPtr& key);
  void takeReport(const Result<KeyReport>& report);
  void takeStored(const Result<void>& stored);
  void fail(const Error& error, bool inKeychain);
  void forget();
  KnownAccount asKnown() const;
  Result<void> writeBook(const KnownAccount& account);

  FlowEnvironment m_environment;
  State m_state = State::NoKey;
  Keeping m_keeping = Keeping::Undecided;
  Error m_error;
  Error m_keepingError;
  bool m_failedInKeychain = false;
  ApiKeyPtr m_key;
  std::shared_ptr<CertCentral> m_service;
  KeyReport m_report;
  QPointer<KeyCheck> m_check;
  QFuture<Result<void>> m_stored;
  QString m_openedId;
  int m_turn = 0;
};

}  // namespace codeseal
