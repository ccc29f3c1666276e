// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/buttonrow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/orderwizard.h"

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

ButtonRow addButtonRow(QWizard& wizard) {
  const ButtonRow row{new Link(OrderWizard::tr("&Save and close")), new Notice,
                      new FilledButton(OrderWizard::tr("&Place order"), u"shield-check"_s)};
  row.saveAndClose->setObjectName(u"save_and_close"_s);
  wizard.setButton(QWizard::CustomButton1, row.saveAndClose);
  row.notice->setObjectName(u"notice"_s);
  wizard.setButton(QWizard::CustomButton2, row.notice);
  row.place->setObjectName(u"place_order"_s);
  row.place->setAutoDefault(false);
  wizard.setButton(QWizard::CustomButton3, row.place);
  wizard.button(QWizard::BackButton)->setObjectName(u"back"_s);
  wizard.button(QWizard::NextButton)->setObjectName(u"next"_s);
  wizard.button(QWizard::CancelButton)->setObjectName(u"cancel"_s);
  // The row is as high on every page, whatever it holds there.
  for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::CancelButton}) {
    QAbstractButton* button = wizard.button(which);
    button->setMinimumHeight(std::max(button->sizeHint().height(), px(32)));
  }
  wizard.button(QWizard::NextButton)->setMinimumWidth(px(96));
  return row;
}

QList<QWizard::WizardButton> buttonsOf(Step step) {
  using enum QWizard::WizardButton;
  switch (step) {
    case Step::Review:
      return {CustomButton1, Stretch, CustomButton2, BackButton, CustomButton3, CancelButton};
    case Step::Status: return {Stretch, CustomButton2, CancelButton};
    case Step::Account: return {Stretch, CustomButton2, NextButton, CancelButton};
    case Step::Certificate:
    case Step::Organization:
    case Step::KeyAndPlatform:
    case Step::TokenShipping:
    case Step::Details: return {CustomButton1, Stretch, CustomButton2, BackButton, NextButton, CancelButton};
  }
  Q_UNREACHABLE();
}

Tone toneOf(NoticeText::Kind kind) {
  switch (kind) {
    case NoticeText::Kind::None:
    case NoticeText::Kind::Info: return Tone::Info;
    case NoticeText::Kind::Warning: return Tone::Warning;
    case NoticeText::Kind::Problem: return Tone::Danger;
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
