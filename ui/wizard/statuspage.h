// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

namespace codeseal::ui {

/// What happened to the order, and what happens next.
class StatusPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit StatusPage(OrderFlow& flow, QWidget* parent = nullptr);

  QString summary() const override;

 protected:
  void load() override;
};

}  // namespace codeseal::ui
