// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "ui/wizard/wizardpage.h"

class QVBoxLayout;

namespace codeseal::ui {

class CheckBox;
class CustomFieldsForm;
class FormField;
class MoreDetails;
class NoteText;
class PaymentForm;

/// What an order can carry beside the certificate: the account's own fields, whom to notify, approval,
/// renewal and payment. Only the account can require any of it.
class DetailsPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit DetailsPage(OrderFlow& flow, QWidget* parent = nullptr);

  void focusFirstProblem() override;
  QString summary() const override;

 protected:
  void build() override;
  void load() override;

 private:
  QWidget* makeMain();
  QWidget* makeSide();
  void addApproval(QVBoxLayout* column);
  void addRenewal(QVBoxLayout* column);
  void addText(QVBoxLayout* column, FormField* field, Field where, QString OrderDraft::*member);
  void showDraft();
  void showSkipping();

  CustomFieldsForm* m_customFields = nullptr;
  CheckBox* m_skipApproval = nullptr;
  NoteText* m_skipNote = nullptr;
  FormField* m_autoRenew = nullptr;
  PaymentForm* m_payment = nullptr;
  MoreDetails* m_more = nullptr;
};

}  // namespace codeseal::ui
