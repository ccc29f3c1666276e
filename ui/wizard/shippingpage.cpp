// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/shippingpage.h"

#include "app/flow/orderflow.h"
#include "app/flow/pastaddresses.h"
#include "app/order/countries.h"
#include "ui/text/choicenames.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/twocolumns.h"
#include "ui/wizard/addressbookcombo.h"
#include "ui/wizard/addressform.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/fieldobjectname.h"
#include "ui/wizard/fixedaddressform.h"
#include "ui/wizard/parcelside.h"

#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array methodOrder{ShipMethod::Standard, ShipMethod::Expedited};

/// The country of the person's system; empty if it does not tell.
QString systemCountry() {
  const QLocale::Territory territory = QLocale::system().territory();
  const QString code = territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
  return isCountryCode(code) ? code : QString();
}

}  // namespace

ShippingPage::ShippingPage(OrderFlow& flow, QWidget* parent)
    : WizardPage(Step::TokenShipping, flow, parent) {}

void ShippingPage::build() {
  setHeading(tr("Where should the token go?"),
             tr("A courier delivers it. The address cannot be changed in Codeseal after ordering."));
  QWidget* form = makeForm();
  m_parcel = new ParcelSide;
  auto* columns = new TwoColumns(form, m_parcel);
  columns->setSideWidth(272);
  columns->setGap(28);
  body()->addWidget(columns);
  body()->addStretch(1);
  connect(&flow(), &OrderFlow::draftChanged, this, &ShippingPage::showDraft);
}

QWidget* ShippingPage::makeForm() {
  auto* form = new QWidget;
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(12));
  addAddress(form);
  addDelivery(form);
  column->addStretch(1);
  return form;
}

void ShippingPage::addAddress(QWidget* form) {
  if (!flow().environment().policy.limits.addresses.isEmpty()) {
    m_fixed = new FixedAddressForm(flow(), fields());
    form->layout()->addWidget(m_fixed);
    connect(m_fixed, &FixedAddressForm::shownProblemsChanged, this, &ShippingPage::showParcel);
    connect(m_fixed, &FixedAddressForm::chosen, this, &ShippingPage::useAddress);
    return;
  }
  m_book = new AddressBookCombo;
  m_book->setObjectName(u"address_book"_s);
  m_bookField = new FormField(tr("Address book"), m_book);
  m_bookField->setObjectName(u"address_book_field"_s);
  form->layout()->addWidget(m_bookField);
  m_form = new AddressForm(flow(), fields());
  form->layout()->addWidget(m_form);
  connect(m_book, &AddressBookCombo::addressChosen, this, &ShippingPage::useAddress);
  connect(m_form, &AddressForm::shownProblemsChanged, this, &ShippingPage::showParcel);
}

void ShippingPage::addDelivery(QWidget* form) {
  form->layout()->addWidget(new HeadingLabel(fieldName(Field::ShipMethod)));
  m_methods = new ChoiceRow;
  m_methods->setGap(12);
  m_methods->setObjectName(fieldObjectName({Field::ShipMethod}));
  m_methods->setAccessibleName(fieldName(Field::ShipMethod));
  const std::array sentences{tr("No added cost."),
                             tr("DigiCert adds a fee. It speeds up the parcel, not the checks before it.")};
  for (std::size_t i = 0; i < methodOrder.size(); ++i)
    m_methods->addChoice({shipMethodName(methodOrder[i]), sentences[i], {}, {}, {}})
        ->setObjectName(u"ship_method_"_s + wireName(methodOrder[i]).toLower());
  form->layout()->addWidget(m_methods);
  connect(m_methods, &ChoiceRow::chosen, this, [this](int index) {
    flow().edit([index](OrderDraft& draft) { draft.shipping.method = methodOrder[std::size_t(index)]; });
  });
}

void ShippingPage::load() {
  if (m_fixed) return showDraft();
  m_book->setAddresses(pastAddresses(flow().environment()));
  m_bookField->setVisible(!m_book->isEmpty());
  const QString country = systemCountry();
  if (flow().draft().shipping.country.isEmpty() && !country.isEmpty())
    flow().edit([&country](OrderDraft& draft) { draft.shipping.country = country; });
  showDraft();
}

void ShippingPage::showDraft() {
  const ShippingDraft& shipping = flow().draft().shipping;
  if (m_fixed) m_fixed->showDraft();
  if (m_book) m_book->follow(shipping);
  if (m_form) m_form->showDraft();
  m_methods->choose(shipping.method == ShipMethod::Standard ? 0 : 1);
  showParcel();
}

void ShippingPage::showParcel() {
  m_parcel->showParcel(flow().draft().shipping, m_fixed ? m_fixed->shownProblems() : m_form->shownProblems());
}

void ShippingPage::useAddress(const ShippingDraft& address) {
  flow().edit([&address](OrderDraft& draft) {
    const ShippingDraft before = draft.shipping;
    draft.shipping = address;
    draft.shipping.method = before.method;
    if (address.country.isEmpty()) draft.shipping.country = before.country;
  });
  fields().load();
}

NoticeText ShippingPage::notice() const {
  const auto problem = flow().problem({Field::ShipAddr1});
  // There is no field for the street to go to where whole addresses are chosen.
  if (!m_fixed || !problem) return WizardPage::notice();
  if (problem->code == FieldProblem::Code::NotAllowed)
    return {NoticeText::Kind::Problem, tr("This address is not allowed")};
  return {NoticeText::Kind::Info, tr("Still missing: %1").arg(tr("Address"))};
}

void ShippingPage::focusFirstProblem() {
  if (!m_fixed || !m_fixed->focusProblem()) WizardPage::focusFirstProblem();
}

QString ShippingPage::summary() const {
  const ShippingDraft& shipping = flow().draft().shipping;
  if (shipping.city.trimmed().isEmpty()) return {};
  const QString city = shipping.city.trimmed();
  return shipping.method == ShipMethod::Standard ? tr("To %1, standard").arg(city)
                                                 : tr("To %1, expedited").arg(city);
}

}  // namespace codeseal::ui
