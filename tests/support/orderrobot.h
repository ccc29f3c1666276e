// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "app/order/orderdraft.h"
#include "tests/support/wizardhands.h"

namespace codeseal {

namespace ui {
class OrderWizard;
}

/// Fills in the wizard as a person with only a keyboard does, page by page, from a draft that says what is
/// typed and chosen. What the draft holds for choices that are not taken is typed too, before the choice that
/// is. Each act answers whether it could be done, and fails the current test if not.
class OrderRobot {
 public:
  explicit OrderRobot(ui::OrderWizard& wizard);

  WizardHands& hands() { return m_hands; }

  /// Types the key and waits until it works.
  bool connectAccount(const QString& key);
  bool fillCertificate(const OrderDraft& draft);
  bool fillOrganization(const OrderDraft& draft);
  bool fillKey(const OrderDraft& draft);
  bool fillShipping(const ShippingDraft& shipping);
  bool fillDetails(const OrderDraft& draft);

  /// From the page of the account to Review, page by page.
  bool fillAll(const QString& key, const OrderDraft& draft);
  /// Alt+N, and the page comes.
  bool next(Step step);
  /// Alt+B, and the page comes.
  bool back(Step step);
  /// Waits until Review knows of similar orders, and ticks that another is wanted if there are any.
  bool confirmSimilar();
  /// Confirms as needed, then Alt+P, and the status page comes.
  bool place();

 private:
  bool fillNewOrganization(const NewOrganizationDraft& draft);
  bool fillApprover(const VerifiedContactDraft& draft);
  bool fillRequest(const OrderDraft& draft);
  bool leaveShippingBehind(const OrderDraft& draft);
  bool fillTexts(const OrderDraft& draft);
  bool fillPayment(const OrderDraft& draft);
  bool fillMoreDetails(const OrderDraft& draft);
  bool turn(Qt::Key key, Step step);

  ui::OrderWizard& m_wizard;
  WizardHands m_hands;
};

}  // namespace codeseal
