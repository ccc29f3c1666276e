// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QFuture>

#include <functional>

namespace codeseal {

/// What can be seen of the keychain from outside, to make sense of an answer that means several things.
enum class KeychainState {
  Unknown,    ///< nothing can be said on this system
  NoService,  ///< no program offers a keychain
  Locked,     ///< there is one, and it is locked
  Open,       ///< there is one, and it is not locked
};

using KeychainProbe = std::function<QFuture<Result<KeychainState>>()>;

/// Asks this computer; never opens a prompt and answers within a few seconds. On Linux it asks for the Secret
/// Service on the session bus; elsewhere the keychain's own answers are clear and this says Unknown.
[[nodiscard]] QFuture<Result<KeychainState>> probeKeychain();

}  // namespace codeseal
