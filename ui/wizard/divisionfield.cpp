// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/divisionfield.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/text/policytext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/textfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

DivisionField::DivisionField(OrderFlow& flow, FieldBinder& binder, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_list(new QComboBox) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(4));
  m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_list->setMinimumContentsLength(16);
  m_listField = new FormField(fieldName(Field::Container), m_list, this);
  column->addWidget(m_listField);
  binder.bind(m_listField, {Field::Container});
  makeNumber();
  connect(m_list, &QComboBox::activated, this, [this] { edit(m_list->currentData().toLongLong()); });
  connect(&m_flow.facts(), &AccountFacts::changed, this, [this](AccountFacts::Part part) {
    if (part == AccountFacts::Part::Containers) showDraft();
  });
}

void DivisionField::makeNumber() {
  m_numberField = makeLineField(fieldName(Field::Container), Writing::Digits);
  m_numberField->setParent(this);
  m_numberField->setHint(
      tr("The divisions could not be read. Enter the number of one, for example 3001, or leave "
         "it empty for the one the key belongs to."));
  m_number = static_cast<QLineEdit*>(m_numberField->editor());
  m_number->setObjectName(u"container_number"_s);
  // Every state is acceptable to this one, so that it keeps nobody in the field.
  m_number->setValidator(
      new QRegularExpressionValidator(QRegularExpression(u"(?:[1-9][0-9]{0,17})?"_s), m_number));
  layout()->addWidget(m_numberField);
  m_again = new Link(tr("Ask for the divisions again"), u"refresh"_s, this);
  m_again->setObjectName(u"containers_try_again"_s);
  static_cast<QVBoxLayout*>(layout())->addWidget(m_again, 0, Qt::AlignLeading);
  connect(m_number, &QLineEdit::textEdited, this, [this](const QString& text) { edit(text.toLongLong()); });
  connect(m_again, &QAbstractButton::clicked, this,
          [this] { m_flow.facts().reload(AccountFacts::Part::Containers); });
}

void DivisionField::edit(qint64 id) {
  m_flow.edit([id](OrderDraft& draft) { draft.container = id > 0 ? std::optional(id) : std::nullopt; });
}

void DivisionField::showDraft() {
  const bool failed = m_flow.facts().state(AccountFacts::Part::Containers) == AccountFacts::State::Failed;
  const auto chosen = m_flow.draft().container;
  fillList();
  if (const Policy& policy = m_flow.environment().policy; policy.division) {
    m_list->setEnabled(false);
    m_listField->setHint(lockedText(policy.setBy));
    m_numberField->hide();
    m_again->hide();
    return m_listField->show();
  }
  const bool isRequired = m_flow.environment().policy.limits.isRequired(Field::Container);
  m_numberField->setRequired(isRequired);
  m_listField->setVisible(!failed && (chosen || isRequired || m_list->count() > 2));
  m_numberField->setVisible(failed);
  m_again->setVisible(failed);
  if (const QString number = chosen ? QString::number(*chosen) : QString(); m_number->text() != number)
    m_number->setText(number);
}

void DivisionField::fillList() {
  m_list->clear();
  m_list->addItem(tr("Where the key belongs"));
  for (const Container& container : m_flow.facts().containers())
    if (container.isActive) m_list->addItem(nameOf(container), container.id);
  const auto locked = m_flow.environment().policy.division;
  const auto chosen = locked ? locked : m_flow.draft().container;
  // A draft may know a division that the account does not tell any more; what would be sent is shown.
  if (chosen && m_list->findData(*chosen) < 0) m_list->addItem(tr("Division no. %1").arg(*chosen), *chosen);
  m_list->setCurrentIndex(chosen ? m_list->findData(*chosen) : 0);
}

QString DivisionField::nameOf(const Container& container) const {
  const QList<Container>& all = m_flow.facts().containers();
  const auto parent = std::find_if(all.begin(), all.end(), [&container](const Container& other) {
    return other.id == container.parentId;
  });
  //: a division and the one it is part of
  return parent == all.end() ? container.name : tr("%1 (in %2)").arg(container.name, parent->name);
}

}  // namespace codeseal::ui
