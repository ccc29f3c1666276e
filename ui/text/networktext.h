// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/errortext.h"

namespace codeseal::ui {

/// The words for Error::Kind::Tls, by its cause.
[[nodiscard]] ErrorText tlsText(const Error& error);

/// The words for Error::Kind::Proxy, by its cause.
[[nodiscard]] ErrorText proxyText(const Error& error);

/// The words for Error::Kind::RateLimited, with the wait if the service named one.
[[nodiscard]] ErrorText rateLimitText(const Error& error);

}  // namespace codeseal::ui
