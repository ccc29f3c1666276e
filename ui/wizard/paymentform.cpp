// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/paymentform.h"

#include "app/flow/orderflow.h"
#include "ui/text/choicenames.h"
#include "ui/text/fieldnames.h"
#include "ui/text/formats.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/fieldbinder.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

PaymentForm::PaymentForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_methods(new QComboBox) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(12));
  m_methods->addItem(tr("As the account is set up"));
  for (const PaymentMethod method : {PaymentMethod::Balance, PaymentMethod::Card, PaymentMethod::Profile})
    m_methods->addItem(paymentMethodName(method), wireName(method));
  m_methods->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_methods->setMinimumContentsLength(12);
  m_methodField = new FormField(fieldName(Field::PaymentMethod), m_methods, this);
  column->addWidget(m_methodField);
  binder.bind(m_methodField, {Field::PaymentMethod});
  addProfiles(binder);
  connect(m_methods, &QComboBox::activated, this, &PaymentForm::choose);
  connect(&m_flow.facts(), &AccountFacts::changed, this, [this](AccountFacts::Part part) {
    if (part == AccountFacts::Part::PaymentProfiles || part == AccountFacts::Part::Balance) showAll();
  });
}

void PaymentForm::addProfiles(FieldBinder& binder) {
  m_profiles = new QComboBox;
  m_profiles->setPlaceholderText(tr("Choose a card"));
  m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_profiles->setMinimumContentsLength(12);
  m_profileField = new FormField(fieldName(Field::PaymentProfile), m_profiles, this);
  m_profileField->setRequired(true);
  layout()->addWidget(m_profileField);
  binder.bind(m_profileField, {Field::PaymentProfile});
  m_again = new Link(tr("Ask for the cards again"), u"refresh"_s, this);
  m_again->setObjectName(u"payment_profiles_try_again"_s);
  static_cast<QVBoxLayout*>(layout())->addWidget(m_again, 0, Qt::AlignLeading);
  connect(m_again, &QAbstractButton::clicked, this,
          [this] { m_flow.facts().reload(AccountFacts::Part::PaymentProfiles); });
  connect(m_profiles, &QComboBox::activated, this, [this] {
    m_flow.edit(
        [id = m_profiles->currentData().toLongLong()](OrderDraft& draft) { draft.paymentProfile = id; });
  });
}

void PaymentForm::choose() {
  const auto method = paymentMethodFromWire(m_methods->currentData().toString());
  const QList<PaymentProfile>& profiles = m_flow.facts().paymentProfiles();
  const auto usual = std::find_if(profiles.begin(), profiles.end(), [](const PaymentProfile& profile) {
    return profile.isActive && profile.isDefault;
  });
  m_flow.edit([&](OrderDraft& draft) {
    draft.paymentMethod = method;
    if (method == PaymentMethod::Profile && !draft.paymentProfile && usual != profiles.end())
      draft.paymentProfile = usual->id;
  });
}

void PaymentForm::showDraft() {
  // Every key in another field changes the draft too; this part must stay still then.
  const Shown now{m_flow.draft().paymentMethod, m_flow.draft().paymentProfile};
  if (m_shown != now) showAll();
}

void PaymentForm::showAll() {
  m_shown = Shown{m_flow.draft().paymentMethod, m_flow.draft().paymentProfile};
  const auto method = m_flow.draft().paymentMethod;
  m_methods->setCurrentIndex(method ? m_methods->findData(wireName(*method)) : 0);
  showHint();
  showProfiles();
}

void PaymentForm::showHint() {
  const auto method = m_flow.draft().paymentMethod;
  const auto balance = m_flow.facts().balance();
  QStringList hints;
  if (!method) hints.append(tr("Nothing is sent about it. DigiCert then takes the account balance."));
  if (method == PaymentMethod::Card) hints.append(tr("The card that the account has set as its own."));
  if (balance && (!method || method == PaymentMethod::Balance))
    hints.append(balance->unlimited ? tr("The account may order without a limit.")
                                    : tr("Available: %1.", "an amount").arg(moneyText(balance->available)));
  m_methodField->setHint(hints.join(u' '));
}

void PaymentForm::showProfiles() {
  const AccountFacts& facts = m_flow.facts();
  const bool isAsked = m_flow.draft().paymentMethod == PaymentMethod::Profile;
  const auto state = facts.state(AccountFacts::Part::PaymentProfiles);
  m_profiles->clear();
  for (const PaymentProfile& profile : facts.paymentProfiles())
    if (profile.isActive) m_profiles->addItem(profile.label, profile.id);
  const bool isEmpty = m_profiles->count() == 0;
  const auto chosen = m_flow.draft().paymentProfile;
  // A draft may know a card that the account does not tell any more; what would be sent is shown.
  if (chosen && m_profiles->findData(*chosen) < 0)
    m_profiles->addItem(tr("Stored card no. %1").arg(*chosen), *chosen);
  m_profiles->setCurrentIndex(chosen ? m_profiles->findData(*chosen) : -1);
  QString hint;
  if (state == AccountFacts::State::Failed)
    hint = tr("The stored cards could not be read.");
  else if (m_flow.isRequest())
    hint = tr("Without a key the stored cards are not known. It stays open.");
  else if (state == AccountFacts::State::Waiting)
    hint = tr("Asking DigiCert…");
  else if (isEmpty)
    hint = tr("The account has no stored card. Choose another way to pay.");
  m_profileField->setHint(hint);
  m_profileField->setVisible(isAsked);
  m_again->setVisible(isAsked && state == AccountFacts::State::Failed);
}

}  // namespace codeseal::ui
