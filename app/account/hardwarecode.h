// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/wipe.h"

#include <QString>

#include <memory>

namespace codeseal {

/// The code that puts a certificate on its token (`hardware_init_code`; reference, sections 8.2 and 9.1).
/// Asked for only when a person wants to see it, shared by pointer, never copied or kept, and zeroed when the
/// last holder lets go. It cannot be streamed.
class HardwareCode {
 public:
  /// Empty: the service tells none for the order.
  explicit HardwareCode(QString text) : m_text(std::move(text)) {}
  HardwareCode(const HardwareCode&) = delete;
  HardwareCode& operator=(const HardwareCode&) = delete;
  ~HardwareCode() { wipe(m_text); }

  [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
  /// For the screen alone.
  [[nodiscard]] const QString& text() const { return m_text; }

 private:
  QString m_text;
};

using HardwareCodePtr = std::shared_ptr<const HardwareCode>;

}  // namespace codeseal
