// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>
#include <QList>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

/// A store whose answers a test decides. Works like a good one until told otherwise.
class FakeSecretStore final : public SecretStore {
 public:
  QHash<QString, ApiKeyPtr> keys;   ///< by SecretName::key()
  QStringList calls;                ///< "store <key>", "read <key>", "remove <key>", in order
  std::optional<Error> storeError;  ///< every store() answers this
  std::optional<Error> readError;
  std::optional<Error> removeError;
  bool holdsAnswers = false;  ///< no call is answered before release()

  QFuture<Result<void>> store(const SecretName& name, ApiKeyPtr key) override {
    return answer<void>(u"store "_s, name, storeError, [this, name, key] {
      keys.insert(name.key(), key);
      return Result<void>();
    });
  }

  QFuture<Result<ApiKeyPtr>> read(const SecretName& name) override {
    return answer<ApiKeyPtr>(u"read "_s, name, readError,
                             [this, name] { return Result<ApiKeyPtr>(keys.value(name.key())); });
  }

  QFuture<Result<void>> remove(const SecretName& name) override {
    return answer<void>(u"remove "_s, name, removeError, [this, name] {
      keys.remove(name.key());
      return Result<void>();
    });
  }

  /// Answers all held calls in their order.
  void release() {
    const auto held = std::exchange(m_held, {});
    for (const auto& fulfil : held) fulfil();
  }

 private:
  template <class T>
  QFuture<Result<T>> answer(const QString& verb, const SecretName& name, const std::optional<Error>& error,
                            std::function<Result<T>()> act) {
    calls.append(verb + name.key());
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_held.append([promise, error, act] {
      promise->addResult(error ? Result<T>(tl::make_unexpected(*error)) : act());
      promise->finish();
    });
    const auto future = promise->future();
    if (!holdsAnswers) release();
    return future;
  }

  QList<std::function<void()>> m_held;
};

}  // namespace codeseal
