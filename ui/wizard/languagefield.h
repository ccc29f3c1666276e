// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/formfield.h"

namespace codeseal::ui {

/// The language of the program.
class LanguageField final : public FormField {
  Q_OBJECT

 public:
  /// `chosen` is "system", "en" or "de".
  explicit LanguageField(const QString& chosen, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The person chose another one.
  void languageChosen(const QString& language);
};

}  // namespace codeseal::ui
