// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

namespace codeseal::ui {

/// Where the token goes.
class ShippingPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit ShippingPage(OrderFlow& flow, QWidget* parent = nullptr);

  QString summary() const override;

 protected:
  void load() override;
};

}  // namespace codeseal::ui
