// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/reviewpage.h"

#include "app/flow/orderflow.h"

namespace codeseal::ui {

ReviewPage::ReviewPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::Review, flow, parent) {
  setHeading(tr("Is everything right?"), {});
}

QString ReviewPage::summary() const {
  return {};
}

void ReviewPage::load() {}

}  // namespace codeseal::ui
