// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/statuspage.h"

#include "app/flow/orderflow.h"

namespace codeseal::ui {

StatusPage::StatusPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::Status, flow, parent) {
  setHeading(tr("DigiCert has your order"), {});
}

QString StatusPage::summary() const {
  return {};
}

void StatusPage::load() {}

}  // namespace codeseal::ui
