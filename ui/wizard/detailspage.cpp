// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/detailspage.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notetext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/twocolumns.h"
#include "ui/wizard/customfieldsform.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/fieldobjectname.h"
#include "ui/wizard/moredetails.h"
#include "ui/wizard/paymentform.h"
#include "ui/wizard/textfields.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace codeseal::ui {

namespace {

QVBoxLayout* columnOf(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(12));
  return column;
}

}  // namespace

DetailsPage::DetailsPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::Details, flow, parent) {}

void DetailsPage::build() {
  const OrderLimits& limits = flow().environment().policy.limits;
  const bool isMore = !limits.required.isEmpty() || !limits.requiredCustomFields.isEmpty();
  setHeading(tr("Anything to add?"), isMore
                                         ? tr("Only what your account or your company asks for is required.")
                                         : tr("Only what your account asks for is required."));
  QWidget* main = makeMain();
  auto* columns = new TwoColumns(main, makeSide());
  columns->setSideWidth(300);
  columns->setGap(28);
  body()->addWidget(columns);
  m_more = new MoreDetails(flow(), fields());
  body()->addWidget(m_more);
  body()->addStretch(1);
  connect(&flow(), &OrderFlow::draftChanged, this, &DetailsPage::showDraft);
  connect(&flow(), &OrderFlow::problemsChanged, this, &DetailsPage::showSkipping);
}

QWidget* DetailsPage::makeMain() {
  auto* main = new QWidget;
  QVBoxLayout* column = columnOf(main);
  m_customFields = new CustomFieldsForm(flow(), fields());
  column->addWidget(m_customFields);
  column->addWidget(new HeadingLabel(tr("Notifications")));
  FormField* emails = makeTextField(fieldName(Field::AdditionalEmails), 3, Writing::Emails);
  emails->setHint(
      tr("DigiCert also writes to these addresses, for example when the certificate is issued or is "
         "about to end. One per line, or separated by commas."));
  addText(column, emails, Field::AdditionalEmails, &OrderDraft::additionalEmails);
  addApproval(column);
  column->addStretch(1);
  return main;
}

void DetailsPage::addApproval(QVBoxLayout* column) {
  column->addSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("Approval")));
  FormField* comments = makeTextField(fieldName(Field::Comments), 3);
  comments->setHint(tr("Whoever approves the order in your account reads it."));
  addText(column, comments, Field::Comments, &OrderDraft::comments);
  m_skipApproval = new CheckBox(tr("Skip the approval step of the account"));
  m_skipApproval->setObjectName(fieldObjectName({Field::SkipApproval}));
  column->addWidget(m_skipApproval);
  m_skipNote = new NoteText;
  auto* indented = new QHBoxLayout;
  indented->setContentsMargins(px(26), 0, 0, 0);
  indented->addWidget(m_skipNote);
  column->addLayout(indented);
  connect(m_skipApproval, &QAbstractButton::toggled, this,
          [this](bool skips) { flow().edit([skips](OrderDraft& draft) { draft.skipApproval = skips; }); });
  showSkipping();
}

QWidget* DetailsPage::makeSide() {
  auto* side = new QWidget;
  QVBoxLayout* column = columnOf(side);
  addRenewal(column);
  column->addSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("Payment")));
  m_payment = new PaymentForm(flow(), fields());
  column->addWidget(m_payment);
  column->addStretch(1);
  return side;
}

void DetailsPage::addRenewal(QVBoxLayout* column) {
  column->addWidget(new HeadingLabel(tr("Renewal")));
  m_autoRenew = makeLineField(fieldName(Field::AutoRenew), Writing::Digits);
  addText(column, m_autoRenew, Field::AutoRenew, &OrderDraft::autoRenew);
  FormField* message = makeTextField(fieldName(Field::CustomRenewalMessage), 2);
  message->setHint(tr("DigiCert puts it into its reminders to renew."));
  addText(column, message, Field::CustomRenewalMessage, &OrderDraft::customRenewalMessage);
  FormField* renewed = makeLineField(fieldName(Field::RenewalOfOrderId), Writing::Digits);
  renewed->setHint(tr("The number of the order that this one continues, for example 112233."));
  addText(column, renewed, Field::RenewalOfOrderId, &OrderDraft::renewalOfOrderId);
}

void DetailsPage::addText(QVBoxLayout* column, FormField* field, Field where, QString OrderDraft::*member) {
  column->addWidget(field);
  const auto text = [member](OrderDraft& draft) -> QString& { return draft.*member; };
  if (qobject_cast<QPlainTextEdit*>(field->editor()))
    fields().bindLines(field, {where}, text);
  else
    fields().bindLine(field, {where}, text);
}

void DetailsPage::load() {
  m_customFields->showFacts();
  showDraft();
  const ProductInfo* product =
      flow().draft().product ? flow().facts().product(*flow().draft().product) : nullptr;
  m_autoRenew->setHint(
      product && !product->autoRenewAllowed
          ? tr("DigiCert does not list automatic renewal for this certificate and may refuse it.")
          : tr("How many times the certificate renews by itself. Left empty, nothing is sent."));
  m_more->load();
}

void DetailsPage::showDraft() {
  m_skipApproval->setChecked(flow().draft().skipApproval);
  m_payment->showDraft();
}

void DetailsPage::showSkipping() {
  const QString consequence =
      tr("Nobody in your account is asked first: the order goes to DigiCert's checks at once. DigiCert's own "
         "checks, "
         "and the approval by a verified contact, stay.");
  const auto problem = flow().problem({Field::SkipApproval});
  const QString error = problem ? problemText(*problem) : QString();
  if (error.isEmpty())
    m_skipNote->showHint(consequence);
  else
    m_skipNote->showError(error);
  m_skipApproval->setAccessibleDescription(error.isEmpty() ? consequence : error);
}

void DetailsPage::focusFirstProblem() {
  const Problems open = flow().problems(Step::Details);
  if (m_more->hasProblem()) m_more->open();
  if (!open.isEmpty() && open.first().where.field == Field::SkipApproval)
    m_skipApproval->setFocus(Qt::OtherFocusReason);
  else
    WizardPage::focusFirstProblem();
}

QString DetailsPage::summary() const {
  OrderDraft given = flow().draft();
  for (const CustomFieldDefinition& definition : flow().facts().customFields()) {
    const QString value = given.customFields.value(definition.metadataId).simplified();
    if (definition.active && !value.isEmpty()) return value;
  }
  given.customFields.clear();
  return sameOnPage(Step::Details, given, OrderDraft{}) ? tr("No additions") : tr("With additions");
}

}  // namespace codeseal::ui
