// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/receipt.h"
#include "app/order/result.h"

#include <QString>

namespace codeseal::ui {

/// Writes the receipt to a file that a person chose: JSON if its name ends in .json, PDF otherwise. What was
/// there is replaced as a whole or, with Error::Kind::Disk, stays as it was.
[[nodiscard]] Result<void> saveReceipt(const Receipt& receipt, const QString& path);

}  // namespace codeseal::ui
