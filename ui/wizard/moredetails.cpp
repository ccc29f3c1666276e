// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/moredetails.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/divisionfield.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/textfields.h"

#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

MoreDetails::MoreDetails(OrderFlow& flow, FieldBinder& binder, QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_toggle(new Link(tr("More"), u"chevron"_s, this)),
      m_content(new QWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  m_toggle->setObjectName(u"more"_s);
  m_toggle->setCheckable(true);
  m_toggle->setAutoDefault(false);
  m_toggle->setAccessibleDescription(tr("Your own reference and the division"));
  column->addWidget(m_toggle, 0, Qt::AlignLeading);
  auto* fields = new QVBoxLayout(m_content);
  fields->setContentsMargins(0, 0, 0, 0);
  fields->setSpacing(px(12));
  FormField* reference = makeLineField(fieldName(Field::AlternativeOrderId));
  reference->setHint(
      tr("Codeseal makes one for each order, so that none is placed twice. An own one has letters "
         "and digits, at most 64, and may not have been used before."));
  fields->addWidget(reference);
  binder.bindLine(reference, {Field::AlternativeOrderId},
                  [](OrderDraft& draft) -> QString& { return draft.alternativeOrderId; });
  m_division = new DivisionField(flow, binder);
  fields->addWidget(m_division);
  column->addWidget(m_content);
  connect(m_toggle, &QAbstractButton::toggled, this, &MoreDetails::setOpen);
  m_content->hide();
}

void MoreDetails::load() {
  m_division->showDraft();
  const OrderDraft& draft = m_flow.draft();
  if (!draft.alternativeOrderId.isEmpty() || draft.container || hasProblem()) open();
}

void MoreDetails::open() {
  m_toggle->setChecked(true);
}

bool MoreDetails::hasProblem() const {
  return m_flow.problem({Field::AlternativeOrderId}) || m_flow.problem({Field::Container});
}

void MoreDetails::setOpen(bool open) {
  m_toggle->setIconName(open ? u"chevron-down"_s : u"chevron"_s);
  m_content->setVisible(open);
}

}  // namespace codeseal::ui
