// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

namespace codeseal::ui {

/// The account's own fields and everything rare.
class DetailsPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit DetailsPage(OrderFlow& flow, QWidget* parent = nullptr);

  QString summary() const override;

 protected:
  void load() override;
};

}  // namespace codeseal::ui
