// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/detailspage.h"

#include "app/flow/orderflow.h"

namespace codeseal::ui {

DetailsPage::DetailsPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::Details, flow, parent) {
  setHeading(tr("Anything to add?"), {});
}

QString DetailsPage::summary() const {
  return {};
}

void DetailsPage::load() {}

}  // namespace codeseal::ui
