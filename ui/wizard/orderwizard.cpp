// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/orderwizard.h"

#include "app/async/whendone.h"
#include "app/flow/orderflow.h"
#include "ui/widgets/steplist.h"
#include "ui/wizard/accountpage.h"
#include "ui/wizard/buttonrow.h"
#include "ui/wizard/certificatepage.h"
#include "ui/wizard/closequestion.h"
#include "ui/wizard/detailspage.h"
#include "ui/wizard/firstinput.h"
#include "ui/wizard/keypage.h"
#include "ui/wizard/organizationpage.h"
#include "ui/wizard/requestdesk.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/shippingpage.h"
#include "ui/wizard/statuspage.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/wizardpage.h"

#include <QCloseEvent>
#include <QScopedValueRollback>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrderWizard::OrderWizard(OrderFlow& flow, const StartOptions& options, QWidget* parent)
    : QWizard(parent), m_flow(flow), m_requests(new RequestDesk(flow, this)), m_isPractice(options.practice) {
  // First of all: on Windows setting the style sends an event for a new size.
  m_steps = new StepList(this);
  setObjectName(u"order_wizard"_s);
  setWizardStyle(QWizard::ModernStyle);
  setOption(QWizard::NoBackButtonOnStartPage);
  setOption(QWizard::NoDefaultButton, false);
  m_steps->setObjectName(u"step_list"_s);
  m_steps->setPractice(options.practice);
  setSideWidget(m_steps);
  addPages(options);
  m_buttons = new ButtonRow(*this);
  resize(1120, 760);

  connect(m_buttons, &ButtonRow::saveAndCloseClicked, this, &OrderWizard::saveAndClose);
  connect(m_buttons, &ButtonRow::noticeClicked, this, [this] { pageOf(currentStep())->focusFirstProblem(); });
  connect(m_buttons, &ButtonRow::placeClicked, this, &OrderWizard::placeOrSave);
  connect(m_buttons, &ButtonRow::showOrderClicked, this,
          [this] { Q_EMIT orderWanted(m_flow.placing().outcome().orderId); });

  connect(m_steps, &StepList::stepActivated, this, [this](int index) { goTo(m_flow.steps().value(index)); });
  connect(this, &QWizard::currentIdChanged, this, &OrderWizard::turned);
  connect(&m_flow, &OrderFlow::problemsChanged, this, &OrderWizard::showSteps);
  connect(&m_flow, &OrderFlow::problemsChanged, this, &OrderWizard::showPlaceButton);
  connect(&m_flow, &OrderFlow::draftSaved, this, &OrderWizard::showSteps);
  connect(&m_flow, &OrderFlow::priceChanged, this, &OrderWizard::showPlaceButton);
  connect(&m_flow.similar(), &SimilarOrders::changed, this, &OrderWizard::showPlaceButton);
  connect(&m_flow.lastLook(), &LastLook::changed, this, &OrderWizard::showPlaceButton);
  connect(&m_flow.lastLook(), &LastLook::changed, this, &OrderWizard::showNotice);
  connect(&m_flow.account(), &AccountFlow::changed, this, &OrderWizard::showSteps);
  connect(&m_flow.placing(), &OrderPlacing::changed, this, &OrderWizard::takePlacing);
  connect(&m_flow, &OrderFlow::unsettledFound, this, &OrderWizard::showUnsettled);
}

void OrderWizard::addPages(const StartOptions& options) {
  auto* account = new AccountPage(m_flow, options);
  connect(account, &AccountPage::languageChosen, this, &OrderWizard::languageChosen);
  connect(m_requests, &RequestDesk::opened, this, &OrderWizard::beginAgain);
  connect(account, &AccountPage::supportWanted, this, &OrderWizard::supportWanted);
  connect(account, &AccountPage::openWanted, m_requests, &RequestDesk::askForFile);
  connect(account, &AccountPage::prepareWanted, this, &OrderWizard::prepareRequest);
  auto* review = new ReviewPage(m_flow);
  connect(review, &ReviewPage::editRequested, this, &OrderWizard::editFromReview);
  connect(review, &ReviewPage::paperWanted, m_requests,
          [this] { m_requests->askWhereToSave(RequestDesk::Form::Paper); });
  connect(m_requests, &RequestDesk::saved, review, &ReviewPage::showSaved);
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
    // QWizard has just enabled its buttons as if nothing were being sent.
    connect(page, &QWizardPage::completeChanged, this, &OrderWizard::showPlaceButton);
  }
  setStartId(int(Step::Account));
}

void OrderWizard::openRequest(const QString& path) {
  m_requests->open(path);
}

void OrderWizard::prepareRequest() {
  m_flow.prepareRequest();
  goTo(Step::Certificate);
}

void OrderWizard::beginAgain() {
  m_wantsReview = false;
  restart();
}

void OrderWizard::placeOrSave() {
  if (m_flow.isRequest()) return m_requests->askWhereToSave(RequestDesk::Form::File);
  m_flow.placeOrder();
}

void OrderWizard::arrangeButtons() {
  const bool hasOrder = m_flow.placing().state() == OrderPlacing::State::Placed;
  m_buttons->arrange(currentStep(), hasOrder, m_wantsReview);
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
  if (m_flow.isPlacing() || !m_flow.steps().contains(step)) return;
  // Every turn moves by one page, so that the way back stays the natural one.
  while (currentId() > int(step) && currentStep() != Step::Status) back();
  while (currentId() < int(step) && m_flow.isComplete(currentStep())) {
    const int before = currentId();
    turnPage();
    if (currentId() == before) return;
  }
}

void OrderWizard::turned() {
  WizardPage* page = pageOf(currentStep());
  if (!page) return;
  arrangeButtons();
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
  if (const WizardPage* page = pageOf(currentStep())) m_buttons->showNotice(page->notice());
}

void OrderWizard::showPlaceButton() {
  if (currentStep() != Step::Review) return;
  const bool sending = m_flow.isPlacing();
  const bool isRequest = m_flow.isRequest();
  const bool mayPlace = !sending && m_flow.similar().isCleared() && m_flow.problems().isEmpty();
  const bool isWhole = m_flow.firstIncomplete() == Step::Review;
  m_buttons->showPlace(placeButtonText(m_flow), isRequest ? u"document"_s : u"shield-check"_s,
                       isRequest ? isWhole : mayPlace);
  m_buttons->setSending(sending);
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
      if (currentStep() == Step::Review) return turnPage();
      if (currentStep() == Step::Status) arrangeButtons();
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
  // Nothing is sent behind the question.
  m_flow.lastLook().cancel();
  (void)m_flow.saveDraft();
  auto* question = new CloseQuestion(m_flow.placing().isBusy(), this);
  connect(question, &CloseQuestion::keepDraft, this, &OrderWizard::saveAndClose);
  connect(question, &CloseQuestion::discardDraft, this, [this] {
    m_flow.discardDraft();
    saveAndClose();
  });
  connect(question, &QDialog::rejected, this, &OrderWizard::closingDeclined);
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
