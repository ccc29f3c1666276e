// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tones.h"

#include <QString>

namespace codeseal::ui {

/// The words of a chip with its tone and the name of its icon, in the order of ui/widgets/chip.h's ChipLook.
struct ChipText {
  QString icon;
  Tone tone = Tone::Neutral;
  QString word;

  bool operator==(const ChipText&) const = default;
};

}  // namespace codeseal::ui
