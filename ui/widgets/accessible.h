// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// A widget that tells assistive technology a value beside its name, which the screen only paints.
class SpeaksValue {
 public:
  virtual ~SpeaksValue() = default;
  /// The value in words.
  [[nodiscard]] virtual QString spokenValue() const = 0;
};

/// Registers the roles of the widgets of this library. Every widget that has one calls it in its
/// constructor; calling it again does nothing.
void installAccessibility();

}  // namespace codeseal::ui
