// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/requestfile.h"

#include <QString>

namespace codeseal {

/// The request in a file. Looks at the size and the kind of the file before it opens it, so that neither a
/// huge one nor a device or a pipe is waited for.
[[nodiscard]] tl::expected<RequestFile, RequestFault> loadRequestFile(const QString& path);

}  // namespace codeseal
