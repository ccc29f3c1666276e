// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

namespace codeseal {
struct ShippingDraft;
}

namespace codeseal::ui {

class AddressBookCombo;
class AddressForm;
class ChoiceRow;
class FixedAddressForm;
class FormField;
class ParcelSide;

/// Where the token goes and how fast, with the label as it will stand on the parcel.
class ShippingPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit ShippingPage(OrderFlow& flow, QWidget* parent = nullptr);

  QString summary() const override;
  NoticeText notice() const override;
  void focusFirstProblem() override;

 protected:
  void build() override;
  void load() override;

 private:
  QWidget* makeForm();
  void addAddress(QWidget* form);
  void addDelivery(QWidget* form);
  void showDraft();
  void showParcel();
  void useAddress(const ShippingDraft& address);

  AddressBookCombo* m_book = nullptr;
  FormField* m_bookField = nullptr;
  AddressForm* m_form = nullptr;        // null where the addresses are set
  FixedAddressForm* m_fixed = nullptr;  // null where they are not
  ChoiceRow* m_methods = nullptr;
  ParcelSide* m_parcel = nullptr;
};

}  // namespace codeseal::ui
