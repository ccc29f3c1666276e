// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/customfieldsform.h"

#include "app/flow/orderflow.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/textfields.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto part = AccountFacts::Part::CustomFields;

QString typeHint(CustomFieldType type) {
  switch (type) {
    case CustomFieldType::Anything:
    case CustomFieldType::Text: return {};
    case CustomFieldType::WholeNumber: return CustomFieldsForm::tr("A whole number.");
    case CustomFieldType::Email: return CustomFieldsForm::tr("One e-mail address.");
    case CustomFieldType::EmailList:
      return CustomFieldsForm::tr("E-mail addresses, one per line or separated by commas.");
  }
  Q_UNREACHABLE();
}

/// What the account says of the field, and what its type asks for.
QString hintOf(const CustomFieldDefinition& definition) {
  QString said = definition.description.trimmed();
  const QString asked = typeHint(definition.type);
  if (said.isEmpty() || asked.isEmpty()) return said + asked;
  if (!said.back().isPunct()) said += u'.';
  return said + u' ' + asked;
}

}  // namespace

CustomFieldsForm::CustomFieldsForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_binder(binder), m_column(new QVBoxLayout(this)) {
  // Together with the gap of the page, what lies between sections.
  m_column->setContentsMargins(0, 0, 0, px(8));
  // Fields made later join the tab order at its end; this one, never seen, keeps their place in it.
  m_anchor = new QWidget(this);
  m_anchor->setFocusPolicy(Qt::TabFocus);
  m_anchor->hide();
  showWaiting();
  connect(&m_flow.facts(), &AccountFacts::changed, this, [this](AccountFacts::Part changed) {
    if (changed == part) showFacts();
  });
}

void CustomFieldsForm::showFacts() {
  // They belong to an account; whoever connects one fills them in.
  if (m_flow.isRequest()) return hide();
  const AccountFacts& facts = m_flow.facts();
  const AccountFacts::State state = facts.state(part);
  QList<CustomFieldDefinition> active;
  std::copy_if(facts.customFields().begin(), facts.customFields().end(), std::back_inserter(active),
               [](const CustomFieldDefinition& definition) { return definition.active; });
  if (state == m_state && active == m_definitions) return;
  m_state = state;
  m_definitions = active;
  switch (state) {
    case AccountFacts::State::Waiting: return showWaiting();
    case AccountFacts::State::Failed: return showFailure();
    case AccountFacts::State::Ready: return addFields();
  }
}

void CustomFieldsForm::clear() {
  for (FormField* field : std::as_const(m_fields)) m_binder.release(field);
  m_fields.clear();
  delete m_content;
  m_content = new QWidget;
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(12));
  m_column->addWidget(m_content);
  setVisible(true);
}

void CustomFieldsForm::showWaiting() {
  clear();
  const QString sentence = tr("Asking DigiCert for the fields of your account…");
  auto* row = new QHBoxLayout;
  row->setSpacing(px(8));
  row->addWidget(new BusyRing(16));
  row->addWidget(new MutedLabel(sentence), 1);
  static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
  m_content->layout()->addWidget(new SkeletonRows(2, sentence));
}

void CustomFieldsForm::showFailure() {
  clear();
  auto* banner = new Banner(Tone::Warning);
  banner->setObjectName(u"custom_fields_banner"_s);
  banner->setText(tr("The fields of your account could not be read"),
                  tr("%1 If your account requires one of them, it refuses the order.", "reason")
                      .arg(errorText(m_flow.facts().error(part)).sentence));
  banner->setAlert(true);
  auto* again = banner->addButton(tr("&Try again"), u"refresh"_s);
  again->setObjectName(u"custom_fields_try_again"_s);
  connect(again, &QAbstractButton::clicked, this, [this] { m_flow.facts().reload(part); });
  m_content->layout()->addWidget(banner);
  setTabOrder(m_anchor, again);
}

void CustomFieldsForm::addFields() {
  clear();
  setVisible(!m_definitions.isEmpty());
  if (m_definitions.isEmpty()) return;
  m_content->layout()->addWidget(new HeadingLabel(tr("Fields of your account")));
  QWidget* before = m_anchor;
  for (const CustomFieldDefinition& definition : std::as_const(m_definitions)) {
    FormField* field = makeField(definition);
    m_content->layout()->addWidget(field);
    setTabOrder(before, field->editor());
    before = field->editor();
  }
  m_binder.load();
}

FormField* CustomFieldsForm::makeField(const CustomFieldDefinition& definition) {
  // The account's words are no labels of ours: an & in them is an &.
  const QString label = QString(definition.label).replace(u"&"_s, u"&&"_s);
  FormField* field = nullptr;
  switch (definition.type) {
    case CustomFieldType::Anything:
    case CustomFieldType::Text: field = makeLineField(label); break;
    case CustomFieldType::WholeNumber: field = makeLineField(label, Writing::Digits); break;
    case CustomFieldType::Email: field = makeLineField(label, Writing::Emails); break;
    case CustomFieldType::EmailList: field = makeTextField(label, 2, Writing::Emails); break;
  }
  field->setParent(m_content);
  const OrderLimits& limits = m_flow.environment().policy.limits;
  field->setRequired(definition.required || limits.isRequired(Field::CustomField, definition.label));
  field->setHint(hintOf(definition));
  bindField(field, definition);
  return field;
}

void CustomFieldsForm::bindField(FormField* field, const CustomFieldDefinition& definition) {
  const FieldRef where{Field::CustomField, definition.metadataId};
  const auto member = [id = definition.metadataId](OrderDraft& draft) -> QString& {
    return draft.customFields[id];
  };
  if (definition.type == CustomFieldType::EmailList)
    m_binder.bindLines(field, where, member);
  else
    m_binder.bindLine(field, where, member);
  m_fields.append(field);
}

}  // namespace codeseal::ui
