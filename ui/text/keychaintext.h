// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/errortext.h"

namespace codeseal::ui {

/// The words for the kinds of error that begin with Keychain.
[[nodiscard]] ErrorText keychainText(Error::Kind kind, Doing doing);

}  // namespace codeseal::ui
