// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/neworganizationform.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/twocolumns.h"
#include "ui/wizard/countrybox.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/fieldobjectname.h"
#include "ui/wizard/whatfollows.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Draft = NewOrganizationDraft;

namespace {

FieldRow* rowOf(FormField* first, int share, FormField* second, int rest) {
  auto* row = new FieldRow;
  row->addField(first, share);
  row->addField(second, rest);
  return row;
}

/// Numbers and addresses of the net are read from left to right everywhere.
FormField* leftToRight(FormField* field) {
  field->editor()->setLayoutDirection(Qt::LeftToRight);
  return field;
}

}  // namespace

NewOrganizationForm::NewOrganizationForm(OrderFlow& flow, FieldBinder& fields, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_fields(fields) {
  setObjectName(u"new_organization_form"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  m_back = new Link(tr("Choose an e&xisting one"));
  m_back->setObjectName(u"existing_organization"_s);
  m_back->setAccessibleName(tr("Choose an existing organization"));
  connect(m_back, &QAbstractButton::clicked, this, &NewOrganizationForm::existingWanted);
  column->addWidget(m_back, 0, Qt::AlignLeading);
  m_unknown =
      new MutedLabel(tr("The organizations of the account are not known without a key. Describe yours."));
  column->addWidget(m_unknown);
  QWidget* form = makeFields();
  auto* columns = new TwoColumns(form, makeSide());
  columns->setSideWidth(272);
  column->addWidget(columns);
}

QWidget* NewOrganizationForm::makeFields() {
  auto* holder = new QWidget;
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  column->addWidget(new HeadingLabel(tr("New organization")));
  addOrganization(column);
  column->addWidget(makeDuplicateChoice());
  column->addSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("Contact of the organization")));
  column->addWidget(new MutedLabel(tr("DigiCert asks this person about the organization."), Type::Hint));
  addContact(column);
  column->addSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("Who approves")));
  m_contactPlace = new QVBoxLayout;
  column->addLayout(m_contactPlace);
  column->addStretch(1);
  return holder;
}

void NewOrganizationForm::addOrganization(QVBoxLayout* column) {
  FormField* name = line(fieldName(Field::OrganizationName), Field::OrganizationName, &Draft::name, true);
  name->setHint(tr("As it is registered."));
  m_first = name->editor();
  column->addWidget(name);
  FormField* assumed = line(fieldName(Field::AssumedName), Field::AssumedName, &Draft::assumedName, false);
  assumed->setHint(tr("Only if it differs. Both names together have up to 61 characters."));
  column->addWidget(assumed);
  column->addWidget(rowOf(
      line(fieldName(Field::OrganizationAddress), Field::OrganizationAddress, &Draft::address, true), 2,
      line(fieldName(Field::OrganizationAddress2), Field::OrganizationAddress2, &Draft::address2, false), 1));
  column->addWidget(
      rowOf(line(fieldName(Field::OrganizationZip), Field::OrganizationZip, &Draft::zip, true), 1,
            line(fieldName(Field::OrganizationCity), Field::OrganizationCity, &Draft::city, true), 2));
  FormField* state = line(fieldName(Field::OrganizationState), Field::OrganizationState, &Draft::state, true);
  state->setHint(tr("In full, not as an abbreviation."));
  column->addWidget(rowOf(state, 1, country(), 1));
  column->addWidget(leftToRight(
      line(fieldName(Field::OrganizationTelephone), Field::OrganizationTelephone, &Draft::telephone, true)));
}

void NewOrganizationForm::addContact(QVBoxLayout* column) {
  column->addWidget(rowOf(line(tr("First name"), Field::ContactFirstName, &Draft::contactFirstName, true), 1,
                          line(tr("Last name"), Field::ContactLastName, &Draft::contactLastName, true), 1));
  column->addWidget(line(tr("Job title"), Field::ContactJobTitle, &Draft::contactJobTitle, true));
  column->addWidget(leftToRight(line(tr("E-mail"), Field::ContactEmail, &Draft::contactEmail, true)));
  column->addWidget(
      rowOf(leftToRight(line(tr("Telephone"), Field::ContactTelephone, &Draft::contactTelephone, true)), 2,
            leftToRight(line(fieldName(Field::ContactTelephoneExtension), Field::ContactTelephoneExtension,
                             &Draft::contactTelephoneExtension, false)),
            1));
}

FormField* NewOrganizationForm::line(const QString& label, Field where, QString Draft::*member,
                                     bool required) {
  auto* field = new FormField(label, new QLineEdit);
  field->setRequired(required);
  m_fields.bindLine(field, {where},
                    [member](OrderDraft& draft) -> QString& { return draft.newOrganization.*member; });
  return field;
}

FormField* NewOrganizationForm::country() {
  m_country = new CountryBox;
  auto* field = new FormField(fieldName(Field::OrganizationCountry), m_country);
  field->setRequired(true);
  m_fields.bind(field, {Field::OrganizationCountry});
  connect(m_country, &QComboBox::activated, this, [this] {
    m_flow.edit([this](OrderDraft& draft) { draft.newOrganization.country = m_country->code(); });
  });
  return field;
}

QWidget* NewOrganizationForm::makeDuplicateChoice() {
  m_skipCheck = new CheckBox(tr("&Create it even if the account has one like it"));
  m_skipCheck->setObjectName(fieldObjectName({Field::SkipDuplicateCheck}));
  connect(m_skipCheck, &QAbstractButton::toggled, this, [this](bool skip) {
    m_flow.edit([skip](OrderDraft& draft) { draft.newOrganization.skipDuplicateCheck = skip; });
  });
  return m_skipCheck;
}

QWidget* NewOrganizationForm::makeSide() {
  auto* card = new Card(Card::Look::Quiet);
  card->body()->addWidget(new HeadingLabel(tr("If the account has one like it"), Type::GroupTitle));
  auto* rules = new MutedLabel(
      tr("DigiCert compares the new organization with those of the account. If none is like it, it is "
         "created. If one is like it, that one is used; of several, the oldest."));
  rules->setObjectName(u"duplicate_rules"_s);
  card->body()->addWidget(rules);
  card->body()->addSpacing(px(12));
  card->body()->addWidget(new HeadingLabel(tr("What follows"), Type::GroupTitle));
  m_follows = new Timeline;
  m_follows->setAccessibleName(tr("What follows"));
  card->body()->addWidget(m_follows);
  card->body()->addStretch(1);
  m_skipCheck->setAccessibleDescription(rules->text());
  return card;
}

void NewOrganizationForm::load() {
  const Draft& draft = m_flow.draft().newOrganization;
  if (m_country->code() != draft.country.trimmed().toUpper()) m_country->setCode(draft.country);
  m_skipCheck->setChecked(draft.skipDuplicateCheck);
  m_back->setVisible(!m_flow.isRequest());
  m_unknown->setVisible(m_flow.isRequest());
  m_follows->setItems(whatFollows(m_flow));
}

void NewOrganizationForm::takeFocus() {
  m_first->setFocus(Qt::OtherFocusReason);
}

}  // namespace codeseal::ui
