// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/fixedaddressform.h"

#include "app/flow/orderflow.h"
#include "ui/text/countryname.h"
#include "ui/text/fieldnames.h"
#include "ui/text/plaintext.h"
#include "ui/text/policytext.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/notetext.h"
#include "ui/wizard/fieldbinder.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Mara Lindqvist, Invalidenstrasse 112, Aufgang C, 10115 Berlin, Germany"
QString oneLine(const ShippingDraft& address) {
  QStringList parts{address.name, address.addr1, address.addr2, (address.zip + u' ' + address.city).trimmed(),
                    countryName(address.country)};
  parts.removeAll(QString());
  return quotable(parts.join(u", "_s));
}

}  // namespace

FixedAddressForm::FixedAddressForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_choices(new ChoiceRow), m_note(new NoteText) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  m_choices->setObjectName(u"fixed_addresses"_s);
  m_choices->setAccessibleName(tr("Address"));
  m_choices->setUpright();
  column->addWidget(m_choices);
  m_note->setObjectName(u"fixed_addresses_note"_s);
  column->addWidget(m_note);
  addChoices();
  addRecipient(binder);
  connect(m_choices, &ChoiceRow::chosen, this, &FixedAddressForm::choose);
  connect(&m_flow, &OrderFlow::problemsChanged, this, &FixedAddressForm::showProblem);
}

void FixedAddressForm::addChoices() {
  const QList<FixedAddress>& addresses = m_flow.environment().policy.limits.addresses;
  for (qsizetype i = 0; i < addresses.size(); ++i)
    m_choices->addChoice({quotable(addresses[i].label), oneLine(addresses[i].address), {}, {}, {}})
        ->setObjectName(u"fixed_address_%1"_s.arg(i));
}

void FixedAddressForm::addRecipient(FieldBinder& binder) {
  m_recipient = new FormField(fieldName(Field::ShipName), new QLineEdit, this);
  m_recipient->setRequired(true);
  layout()->addWidget(m_recipient);
  binder.bindLine(m_recipient, {Field::ShipName},
                  [](OrderDraft& draft) -> QString& { return draft.shipping.name; });
  connect(m_recipient, &FormField::noteChanged, this, &FixedAddressForm::shownProblemsChanged);
}

void FixedAddressForm::choose(int index) {
  const FixedAddress& fixed = m_flow.environment().policy.limits.addresses.at(index);
  ShippingDraft address = fixed.address;
  if (address.name.isEmpty()) address.name = m_flow.draft().shipping.name;
  Q_EMIT chosen(address);
}

void FixedAddressForm::showDraft() {
  const OrderLimits& limits = m_flow.environment().policy.limits;
  const int index = limits.indexOf(m_flow.draft().shipping);
  if (m_choices->chosenIndex() != index) m_choices->choose(index);
  m_recipient->setVisible(index >= 0 && limits.addresses.at(index).address.name.isEmpty());
  showProblem();
}

void FixedAddressForm::showProblem() {
  const auto problem = m_flow.problem({Field::ShipAddr1});
  if (!problem) m_speaks = false;
  const bool mayShow = problem && (m_speaks || !isMissing(problem->code));
  const QString before = m_note->text();
  if (mayShow)
    m_note->showError(problemText(*problem));
  else
    m_note->showHint(lockedText(m_flow.environment().policy.setBy));
  m_choices->setAccessibleDescription(m_note->text());
  if (before != m_note->text()) Q_EMIT shownProblemsChanged();
}

Problems FixedAddressForm::shownProblems() const {
  Problems shown;
  const auto address = m_flow.problem({Field::ShipAddr1});
  if (address && m_note->isError()) shown.append(*address);
  const auto recipient = m_flow.problem({Field::ShipName});
  if (recipient && m_recipient->isErrorShown()) shown.append(*recipient);
  return shown;
}

bool FixedAddressForm::focusProblem() {
  if (!m_flow.problem({Field::ShipAddr1})) return false;
  m_speaks = true;
  showProblem();
  m_choices->card(std::max(m_choices->chosenIndex(), 0))->setFocus(Qt::OtherFocusReason);
  return true;
}

}  // namespace codeseal::ui
