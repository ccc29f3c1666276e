// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/moredetails.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/divisionfield.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/moresection.h"
#include "ui/wizard/textfields.h"

#include <QVBoxLayout>

namespace codeseal::ui {

MoreDetails::MoreDetails(OrderFlow& flow, FieldBinder& binder, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_section(new MoreSection) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_section);
  FormField* reference = makeLineField(fieldName(Field::AlternativeOrderId));
  reference->setHint(tr("Codeseal makes one for each order. An own one has letters and digits, at most 64."));
  m_section->body()->addWidget(reference);
  binder.bindLine(reference, {Field::AlternativeOrderId},
                  [](OrderDraft& draft) -> QString& { return draft.alternativeOrderId; });
  m_division = new DivisionField(flow, binder);
  m_section->body()->addWidget(m_division);
}

void MoreDetails::load() {
  m_division->showDraft();
  const OrderDraft& draft = m_flow.draft();
  const bool isLocked = m_flow.environment().policy.division.has_value();
  if (!draft.alternativeOrderId.isEmpty() || draft.container || isLocked || hasProblem()) open();
}

void MoreDetails::open() {
  m_section->setOpen(true);
}

bool MoreDetails::hasProblem() const {
  return m_flow.problem({Field::AlternativeOrderId}) || m_flow.problem({Field::Container});
}

}  // namespace codeseal::ui
