// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/async/whendone.h"
#include "app/secrets/keychainprobe.h"

namespace codeseal {

QFuture<Result<KeychainState>> probeKeychain() {
  return readyFuture(Result<KeychainState>(KeychainState::Unknown));
}

}  // namespace codeseal
