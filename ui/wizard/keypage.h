// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

namespace codeseal::ui {

/// How the key is delivered, and what it is used with.
class KeyPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit KeyPage(OrderFlow& flow, QWidget* parent = nullptr);

  QString summary() const override;

 protected:
  void load() override;
};

}  // namespace codeseal::ui
