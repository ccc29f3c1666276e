// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/paycard.h"

#include "app/flow/orderflow.h"
#include "ui/text/choicenames.h"
#include "ui/text/formats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/similarnotice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

void clearRows(QVBoxLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

PayCard::PayCard(OrderFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow) {
  setObjectName(u"pay_card"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(16));
  m_amounts = new Card(Card::Look::Quiet);
  m_amounts->setAccessibleName(tr("To pay"));
  m_amounts->body()->addWidget(new HeadingLabel(tr("To pay"), Type::GroupTitle));
  m_amountRows = new QVBoxLayout;
  m_amountRows->setSpacing(px(6));
  m_amounts->body()->addLayout(m_amountRows);
  column->addWidget(m_amounts);
  column->addWidget(new HeadingLabel(tr("Ready to order"), Type::GroupTitle));
  m_ready = new QVBoxLayout;
  m_ready->setSpacing(px(8));
  column->addLayout(m_ready);
  column->addStretch(1);
}

void PayCard::showFlow() {
  showAmounts();
  showReadiness();
}

void PayCard::addAmount(const QString& what, const QString& amount, bool strong) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  auto* left = new TextLabel(strong ? Type::CardTitle : Type::Body, TextLabel::Ink::Text, what);
  left->setWordWrap(true);
  line->addWidget(left, 1);
  auto* right = new TextLabel(strong ? Type::CardTitle : Type::Body, TextLabel::Ink::Text, amount);
  right->setTrailing(true);
  line->addWidget(right);
  m_amountRows->addWidget(row);
}

void PayCard::showAmounts() {
  clearRows(m_amountRows);
  const OrderDraft& draft = m_flow.draft();
  const auto& price = m_flow.price();
  if (!price || !price->total) {
    m_amountRows->addWidget(new BodyLabel(tr("The service does not tell the price.")));
    m_amountRows->addWidget(new MutedLabel(tr("CertCentral shows it with the order."), Type::Hint));
  } else {
    if (price->base && draft.product) addAmount(productName(*draft.product), moneyText(*price->base), false);
    if (price->tax && price->tax->hundredths != 0) addAmount(tr("Tax"), moneyText(*price->tax), false);
    m_amountRows->addWidget(new Rule);
    addAmount(tr("Estimate, in all"), moneyText(*price->total), true);
    if (needsShipping(draft))
      m_amountRows->addWidget(new MutedLabel(
          tr("The service does not say whether token and delivery are included."), Type::Hint));
  }
  const auto funds = m_flow.facts().balance();
  const bool paysByBalance = !draft.paymentMethod || draft.paymentMethod == PaymentMethod::Balance;
  if (!funds || !paysByBalance) return;
  if (funds->unlimited) return;
  const bool isPriced = price && price->total;
  const bool covered =
      isPriced ? funds->available.hundredths >= price->total->hundredths : funds->available.hundredths > 0;
  const QString amount = moneyText(funds->available);
  auto* line =
      covered
          ? new CheckLine(u"check"_s, Tone::Success,
                          isPriced ? tr("Funds of %1 cover it").arg(amount) : tr("Funds of %1").arg(amount))
          : new CheckLine(u"warning"_s, Tone::Warning, tr("Funds of %1 do not cover it").arg(amount),
                          tr("DigiCert may refuse the order or let it wait."));
  line->setToned(true);
  m_amountRows->addWidget(line);
}

void PayCard::showReadiness() {
  clearRows(m_ready);
  showKey();
  showOrganization();
  const bool isOne = m_flow.draft().skipApproval;
  m_ready->addWidget(new CheckLine(
      u"info"_s, Tone::Info, isOne ? tr("One person approves after you") : tr("Two people approve after you"),
      isOne ? tr("the verified contact") : tr("someone of your account, then the verified contact")));
  m_ready->addWidget(similarLine(m_flow));
}

void PayCard::showKey() {
  const KeyReport& report = m_flow.account().report();
  if (report.mayOrder()) {
    const QString role = report.user.roles.isEmpty() ? QString() : report.user.roles.first().name;
    const QString who =
        role.isEmpty() ? report.user.fullName() : tr("%1, %2").arg(report.user.fullName(), role);
    if (report.limitsLeaveOrdering())
      m_ready->addWidget(new CheckLine(u"check"_s, Tone::Success, tr("Your key may place orders"), who));
    else
      m_ready->addWidget(new CheckLine(u"info"_s, Tone::Info,
                                       tr("Your key may place orders, as far as DigiCert tells"), who));
  } else {
    m_ready->addWidget(new CheckLine(u"warning"_s, Tone::Warning, tr("Your key may not place orders"),
                                     tr("DigiCert will refuse it.")));
  }
}

void PayCard::showOrganization() {
  const OrderDraft& draft = m_flow.draft();
  const Organization* organization = m_flow.facts().organization(draft.organizationId);
  if (draft.organizationKind == OrganizationKind::New) {
    m_ready->addWidget(new CheckLine(u"warning"_s, Tone::Warning, tr("The organization is new"),
                                     tr("DigiCert checks it first.")));
  } else if (organization && draft.product) {
    const Readiness ready = readinessOf(*organization, *draft.product, m_flow.offer().today);
    const bool isEv = draft.product == Product::CodeSigningEv;
    if (ready.isReady())
      m_ready->addWidget(
          new CheckLine(u"check"_s, Tone::Success,
                        isEv ? tr("Organization validated for EV") : tr("Organization validated"),
                        ready.until.isValid() ? tr("until %1").arg(longDateText(ready.until)) : QString()));
    else if (ready.state == Readiness::State::NotTold)
      m_ready->addWidget(new CheckLine(u"info"_s, Tone::Info, tr("Organization perhaps not validated"),
                                       tr("DigiCert did not say.")));
    else
      m_ready->addWidget(
          new CheckLine(u"warning"_s, Tone::Warning,
                        isEv ? tr("Organization not validated for EV") : tr("Organization not validated"),
                        tr("The order waits for a check.")));
  }
}

}  // namespace codeseal::ui
