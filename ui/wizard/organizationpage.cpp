// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationpage.h"

#include "app/flow/orderflow.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/twocolumns.h"
#include "ui/wizard/approver.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/neworganizationform.h"
#include "ui/wizard/organizationdetail.h"
#include "ui/wizard/organizationlist.h"
#include "ui/wizard/verifiedcontactform.h"
#include "ui/wizard/whatfollows.h"

#include <QVBoxLayout>

namespace codeseal::ui {

OrganizationPage::OrganizationPage(OrderFlow& flow, QWidget* parent)
    : WizardPage(Step::Organization, flow, parent) {}

void OrganizationPage::build() {
  m_list = new OrganizationList(flow());
  m_detail = new OrganizationDetail(flow());
  m_new = new NewOrganizationForm(flow(), fields());
  setHeading(tr("Who is it for?"), tr("The organization whose name the certificate carries."));
  auto* columns = new TwoColumns(m_list, m_detail);
  columns->setShares(11, 10);
  columns->setGap(20);
  m_existing = columns;
  body()->addWidget(m_existing, 1);
  body()->addWidget(m_new);
  connect(m_list, &OrganizationList::chosen, this, &OrganizationPage::choose);
  connect(m_list, &OrganizationList::newWanted, this, [this] {
    setKind(OrganizationKind::New);
    m_new->takeFocus();
  });
  connect(m_new, &NewOrganizationForm::existingWanted, this, [this] {
    setKind(OrganizationKind::Existing);
    m_list->takeFocus();
  });
  connectFlow();
  showKind();
}

void OrganizationPage::connectFlow() {
  AccountFacts& facts = flow().facts();
  connect(&facts, &AccountFacts::changed, this, [this](AccountFacts::Part part) {
    if (part == AccountFacts::Part::Organizations) m_list->load();
    if (part == AccountFacts::Part::Organizations || part == AccountFacts::Part::Approvers) {
      m_contact->load();
      showDraft();
    }
  });
  connect(&facts, &AccountFacts::organizationDetailed, this, [this] {
    m_contact->load();
    showDraft();
    Q_EMIT completeChanged();
  });
  connect(&flow(), &OrderFlow::draftChanged, this, &OrganizationPage::showDraft);
  connect(&flow(), &OrderFlow::problemsChanged, this, &OrganizationPage::showProblem);
}

void OrganizationPage::load() {
  // Without a key there is no list to choose from.
  const bool isOpen =
      flow().draft().organizationKind == OrganizationKind::Existing && flow().draft().organizationId == 0;
  if (flow().isRequest() && isOpen) setKind(OrganizationKind::New);
  showKind();
  m_list->load();
  m_contact->load();
  showDraft();
  if (flow().draft().organizationId > 0) flow().facts().loadOrganization(flow().draft().organizationId);
}

void OrganizationPage::choose(qint64 id) {
  flow().edit([id](OrderDraft& draft) {
    draft.organizationKind = OrganizationKind::Existing;
    draft.organizationId = id;
  });
  m_contact->load();
  flow().facts().loadOrganization(id);
}

void OrganizationPage::setKind(OrganizationKind kind) {
  flow().edit([kind](OrderDraft& draft) { draft.organizationKind = kind; });
  showKind();
  m_list->load();
  showDraft();
}

/// The choice of the verified contact belongs to both faces of the page. It is made anew when they change, so
/// that Tab goes to it last.
void OrganizationPage::showKind() {
  const OrganizationKind kind = flow().draft().organizationKind;
  if (m_shownKind == kind) return;
  m_shownKind = kind;
  if (m_contact) {
    m_contact->release();
    m_contact->hide();
    delete m_contact;
  }
  const bool isNew = kind == OrganizationKind::New;
  m_contact = new VerifiedContactForm(flow(), fields());
  (isNew ? m_new->contactPlace() : m_detail->contactPlace())->addWidget(m_contact);
  m_existing->setVisible(!isNew);
  m_new->setVisible(isNew);
  fields().load();
}

void OrganizationPage::showDraft() {
  m_detail->load();
  m_new->load();
}

void OrganizationPage::showProblem() {
  const auto problem = flow().problem({Field::Organization});
  if (!problem) m_speaks = false;
  const bool mayShow = problem && (m_speaks || wasFoundOnSending(problem->code));
  m_list->showProblem(mayShow ? problemText(*problem) : QString());
}

NoticeText OrganizationPage::notice() const {
  const NoticeText open = WizardPage::notice();
  if (open.kind != NoticeText::Kind::None) return open;
  const bool namesNobody = flow().draft().verifiedContact.kind == VerifiedContactKind::OfOrganization;
  if (namesNobody && defaultApprover(flow()).source == DefaultApprover::Source::Nobody)
    return {NoticeText::Kind::Warning, tr("Nobody can approve the order yet")};
  if (willWaitForCheck(flow())) return {NoticeText::Kind::Warning, tr("The order will wait for a check")};
  return {};
}

void OrganizationPage::focusFirstProblem() {
  if (!flow().problem({Field::Organization})) return WizardPage::focusFirstProblem();
  m_speaks = true;
  showProblem();
  m_list->takeFocus();
}

QString OrganizationPage::summary() const {
  const OrderDraft& draft = flow().draft();
  if (draft.organizationKind == OrganizationKind::New) return draft.newOrganization.name;
  const Organization* organization = flow().facts().organization(draft.organizationId);
  return organization ? organization->name : QString();
}

}  // namespace codeseal::ui
