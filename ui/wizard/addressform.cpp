// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/addressform.h"

#include "app/flow/orderflow.h"
#include "ui/text/addresswords.h"
#include "ui/text/fieldnames.h"
#include "ui/text/parcelwords.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/countrybox.h"
#include "ui/wizard/fieldbinder.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace codeseal::ui {

AddressForm::AddressForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_binder(binder), m_country(new CountryBox) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(12));
  column->addWidget(addLine(Field::ShipName, &ShippingDraft::name));
  FormField* street = addLine(Field::ShipAddr1, &ShippingDraft::addr1);
  addRow(street, 15, addLine(Field::ShipAddr2, &ShippingDraft::addr2), 7);
  m_zip = addLine(Field::ShipZip, &ShippingDraft::zip);
  addRow(m_zip, 7, addLine(Field::ShipCity, &ShippingDraft::city), 15);
  m_state = addLine(Field::ShipState, &ShippingDraft::state);
  FormField* country = add(Field::ShipCountry, m_country);
  m_binder.bind(country, {Field::ShipCountry});
  addRow(m_state, 1, country, 1);
  connect(m_country, &QComboBox::activated, this, [this] {
    m_flow.edit([code = m_country->code()](OrderDraft& draft) { draft.shipping.country = code; });
  });
}

FormField* AddressForm::add(Field field, QWidget* editor) {
  auto* form = new FormField(fieldName(field), editor, this);
  form->setRequired(field != Field::ShipAddr2);
  m_fields.append({field, form});
  connect(form, &FormField::noteChanged, this, &AddressForm::shownProblemsChanged);
  return form;
}

FormField* AddressForm::addLine(Field field, QString ShippingDraft::*member) {
  FormField* form = add(field, new QLineEdit);
  m_binder.bindLine(form, {field},
                    [member](OrderDraft& draft) -> QString& { return draft.shipping.*member; });
  return form;
}

void AddressForm::addRow(FormField* first, int firstShare, FormField* second, int secondShare) {
  auto* row = new FieldRow(this);
  row->addField(first, firstShare);
  row->addField(second, secondShare);
  layout()->addWidget(row);
}

void AddressForm::showDraft() {
  const QString country = m_flow.draft().shipping.country;
  m_country->setCode(country);
  m_zip->setLabel(postcodeLabel(country));
  m_state->setLabel(stateLabel(country));
  showHints();
}

void AddressForm::showHints() {
  for (const auto& [field, form] : std::as_const(m_fields)) {
    const QString hint = parcelHint(m_flow.draft().shipping, field);
    // A hint that stays as it is must not be announced with every key.
    if (hint.isEmpty() == !m_hinted.contains(field)) continue;
    if (hint.isEmpty())
      m_hinted.remove(field);
    else
      m_hinted.insert(field);
    form->setHint(hint);
  }
}

Problems AddressForm::shownProblems() const {
  Problems shown;
  for (const auto& [field, form] : m_fields)
    if (const auto problem = m_flow.problem({field}); problem && form->isErrorShown()) shown.append(*problem);
  return shown;
}

}  // namespace codeseal::ui
