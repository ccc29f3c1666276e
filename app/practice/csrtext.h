// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::practice {

/// Whether a text is PEM that holds one complete DER structure, as a certificate signing request does. The
/// practice service does not read further.
bool looksLikeCsr(const QString& text);

}  // namespace codeseal::practice
