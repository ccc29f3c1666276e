// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/order/result.h"
#include "app/secrets/secretname.h"

#include <QFuture>

namespace codeseal {

/// Keeps API keys. Every call is answered exactly once unless the store goes away first, which cancels the
/// future.
class SecretStore {
 public:
  SecretStore() = default;
  SecretStore(const SecretStore&) = delete;
  SecretStore& operator=(const SecretStore&) = delete;
  virtual ~SecretStore() = default;

  /// Keeps `key`, replacing what was there. A success means that it was read back and is the same.
  [[nodiscard]] virtual QFuture<Result<void>> store(const SecretName& name, ApiKeyPtr key) = 0;

  /// The key for name.address(), or a null pointer if there is none. None is only said when the store is
  /// open: a locked one answers Error::Kind::KeychainLocked. BadKey if something else sits under this name.
  [[nodiscard]] virtual QFuture<Result<ApiKeyPtr>> read(const SecretName& name) = 0;

  /// Forgets the key. A success means that it can no longer be read; having had none is a success.
  [[nodiscard]] virtual QFuture<Result<void>> remove(const SecretName& name) = 0;
};

}  // namespace codeseal
