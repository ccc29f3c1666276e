// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/chiptext.h"

#include <QStringView>

namespace codeseal::ui {

/// A status in words: the chip, what it means, and what happens next or what to do. The latter two are whole
/// sentences; `next` is empty where nothing follows.
struct StatusText {
  ChipText chip;
  QString meaning;
  QString next;
};

/// Whom a pending order waits for, as far as it is known.
enum class WaitsFor { DigiCert, Person };

/// A request's status as the service spells it (reference, section 8.4). An unknown one is shown verbatim in
/// the neutral tone.
[[nodiscard]] StatusText requestStatusText(QStringView status);

/// An order's status as the service spells it (reference, section 8.3), in the same way.
[[nodiscard]] StatusText orderStatusText(QStringView status, WaitsFor waitsFor = WaitsFor::DigiCert);

}  // namespace codeseal::ui
