// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/sessionsecretstore.h"

#include "app/async/whendone.h"

namespace codeseal {

QFuture<Result<void>> SessionSecretStore::store(const SecretName& name, ApiKeyPtr key) {
  m_keys.insert(name.key(), std::move(key));
  return readyFuture(Result<void>());
}

QFuture<Result<ApiKeyPtr>> SessionSecretStore::read(const SecretName& name) {
  return readyFuture(Result<ApiKeyPtr>(m_keys.value(name.key())));
}

QFuture<Result<void>> SessionSecretStore::remove(const SecretName& name) {
  m_keys.remove(name.key());
  return readyFuture(Result<void>());
}

}  // namespace codeseal
