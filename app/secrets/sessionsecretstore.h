// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace codeseal {

/// Keeps keys in memory until it goes away: for "this session only" and for practice.
class SessionSecretStore final : public SecretStore {
 public:
  QFuture<Result<void>> store(const SecretName& name, ApiKeyPtr key) override;
  QFuture<Result<ApiKeyPtr>> read(const SecretName& name) override;
  QFuture<Result<void>> remove(const SecretName& name) override;

 private:
  QHash<QString, ApiKeyPtr> m_keys;
};

}  // namespace codeseal
