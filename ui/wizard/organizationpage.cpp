// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationpage.h"

#include "app/flow/orderflow.h"

namespace codeseal::ui {

OrganizationPage::OrganizationPage(OrderFlow& flow, QWidget* parent)
    : WizardPage(Step::Organization, flow, parent) {
  setHeading(tr("Who is it for?"), {});
}

QString OrganizationPage::summary() const {
  return {};
}

void OrganizationPage::load() {}

}  // namespace codeseal::ui
