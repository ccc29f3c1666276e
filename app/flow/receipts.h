// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/environment.h"
#include "app/flow/receipt.h"

#include <optional>

namespace codeseal {

/// The receipt of the order with this reference, from the record alone but for the account's name. Nothing if
/// there is no record of it; Error::Kind::Disk if the record cannot be read.
[[nodiscard]] Result<std::optional<Receipt>> receiptOf(const FlowEnvironment& environment,
                                                       const QString& reference);

/// The receipt as a JSON file for other programs: `format` is "codeseal-receipt", `version` 1, times are UTC
/// (2026-01-31T12:00:00.000Z), the hash is hexadecimal, and `body` is the exact text whose hash that is.
/// Members are only added within a version.
[[nodiscard]] QByteArray receiptJson(const Receipt& receipt);

}  // namespace codeseal
