// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

namespace codeseal::ui {

/// Whose name the certificate carries, and who approves.
class OrganizationPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit OrganizationPage(OrderFlow& flow, QWidget* parent = nullptr);

  QString summary() const override;

 protected:
  void load() override;
};

}  // namespace codeseal::ui
