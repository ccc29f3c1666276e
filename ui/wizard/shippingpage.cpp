// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/shippingpage.h"

#include "app/flow/orderflow.h"

namespace codeseal::ui {

ShippingPage::ShippingPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::TokenShipping, flow, parent) {
  setHeading(tr("Where should the token go?"), {});
}

QString ShippingPage::summary() const {
  return {};
}

void ShippingPage::load() {}

}  // namespace codeseal::ui
