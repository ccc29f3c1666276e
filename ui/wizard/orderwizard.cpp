// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/orderwizard.h"

#include "app/async/whendone.h"
#include "app/flow/orderflow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/steplist.h"
#include "ui/wizard/accountpage.h"
#include "ui/wizard/certificatepage.h"
#include "ui/wizard/closequestion.h"
#include "ui/wizard/detailspage.h"
#include "ui/wizard/firstinput.h"
#include "ui/wizard/keypage.h"
#include "ui/wizard/organizationpage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/shippingpage.h"
#include "ui/wizard/statuspage.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/wizardpage.h"

#include <QCloseEvent>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrderWizard::OrderWizard(OrderFlow& flow, const StartOptions& options, QWidget* parent)
    : QWizard(parent), m_flow(flow), m_isPractice(options.practice) {
  setObjectName(u"order_wizard"_s);
  setWizardStyle(QWizard::ModernStyle);
  setOption(QWizard::NoBackButtonOnStartPage);
  setOption(QWizard::NoDefaultButton, false);
  m_steps = new StepList;
  m_steps->setObjectName(u"step_list"_s);
  m_steps->setPractice(options.practice);
  setSideWidget(m_steps);
  addPages(options);
  addButtons();
  resize(1120, 760);

  connect(m_steps, &StepList::stepActivated, this, [this](int index) { goTo(m_flow.steps().value(index)); });
  connect(this, &QWizard::currentIdChanged, this, &OrderWizard::turned);
  connect(&m_flow, &OrderFlow::problemsChanged, this, &OrderWizard::showSteps);
  connect(&m_flow, &OrderFlow::problemsChanged, this, &OrderWizard::showPlaceButton);
  connect(&m_flow, &OrderFlow::draftSaved, this, &OrderWizard::showSteps);
  connect(&m_flow, &OrderFlow::priceChanged, this, &OrderWizard::showPlaceButton);
  connect(&m_flow.similar(), &SimilarOrders::changed, this, &OrderWizard::showPlaceButton);
  connect(&m_flow.account(), &AccountFlow::changed, this, &OrderWizard::showSteps);
  connect(&m_flow.placing(), &OrderPlacing::changed, this, &OrderWizard::takePlacing);
  connect(&m_flow, &OrderFlow::unsettledFound, this, &OrderWizard::showUnsettled);
}

void OrderWizard::addPages(const StartOptions& options) {
  auto* account = new AccountPage(m_flow, options);
  connect(account, &AccountPage::languageChosen, this, &OrderWizard::languageChosen);
  auto* review = new ReviewPage(m_flow);
  connect(review, &ReviewPage::editRequested, this, &OrderWizard::editFromReview);
  const std::array<WizardPage*, 8> pages{account,
                                         new CertificatePage(m_flow),
                                         new OrganizationPage(m_flow),
                                         new KeyPage(m_flow),
                                         new ShippingPage(m_flow),
                                         new DetailsPage(m_flow),
                                         review,
                                         new StatusPage(m_flow)};
  for (WizardPage* page : pages) {
    setPage(int(page->step()), page);
    connect(page, &QWizardPage::completeChanged, this, &OrderWizard::showNotice);
  }
  setStartId(int(Step::Account));
}

void OrderWizard::addButtons() {
  m_saveAndClose = new Link(tr("&Save and close"));
  m_saveAndClose->setObjectName(u"save_and_close"_s);
  setButton(QWizard::CustomButton1, m_saveAndClose);
  m_notice = new Notice;
  m_notice->setObjectName(u"notice"_s);
  setButton(QWizard::CustomButton2, m_notice);
  m_place = new FilledButton(tr("&Place order"), u"shield-check"_s);
  m_place->setObjectName(u"place_order"_s);
  m_place->setAutoDefault(false);
  setButton(QWizard::CustomButton3, m_place);
  button(QWizard::BackButton)->setObjectName(u"back"_s);
  button(QWizard::NextButton)->setObjectName(u"next"_s);
  button(QWizard::CancelButton)->setObjectName(u"cancel"_s);
  // The row is as high on every page, whatever it holds there.
  for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::CancelButton})
    button(which)->setMinimumHeight(std::max(button(which)->sizeHint().height(), px(32)));
  button(QWizard::NextButton)->setMinimumWidth(px(96));
  connect(m_saveAndClose, &QAbstractButton::clicked, this, &OrderWizard::saveAndClose);
  connect(m_notice, &QAbstractButton::clicked, this, [this] { pageOf(currentStep())->focusFirstProblem(); });
  connect(m_place, &QAbstractButton::clicked, this, [this] { m_flow.placeOrder(); });
}

void OrderWizard::arrangeButtons() {
  switch (currentStep()) {
    case Step::Review:
      setButtonLayout({CustomButton1, Stretch, CustomButton2, BackButton, CustomButton3, CancelButton});
      break;
    case Step::Status: setButtonLayout({Stretch, CustomButton2, CancelButton}); break;
    case Step::Account: setButtonLayout({Stretch, CustomButton2, NextButton, CancelButton}); break;
    case Step::Certificate:
    case Step::Organization:
    case Step::KeyAndPlatform:
    case Step::TokenShipping:
    case Step::Details:
      setButtonLayout({CustomButton1, Stretch, CustomButton2, BackButton, NextButton, CancelButton});
      break;
  }
  // A custom button that is not in the layout stays a child of the window, and QWizard shows it there.
  m_place->setVisible(currentStep() == Step::Review);
  m_saveAndClose->setVisible(currentStep() != Step::Account && currentStep() != Step::Status);
  setButtonText(QWizard::CancelButton, currentStep() == Step::Status ? tr("&Close") : tr("Cancel"));
  setButtonText(QWizard::NextButton, m_wantsReview ? tr("Back to &review") : tr("&Next >"));
  setButtonText(QWizard::BackButton, tr("< &Back"));
}

WizardPage* OrderWizard::pageOf(Step step) const {
  return qobject_cast<WizardPage*>(page(int(step)));
}

int OrderWizard::nextId() const {
  const QList<Step> steps = m_flow.steps();
  const auto here = steps.indexOf(currentStep());
  return here >= 0 && here + 1 < steps.size() ? int(steps.at(here + 1)) : -1;
}

bool OrderWizard::validateCurrentPage() {
  if (m_committed) return true;
  commitPage();
  return false;
}

void OrderWizard::commitPage() {
  if (m_committing || currentStep() == Step::Review) return;
  m_committing = true;
  WizardPage* page = pageOf(currentStep());
  const Step step = currentStep();
  button(QWizard::NextButton)->setEnabled(false);
  whenDone(page->commit(), page, [this, page, step](const Result<void>& committed) {
    m_committing = false;
    button(QWizard::NextButton)->setEnabled(page->isComplete());
    if (currentStep() != step) return;
    if (!committed) return page->showError(committed.error());
    if (m_wantsReview) {
      m_wantsReview = false;
      turnPage();
      return goTo(Step::Review);
    }
    turnPage();
  });
}

void OrderWizard::turnPage() {
  const QScopedValueRollback<bool> pass(m_committed, true);
  next();
}

void OrderWizard::goTo(Step step) {
  m_wantsReview = false;
  turnTo(step);
}

void OrderWizard::editFromReview(Step step) {
  m_wantsReview = true;
  turnTo(step);
  m_wantsReview = currentStep() == step;
  if (m_wantsReview && !m_flow.isComplete(step)) pageOf(step)->focusFirstProblem();
}

void OrderWizard::turnTo(Step step) {
  // What is being sent is what Review shows.
  const bool isSending = m_flow.placing().state() == OrderPlacing::State::Sending;
  if (isSending || !m_flow.steps().contains(step)) return;
  // Every turn moves by one page, so that the way back stays the natural one.
  while (currentId() > int(step) && currentStep() != Step::Status) back();
  while (currentId() < int(step) && m_flow.isComplete(currentStep())) {
    const int before = currentId();
    turnPage();
    if (currentId() == before) return;
  }
}

void OrderWizard::turned() {
  arrangeButtons();
  WizardPage* page = pageOf(currentStep());
  if (!page) return;
  focusFirstInput(page);
  setWindowTitle(tr("%1 - Codeseal", "window title: the page's heading").arg(page->accessibleName()));
  showSteps();
  showNotice();
  showPlaceButton();
}

void OrderWizard::showSteps() {
  if (!pageOf(currentStep())) return;
  QList<QString> summaries;
  for (const Step step : m_flow.steps()) summaries.append(pageOf(step)->summary());
  m_steps->setSteps(stepItems(m_flow, currentStep(), summaries));
  const RailFoot foot = railFoot(m_flow);
  m_steps->setFoot(foot.icon, foot.text);
}

void OrderWizard::showNotice() {
  const WizardPage* page = pageOf(currentStep());
  if (!page) return;
  const NoticeText notice = page->notice();
  switch (notice.kind) {
    case NoticeText::Kind::None: return m_notice->clearNotice();
    case NoticeText::Kind::Info: return m_notice->setNotice(Tone::Info, notice.text);
    case NoticeText::Kind::Warning: return m_notice->setNotice(Tone::Warning, notice.text);
    case NoticeText::Kind::Problem: return m_notice->setNotice(Tone::Danger, notice.text);
  }
}

void OrderWizard::showPlaceButton() {
  if (currentStep() != Step::Review) return;
  const bool sending = m_flow.placing().state() == OrderPlacing::State::Sending;
  m_place->setText(placeButtonText(m_flow));
  m_place->setEnabled(!sending && m_flow.similar().isCleared() && m_flow.problems().isEmpty());
  button(QWizard::BackButton)->setEnabled(!sending);
  m_saveAndClose->setEnabled(!sending);
}

void OrderWizard::takePlacing() {
  showPlaceButton();
  showSteps();
  showNotice();
  switch (m_flow.placing().state()) {
    case OrderPlacing::State::Idle:
      // Somebody let go of it; the copy of its draft is gone on with where it was left.
      if (currentStep() == Step::Status) back();
      return;
    case OrderPlacing::State::Sending:
    case OrderPlacing::State::Refused:
    case OrderPlacing::State::NotSent: return;
    case OrderPlacing::State::Placed:
    case OrderPlacing::State::Checking:
    case OrderPlacing::State::NotFound:
    case OrderPlacing::State::Several:
      if (currentStep() == Step::Review) turnPage();
      return;
  }
}

/// Before another order is begun, the person is told of the one that is in doubt.
void OrderWizard::showUnsettled() {
  const QScopedValueRollback<bool> pass(m_committed, true);
  setCurrentId(int(Step::Status));
}

void OrderWizard::saveAndClose() {
  (void)m_flow.saveDraft();
  m_closing = true;
  QWizard::reject();
}

void OrderWizard::reject() {
  if (m_closing || !m_flow.hasDraft()) return QWizard::reject();
  askBeforeClosing();
}

void OrderWizard::askBeforeClosing() {
  if (findChild<CloseQuestion*>()) return;
  (void)m_flow.saveDraft();
  auto* question = new CloseQuestion(m_flow.placing().isBusy(), this);
  connect(question, &CloseQuestion::keepDraft, this, &OrderWizard::saveAndClose);
  connect(question, &CloseQuestion::discardDraft, this, [this] {
    m_flow.discardDraft();
    saveAndClose();
  });
  question->open();
}

void OrderWizard::closeEvent(QCloseEvent* event) {
  if (m_closing || !m_flow.hasDraft()) return QWizard::closeEvent(event);
  event->ignore();
  askBeforeClosing();
}

void OrderWizard::resizeEvent(QResizeEvent* event) {
  QWizard::resizeEvent(event);
  m_steps->setCompact(event->size().width() < 900);
  m_steps->setDense(event->size().height() < 640);
}

void OrderWizard::changeEvent(QEvent* event) {
  QWizard::changeEvent(event);
  // The system may have changed the language of dates and amounts.
  if (event->type() == QEvent::LocaleChange && currentId() >= 0) turned();
}

}  // namespace codeseal::ui
