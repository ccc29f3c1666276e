// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

namespace codeseal::ui {

class NewOrganizationForm;
class OrganizationDetail;
class OrganizationList;
class VerifiedContactForm;

/// Whose name the certificate carries, and who approves.
class OrganizationPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit OrganizationPage(OrderFlow& flow, QWidget* parent = nullptr);

  NoticeText notice() const override;
  void focusFirstProblem() override;
  QString summary() const override;

 protected:
  void build() override;
  void load() override;

 private:
  void connectFlow();
  void choose(qint64 id);
  void setKind(OrganizationKind kind);
  void showKind();
  void showDraft();
  void showProblem();

  QWidget* m_existing = nullptr;
  OrganizationList* m_list = nullptr;
  OrganizationDetail* m_detail = nullptr;
  NewOrganizationForm* m_new = nullptr;
  VerifiedContactForm* m_contact = nullptr;
  std::optional<OrganizationKind> m_shownKind;
  bool m_speaks = false;  // the person was told to choose
};

}  // namespace codeseal::ui
