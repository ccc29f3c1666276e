// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/certcentral/wireanswer.h"

#include <QString>

#include <chrono>

namespace codeseal {

/// Notes one finished request under the category "codeseal.http": method, path without ids, status, duration.
/// Never a body, a header or an address with a query.
void logRequest(const char* method, const QString& label, const WireAnswer& answer,
                std::chrono::milliseconds duration);

}  // namespace codeseal
