// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keychaincall.h"
#include "app/secrets/keychainprobe.h"
#include "app/secrets/secretstore.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace codeseal {

/// Keeps keys in the keychain of the system, and nowhere if there is none: never in a file.
///
/// Believes nothing: what was written is read back, what was removed is looked for, and "not found" is
/// checked against a locked keychain. One call at a time, in the order asked. A call that takes longer than
/// the patience (a prompt may be open) and all that wait behind it are answered with
/// Error::Kind::KeychainBusy, and so is every further one until the keychain has answered the old call; that
/// late answer goes unheard. A late write may thus have stored the key although it was not confirmed; storing
/// again mends that.
class KeychainSecretStore final : public QObject, public SecretStore {
  Q_OBJECT

 public:
  /// What it works with; replaced in tests.
  struct Seams {
    KeychainCaller call = callKeychain;
    KeychainProbe probe = probeKeychain;
    std::chrono::milliseconds patience = std::chrono::seconds(15);
  };

  explicit KeychainSecretStore(QObject* parent = nullptr);
  explicit KeychainSecretStore(Seams seams, QObject* parent = nullptr);

  QFuture<Result<void>> store(const SecretName& name, ApiKeyPtr key) override;
  QFuture<Result<ApiKeyPtr>> read(const SecretName& name) override;
  QFuture<Result<void>> remove(const SecretName& name) override;

 private:
  struct Operation {
    KeychainRequest::Verb verb;
    SecretName name;
    ApiKeyPtr key;  // to be written
    std::function<void(const Result<ApiKeyPtr>&)> answer;
  };
  using Step = void (KeychainSecretStore::*)(const KeychainAnswer&);

  QFuture<Result<void>> enqueueAct(KeychainRequest::Verb verb, const SecretName& name, ApiKeyPtr key);
  void enqueue(Operation operation);
  void startNext();
  void call(KeychainRequest::Verb verb, Step next);
  void afterWrite(const KeychainAnswer& answer);
  void afterReadBack(const KeychainAnswer& answer);
  void afterRead(const KeychainAnswer& answer);
  void afterRemove(const KeychainAnswer& answer);
  void afterLookingForRemoved(const KeychainAnswer& answer);
  void answerByState(const KeychainAnswer& answer);
  void loseInterest();
  void finish(const Result<ApiKeyPtr>& result);

  /// Ends the wait for an answer that nobody hears any more. True if this was one.
  bool wasOverdue();

  Seams m_seams;
  QTimer m_patience;
  QList<Operation> m_waiting;
  std::optional<Operation> m_current;
  bool m_overdue = false;  // a call is out that nobody waits for
};

}  // namespace codeseal
