// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/keypage.h"

#include "app/flow/orderflow.h"

namespace codeseal::ui {

KeyPage::KeyPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::KeyAndPlatform, flow, parent) {
  setHeading(tr("Where will the key be?"), {});
}

QString KeyPage::summary() const {
  return {};
}

void KeyPage::load() {}

}  // namespace codeseal::ui
