// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/buttonrow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"

#include <QPushButton>
#include <QWizard>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QList<QWizard::WizardButton> layoutOf(Step step, bool hasOrder) {
  using Button = QWizard::WizardButton;
  switch (step) {
    case Step::Review:
      return {Button::CustomButton1, Button::Stretch,       Button::CustomButton2,
              Button::BackButton,    Button::CustomButton3, Button::CancelButton};
    case Step::Status:
      if (hasOrder) return {Button::Stretch, Button::CustomButton2, Button::HelpButton, Button::CancelButton};
      return {Button::Stretch, Button::CustomButton2, Button::CancelButton};
    case Step::Account:
      return {Button::Stretch, Button::CustomButton2, Button::NextButton, Button::CancelButton};
    case Step::Certificate:
    case Step::Organization:
    case Step::KeyAndPlatform:
    case Step::TokenShipping:
    case Step::Details:
      return {Button::CustomButton1, Button::Stretch,    Button::CustomButton2,
              Button::BackButton,    Button::NextButton, Button::CancelButton};
  }
  Q_UNREACHABLE();
}

}  // namespace

ButtonRow::ButtonRow(QWizard& wizard)
    : QObject(&wizard),
      m_wizard(wizard),
      m_saveAndClose(new Link(tr("&Save and close"))),
      m_notice(new Notice),
      m_place(new FilledButton(tr("&Place order"), u"shield-check"_s)),
      m_showOrder(new QPushButton(tr("Show in &orders"))) {
  m_saveAndClose->setObjectName(u"save_and_close"_s);
  m_notice->setObjectName(u"notice"_s);
  m_place->setObjectName(u"place_order"_s);
  m_place->setAutoDefault(false);
  m_showOrder->setObjectName(u"show_order"_s);
  m_showOrder->setAutoDefault(false);
  wizard.setButton(QWizard::CustomButton1, m_saveAndClose);
  wizard.setButton(QWizard::CustomButton2, m_notice);
  wizard.setButton(QWizard::CustomButton3, m_place);
  // QWizard has no fourth button of one's own.
  wizard.setButton(QWizard::HelpButton, m_showOrder);
  wizard.button(QWizard::BackButton)->setObjectName(u"back"_s);
  wizard.button(QWizard::NextButton)->setObjectName(u"next"_s);
  wizard.button(QWizard::CancelButton)->setObjectName(u"cancel"_s);
  // The row is as high on every page, whatever it holds there.
  for (const auto which :
       {QWizard::BackButton, QWizard::NextButton, QWizard::CancelButton, QWizard::HelpButton})
    wizard.button(which)->setMinimumHeight(std::max(wizard.button(which)->sizeHint().height(), px(32)));
  wizard.button(QWizard::NextButton)->setMinimumWidth(px(96));
  connect(m_saveAndClose, &QAbstractButton::clicked, this, &ButtonRow::saveAndCloseClicked);
  connect(m_notice, &QAbstractButton::clicked, this, &ButtonRow::noticeClicked);
  connect(m_place, &QAbstractButton::clicked, this, &ButtonRow::placeClicked);
  connect(m_showOrder, &QAbstractButton::clicked, this, &ButtonRow::showOrderClicked);
}

void ButtonRow::arrange(Step step, bool hasOrder, bool leadsToReview) {
  m_wizard.setButtonLayout(layoutOf(step, hasOrder));
  // A button that is not in the layout stays a child of the window, and QWizard shows it there.
  m_place->setVisible(step == Step::Review);
  m_saveAndClose->setVisible(step != Step::Account && step != Step::Status);
  m_showOrder->setVisible(step == Step::Status && hasOrder);
  m_wizard.setButtonText(QWizard::CancelButton, step == Step::Status ? tr("&Close") : tr("Cancel"));
  m_wizard.setButtonText(QWizard::NextButton, leadsToReview ? tr("Back to &review") : tr("&Next >"));
  m_wizard.setButtonText(QWizard::BackButton, tr("< &Back"));
}

void ButtonRow::showNotice(const NoticeText& notice) {
  switch (notice.kind) {
    case NoticeText::Kind::None: return m_notice->clearNotice();
    case NoticeText::Kind::Info: return m_notice->setNotice(Tone::Info, notice.text);
    case NoticeText::Kind::Warning: return m_notice->setNotice(Tone::Warning, notice.text);
    case NoticeText::Kind::Problem: return m_notice->setNotice(Tone::Danger, notice.text);
  }
}

void ButtonRow::showPlace(const QString& text, const QString& icon, bool isEnabled) {
  m_place->setText(text);
  m_place->setIconName(icon);
  m_place->setEnabled(isEnabled);
}

void ButtonRow::setSending(bool isSending) {
  m_wizard.button(QWizard::BackButton)->setEnabled(!isSending);
  m_saveAndClose->setEnabled(!isSending);
}

}  // namespace codeseal::ui
