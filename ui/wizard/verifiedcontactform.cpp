// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/verifiedcontactform.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/approver.h"
#include "ui/wizard/fieldbinder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Source = DefaultApprover::Source;

namespace {

enum Role { KindRole = Qt::UserRole, UserIdRole };

QString withTitle(const Contact& person) {
  //: a person and the job title
  return VerifiedContactForm::tr("%1, %2").arg(person.fullName(), person.jobTitle);
}

QString defaultName(const DefaultApprover& approver) {
  switch (approver.source) {
    case Source::NotKnown: return VerifiedContactForm::tr("As CertCentral has it");
    case Source::Nobody: return VerifiedContactForm::tr("Nobody yet");
    case Source::KeyOwner:
      //: %1 is a person and the job title
      return VerifiedContactForm::tr("%1 (owner of the API key)").arg(withTitle(approver.people.first()));
    case Source::Organization: break;
  }
  QStringList names;
  for (const Contact& person : approver.people) names.append(person.fullName());
  //: %1 is a person and the job title, or several persons
  return VerifiedContactForm::tr("%1 (in CertCentral)")
      .arg(names.size() == 1 ? withTitle(approver.people.first()) : names.join(u", "_s));
}

/// A number breaks at no blank and keeps its direction in a right-to-left sentence.
QString phoneText(QString number) {
  return QChar(0x2066) + number.replace(u' ', QChar(QChar::Nbsp)) + QChar(0x2069);
}

}  // namespace

VerifiedContactForm::VerifiedContactForm(OrderFlow& flow, FieldBinder& fields, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_fields(fields) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  m_people = new QComboBox;
  m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_people->setMinimumContentsLength(12);
  m_people->setPlaceholderText(tr("Choose a person"));
  m_peopleField = new FormField(fieldName(Field::VerifiedContact), m_people);
  m_peopleField->setRequired(true);
  m_fields.bind(m_peopleField, {Field::VerifiedContact});
  m_bound.append(m_peopleField);
  column->addWidget(m_peopleField);
  m_help = new CheckLine(u"warning"_s, Tone::Warning, {});
  m_help->setObjectName(u"verified_contact_help"_s);
  column->addWidget(m_help);
  addPerson();
  connect(m_people, &QComboBox::activated, this, &VerifiedContactForm::choose);
  load();
}

void VerifiedContactForm::addPerson() {
  using Draft = VerifiedContactDraft;
  const auto line = [this](const QString& label, Field where, QString Draft::*member) {
    auto* editor = new QLineEdit;
    auto* field = new FormField(label, editor);
    field->setRequired(true);
    m_fields.bindLine(field, {where},
                      [member](OrderDraft& draft) -> QString& { return draft.verifiedContact.*member; });
    m_bound.append(field);
    return field;
  };
  m_person = new QWidget;
  m_person->setAccessibleName(fieldName(Field::VerifiedContact));
  auto* column = new QVBoxLayout(m_person);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  auto* names = new FieldRow;
  names->addField(line(tr("First name"), Field::VerifiedFirstName, &Draft::firstName));
  names->addField(line(tr("Last name"), Field::VerifiedLastName, &Draft::lastName));
  column->addWidget(names);
  column->addWidget(line(tr("Job title"), Field::VerifiedJobTitle, &Draft::jobTitle));
  auto* telephone = line(tr("Telephone"), Field::VerifiedTelephone, &Draft::telephone);
  auto* email = line(tr("E-mail"), Field::VerifiedEmail, &Draft::email);
  for (FormField* field : {telephone, email}) field->editor()->setLayoutDirection(Qt::LeftToRight);
  column->addWidget(telephone);
  column->addWidget(email);
  static_cast<QVBoxLayout*>(layout())->addWidget(m_person);
}

void VerifiedContactForm::load() {
  forgetStranger();
  listPeople();
  showChoice();
}

void VerifiedContactForm::release() {
  for (FormField* field : std::as_const(m_bound)) m_fields.release(field);
  m_bound.clear();
}

/// A user of another account can not approve here.
void VerifiedContactForm::forgetStranger() {
  const VerifiedContactDraft& contact = m_flow.draft().verifiedContact;
  if (contact.kind != VerifiedContactKind::AccountUser || contact.userId == 0) return;
  if (m_flow.facts().state(AccountFacts::Part::Approvers) != AccountFacts::State::Ready) return;
  if (chosenApprover(m_flow).userId != contact.userId)
    m_flow.edit([](OrderDraft& draft) { draft.verifiedContact.userId = 0; });
}

void VerifiedContactForm::listPeople() {
  const QSignalBlocker quiet(m_people);
  m_people->clear();
  const auto add = [this](const QString& text, VerifiedContactKind kind, qint64 userId) {
    m_people->addItem(text);
    const int index = m_people->count() - 1;
    m_people->setItemData(index, int(kind), KindRole);
    m_people->setItemData(index, userId, UserIdRole);
    m_people->setItemData(index, text, Qt::ToolTipRole);
  };
  add(defaultName(defaultApprover(m_flow)), VerifiedContactKind::OfOrganization, 0);
  for (const Contact& user : electableUsers(m_flow))
    add(withTitle(user), VerifiedContactKind::AccountUser, user.userId);
  const VerifiedContactDraft& contact = m_flow.draft().verifiedContact;
  const bool isListed = m_people->findData(contact.userId, UserIdRole) >= 0;
  if (contact.kind == VerifiedContactKind::AccountUser && !isListed)
    add(tr("User %1").arg(contact.userId), contact.kind, contact.userId);
  add(tr("Another person…"), VerifiedContactKind::NewPerson, 0);
}

void VerifiedContactForm::choose(int index) {
  const auto kind = VerifiedContactKind(m_people->itemData(index, KindRole).toInt());
  const qint64 userId = m_people->itemData(index, UserIdRole).toLongLong();
  m_flow.edit([=](OrderDraft& draft) {
    draft.verifiedContact.kind = kind;
    draft.verifiedContact.userId = userId;
  });
  showChoice();
}

void VerifiedContactForm::showChoice() {
  const QSignalBlocker quiet(m_people);
  const VerifiedContactDraft& contact = m_flow.draft().verifiedContact;
  const bool isNamed = contact.kind != VerifiedContactKind::AccountUser || contact.userId != 0;
  int chosen = -1;
  for (int i = 0; isNamed && i < m_people->count(); ++i) {
    const bool sameKind = m_people->itemData(i, KindRole).toInt() == int(contact.kind);
    if (sameKind && (contact.kind != VerifiedContactKind::AccountUser ||
                     m_people->itemData(i, UserIdRole).toLongLong() == contact.userId))
      chosen = i;
  }
  m_people->setCurrentIndex(chosen);
  m_people->setToolTip(m_people->currentText());
  m_person->setVisible(contact.kind == VerifiedContactKind::NewPerson);
  m_peopleField->setHint(hint());

  showHelp();
}

void VerifiedContactForm::showHelp() {
  const OrderDraft& draft = m_flow.draft();
  const Source source = defaultApprover(m_flow).source;
  const bool isNew = draft.organizationKind == OrganizationKind::New;
  const bool isOwn = draft.verifiedContact.kind == VerifiedContactKind::OfOrganization;
  m_help->setVisible(isOwn && (source == Source::Nobody || (source == Source::KeyOwner && !isNew)));
  const QString nobody = tr("Nobody can approve this order yet");
  const QString where = tr("An administrator adds one in CertCentral under Certificates > Organizations.");
  if (source != Source::Nobody)
    m_help->setLine(u"info"_s, Tone::Info, tr("The organization has no contact with job title and phone"),
                    where);
  else if (isNew)
    m_help->setLine(u"warning"_s, Tone::Warning, nobody,
                    tr("The owner of the key lacks a job title or a phone number. Choose a person here."));
  else
    m_help->setLine(u"warning"_s, Tone::Warning, nobody,
                    tr("The organization has no contact with a job title and a phone number, and the owner "
                       "of the key lacks one of them. Choose a person here. %1")
                        .arg(where));
}

QString VerifiedContactForm::hint() const {
  const VerifiedContactDraft& contact = m_flow.draft().verifiedContact;
  const DefaultApprover approver = defaultApprover(m_flow);
  const QString asks = tr("DigiCert asks this person to approve the order.");
  if (contact.kind == VerifiedContactKind::NewPerson) return asks;
  if (contact.kind == VerifiedContactKind::OfOrganization) {
    if (approver.source == Source::NotKnown)
      return tr("DigiCert asks the contact that the organization has in CertCentral.");
    if (approver.source == Source::Nobody) return {};
    if (approver.people.size() > 1) return tr("Each of them can approve the order.");
  }
  const QString telephone = chosenApprover(m_flow).telephone;
  if (telephone.isEmpty()) return asks;
  //: first a sentence about a person, then the telephone number
  return tr("%1 Phone\u00a0%2.").arg(asks, phoneText(telephone));
}

}  // namespace codeseal::ui
