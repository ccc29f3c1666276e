// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

namespace codeseal::ui {

/// Everything in words before it is sent.
class ReviewPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit ReviewPage(OrderFlow& flow, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The person wants to change something; Next of that page leads back here.
  void editRequested(codeseal::Step step);

 public:
  QString summary() const override;

 protected:
  void load() override;
};

}  // namespace codeseal::ui
