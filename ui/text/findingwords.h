// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finding.h"
#include "app/account/serviceaddress.h"

namespace codeseal::ui {

/// What was found, more of it, and what to do or what follows; the last two may be empty. Plain text.
struct FindingWords {
  QString title;
  QString text;
  QString remedy;
};

/// The words for one finding. What the service told stands in them without characters that cannot be seen.
[[nodiscard]] FindingWords findingWords(const Finding& finding, ServiceAddress::Region region);

}  // namespace codeseal::ui
