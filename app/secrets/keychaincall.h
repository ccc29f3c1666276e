// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>

namespace codeseal {

/// One call to the system's keychain.
struct KeychainRequest {
  enum class Verb { Write, Read, Remove };

  Verb verb = Verb::Read;
  QString key;
  QByteArray text;  ///< what to write; ASCII, since some back ends cut a text at the first NUL
};

/// What the keychain said, taken at its word. Not to be trusted alone: a locked keyring answers NotFound, and
/// a KWallet that failed answers Ok.
struct KeychainAnswer {
  enum class Outcome {
    Ok,
    NotFound,
    DeniedByUser,  ///< a person said no
    Denied,        ///< refused, by a locked keyring among others
    Failed,        ///< everything else; a missing keychain is reported as this, too
  };

  Outcome outcome = Outcome::Failed;
  QString detail;
  QByteArray text;  ///< what was read
};

/// Makes a call. There must never be two at a time.
using KeychainCaller = std::function<QFuture<Result<KeychainAnswer>>(const KeychainRequest&)>;

/// Calls the keychain of this computer. The answer may take as long as a person leaves an unlock prompt open,
/// and the call cannot be taken back: who lost interest lets go of the future.
[[nodiscard]] QFuture<Result<KeychainAnswer>> callKeychain(const KeychainRequest& request);

}  // namespace codeseal
