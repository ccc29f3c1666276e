// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/certificatepage.h"

#include "app/flow/orderflow.h"
#include "ui/text/choicenames.h"
#include "ui/text/formats.h"
#include "ui/text/policytext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/termbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/fieldobjectname.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array productOrder{Product::CodeSigning, Product::CodeSigningEv};

}  // namespace

CertificatePage::CertificatePage(OrderFlow& flow, QWidget* parent)
    : WizardPage(Step::Certificate, flow, parent), m_otherPrices(flow) {}

void CertificatePage::build() {
  setHeading(
      tr("Which certificate?"),
      tr("Choose the product and how long it is valid. You can change both until you place the order."));
  addProducts();
  addTerm();
  m_whyShort = new Banner(Tone::Info);
  m_whyShort->setText(
      {}, tr("Since 24 February 2026, DigiCert issues code signing certificates for at most 459 days, so "
             "2 and 3 years are not offered. The term starts on the day of issue."));
  body()->addWidget(m_whyShort);
  body()->addStretch(1);
  connect(&flow(), &OrderFlow::draftChanged, this, &CertificatePage::showTerm);
  connect(&flow(), &OrderFlow::priceChanged, this, &CertificatePage::showPrices);
  connect(&m_otherPrices, &OtherPrices::changed, this, &CertificatePage::showProducts);
  connect(&flow().facts(), &AccountFacts::changed, this, &CertificatePage::load);
}

void CertificatePage::addProducts() {
  body()->addWidget(new HeadingLabel(tr("Product")));
  m_products = new ChoiceRow;
  m_products->setAccessibleName(tr("Product"));
  for (const Product product : productOrder)
    m_products->addChoice({productName(product), {}, {}, {}, {}})
        ->setObjectName(u"product_"_s + wireName(product));
  m_products->setObjectName(fieldObjectName({Field::Product}));
  body()->addWidget(m_products);
  connect(m_products, &ChoiceRow::chosen, this, &CertificatePage::chooseProduct);
}

void CertificatePage::addTerm() {
  body()->addWidget(new HeadingLabel(tr("Validity")));
  auto* card = new Card;
  card->setAccessibleName(tr("Validity"));
  auto* years = new QHBoxLayout;
  m_years = new QVBoxLayout;
  years->addLayout(m_years, 1);
  m_until = new TextLabel(Type::Body, TextLabel::Ink::Muted, {});
  m_until->setObjectName(u"term_until"_s);
  m_until->setTrailing(true);
  years->addWidget(m_until, 0, Qt::AlignTop);
  card->body()->addLayout(years);
  auto* row = new QHBoxLayout;
  m_ownDay = new RadioButton(tr("&Own last day"));
  m_ownDay->setObjectName(u"term_last_day"_s);
  row->addWidget(m_ownDay, 1, Qt::AlignTop);
  m_lastDay = new QDateEdit;
  m_lastDay->setCalendarPopup(true);
  m_lastDay->setAccessibleName(tr("Last day"));
  m_ownDayField = new FormField({}, m_lastDay);
  fields().bind(m_ownDayField, {Field::LastDay});
  row->addWidget(m_ownDayField);
  card->body()->addLayout(row);
  m_bar = new TermBar;
  m_bar->setObjectName(u"term_bar"_s);
  card->body()->addWidget(m_bar);
  body()->addWidget(card);
  connect(m_ownDay, &QAbstractButton::clicked, this, &CertificatePage::chooseTerm);
  connect(m_lastDay, &QDateEdit::dateChanged, this, &CertificatePage::chooseTerm);
}

void CertificatePage::load() {
  const QScopedValueRollback<bool> loading(m_loading, true);
  m_otherPrices.ask();
  showProducts();
  offerYears();
  showTerm();
}

void CertificatePage::showProducts() {
  const OrderDraft& draft = flow().draft();
  const QList<Product> offered = flow().offer().products;
  const std::array sentences{
      tr("DigiCert checks that the organization exists, and its name is shown when software is "
         "installed. Right for most programs, scripts and installers."),
      tr("A stricter check: a verified contact of the organization approves each order. Required "
         "for Windows kernel drivers and by some partner programs.")};
  for (int i = 0; i < m_products->count(); ++i) {
    const Product product = productOrder[std::size_t(i)];
    ChoiceText text{productName(product), sentences[std::size_t(i)], {}, {}, {}};
    const QString ready = readyChipWord(product);
    if (!ready.isEmpty()) text.chip = {u"check"_s, Tone::Success, ready};
    const bool isOffered = offered.isEmpty() || offered.contains(product);
    if (!isOffered) text.reason = tr("Not enabled in this account.");
    const Policy& policy = flow().environment().policy;
    if (!policy.allows(product)) text.reason = notAllowedText(policy.setBy);
    text.price = priceText(product);
    m_products->card(i)->setChoice(text);
    m_products->card(i)->setEnabled(isOffered);
  }
  const auto chosen = std::find(productOrder.begin(), productOrder.end(), draft.product);
  m_products->choose(chosen == productOrder.end() ? -1 : int(chosen - productOrder.begin()));
}

void CertificatePage::showPrices() {
  if (isVisible()) m_otherPrices.ask();
  showProducts();
}

QString CertificatePage::priceText(Product product) const {
  const OrderDraft& draft = flow().draft();
  const auto& chosen = flow().price();
  const auto total = draft.product != product ? m_otherPrices.total(product)
                     : chosen                 ? chosen->total
                                              : std::nullopt;
  if (!total) return {};
  return draft.termKind == TermKind::Years
             ? tr("%1 for %2", "price, term").arg(moneyText(*total), yearsText(draft.years.toInt()))
             : moneyText(*total);
}

QString CertificatePage::readyChipWord(Product product) const {
  const QList<Organization>& all = flow().facts().organizations();
  const QDate today = flow().offer().today;
  const bool someReady = std::any_of(all.begin(), all.end(), [&](const Organization& organization) {
    return organization.isActive && readinessOf(organization, product, today).isReady();
  });
  return someReady ? tr("Organization ready") : QString();
}

void CertificatePage::offerYears() {
  const OrderOffer offer = flow().offer();
  if (m_offered != offer.years) makeYearButtons(offer.years);
  m_ownDay->setVisible(offer.lastDayAllowed);
  m_ownDayField->setVisible(offer.lastDayAllowed);
  m_lastDay->setDateRange(offer.today.addDays(1), offer.latestLastDay());
  m_lastDay->setDisplayFormat(QLocale().language() == QLocale::German ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
  m_whyShort->setVisible(offer.years == QList<int>{1});
}

void CertificatePage::makeYearButtons(const QList<int>& offered) {
  m_offered = offered;
  qDeleteAll(m_yearButtons);
  m_yearButtons.clear();
  QWidget* before = m_products->card(m_products->count() - 1);
  for (const int years : offered) {
    auto* button = new RadioButton(yearsText(years));
    button->setObjectName(u"term_years_%1"_s.arg(years));
    button->setProperty("years", years);
    connect(button, &QAbstractButton::clicked, this, &CertificatePage::chooseTerm);
    m_yearButtons.append(button);
    m_years->addWidget(button);
    setTabOrder(before, button);
    before = button;
  }
  setTabOrder(before, m_ownDay);
}

QDate CertificatePage::chosenLastDay() const {
  const OrderDraft& draft = flow().draft();
  if (draft.termKind == TermKind::LastDay) return QDate::fromString(draft.lastDay, Qt::ISODate);
  return flow().offer().lastDayOf(std::max(1, draft.years.toInt()));
}

void CertificatePage::showTerm() {
  const QScopedValueRollback<bool> loading(m_loading, true);
  const OrderDraft& draft = flow().draft();
  const OrderOffer offer = flow().offer();
  const bool isOwn = draft.termKind == TermKind::LastDay;
  for (RadioButton* button : std::as_const(m_yearButtons))
    button->setChecked(!isOwn && button->property("years").toInt() == draft.years.toInt());
  m_ownDay->setChecked(isOwn);
  m_lastDay->setEnabled(isOwn);
  const QDate end = chosenLastDay();
  if (end.isValid() && end != m_lastDay->date()) m_lastDay->setDate(end);
  m_until->setText(
      tr("until %1, if issued today").arg(longDateText(offer.lastDayOf(std::max(1, draft.years.toInt())))));
  const QDate latest = offer.latestLastDay();
  const int days = int(offer.today.daysTo(end.isValid() ? end : offer.lastDayOf(1)));
  const int most = int(offer.today.daysTo(latest));
  m_bar->setTerm(days, most, tr("%1, %n day(s)", nullptr, days).arg(dateText(offer.today.addDays(days))),
                 tr("%1, the latest possible: %n day(s)", nullptr, most).arg(dateText(latest)));
  showProducts();
}

void CertificatePage::chooseProduct(int index) {
  if (m_loading || index < 0) return;
  flow().edit([index](OrderDraft& draft) { draft.product = productOrder[std::size_t(index)]; });
  load();
}

void CertificatePage::chooseTerm() {
  if (m_loading) return;
  auto* chosen = qobject_cast<RadioButton*>(sender());
  flow().edit([&](OrderDraft& draft) {
    if (chosen && chosen != m_ownDay) {
      draft.termKind = TermKind::Years;
      draft.years = QString::number(chosen->property("years").toInt());
    } else {
      draft.termKind = TermKind::LastDay;
      draft.lastDay = m_lastDay->date().toString(Qt::ISODate);
    }
  });
  showTerm();
  if (chosen == m_ownDay) m_lastDay->setFocus();
}

void CertificatePage::focusFirstProblem() {
  if (flow().problem({Field::Product}))
    m_products->card(0)->setFocus(Qt::OtherFocusReason);
  else
    WizardPage::focusFirstProblem();
}

QString CertificatePage::summary() const {
  const OrderDraft& draft = flow().draft();
  if (!draft.product) return {};
  const QString product = *draft.product == Product::CodeSigningEv ? tr("EV") : tr("Standard");
  if (draft.termKind == TermKind::LastDay)
    return tr("%1, until %2", "product, last day").arg(product, dateText(chosenLastDay()));
  return tr("%1, %2", "product, term").arg(product, yearsText(draft.years.toInt()));
}

}  // namespace codeseal::ui
