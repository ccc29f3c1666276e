// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationdetail.h"

#include "app/flow/orderflow.h"
#include "ui/text/choicenames.h"
#include "ui/text/countryname.h"
#include "ui/text/formats.h"
#include "ui/text/readinesstext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pagebody.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"
#include "ui/wizard/whatfollows.h"

#include <QEvent>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
  QString first;
  QString second;
};

/// "Code signing: ready" and "until 2 September 2027".
Words readinessWords(const QString& product, const Readiness& readiness) {
  const auto dated = [](const QString& text, QDate date) {
    return date.isValid() ? text.arg(longDateText(date)) : QString();
  };
  switch (readiness.state) {
    case Readiness::State::Ready:
      return {OrganizationDetail::tr("%1: ready").arg(product),
              dated(OrganizationDetail::tr("until %1"), readiness.until)};
    case Readiness::State::EndsSoon:
      return {OrganizationDetail::tr("%1: ready, but not for long").arg(product),
              dated(OrganizationDetail::tr("until %1"), readiness.until)};
    case Readiness::State::Expired:
      //: %1 is a product whose validation is over
      return {OrganizationDetail::tr("%1: expired").arg(product),
              dated(OrganizationDetail::tr("on %1"), readiness.until)};
    case Readiness::State::InProgress:
      return {OrganizationDetail::tr("%1: being checked").arg(product),
              dated(OrganizationDetail::tr("since %1"), readiness.since)};
    case Readiness::State::NotStarted:
      return {OrganizationDetail::tr("%1: not validated").arg(product),
              OrganizationDetail::tr("no check has been started")};
    case Readiness::State::NotTold:
      //: %1 is a product
      return {OrganizationDetail::tr("%1: not known").arg(product),
              OrganizationDetail::tr("DigiCert did not say")};
  }
  Q_UNREACHABLE();
}

}  // namespace

OrganizationDetail::OrganizationDetail(OrderFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_nothing(new MutedLabel({})) {
  m_content = makeContent();
  setObjectName(u"organization_detail"_s);
  auto* card = new Card(Card::Look::Quiet);
  card->setAccessibleName(tr("The chosen organization"));
  card->body()->setContentsMargins(1, 1, 1, 1);
  m_scroll = new PageBody;
  m_scroll->column()->setContentsMargins(px(18), px(16), px(18), px(16));
  m_scroll->column()->addWidget(m_nothing);
  m_scroll->column()->addWidget(m_content);
  m_scroll->column()->addStretch(1);
  m_scroll->widget()->installEventFilter(this);
  card->body()->addWidget(m_scroll);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(card);
}

QWidget* OrganizationDetail::makeContent() {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  m_name = new HeadingLabel({}, Type::Section);
  m_name->setObjectName(u"organization_name_shown"_s);
  m_address = new MutedLabel({});
  m_address->setObjectName(u"organization_address_shown"_s);
  m_standard = new CheckLine(u"info"_s, {}, {});
  m_standard->setObjectName(u"readiness_code_signing"_s);
  m_ev = new CheckLine(u"info"_s, {}, {});
  m_ev->setObjectName(u"readiness_code_signing_ev"_s);
  m_waits = new Banner(Tone::Warning);
  m_waits->setObjectName(u"organization_waits"_s);
  m_contactPlace = new QVBoxLayout;
  m_follows = new Timeline;
  m_follows->setObjectName(u"what_follows"_s);
  m_follows->setAccessibleName(tr("What follows"));
  column->addWidget(m_name);
  column->addWidget(m_address);
  column->addWidget(m_standard);
  column->addWidget(m_ev);
  column->addWidget(m_waits);
  column->addSpacing(px(4));
  column->addLayout(m_contactPlace);
  column->addSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("What follows"), Type::GroupTitle));
  column->addWidget(m_follows);
  return content;
}

/// In a narrow window it stands below the list, and then only the page scrolls.
void OrganizationDetail::fitHeight() {
  const bool isBelow = window()->width() < px(900);
  const QWidget* content = m_scroll->widget();
  m_scroll->setMinimumHeight(isBelow ? content->layout()->totalHeightForWidth(content->width()) : 0);
}

void OrganizationDetail::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitHeight();
}

bool OrganizationDetail::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) fitHeight();
  return QWidget::eventFilter(watched, event);
}

void OrganizationDetail::load() {
  const OrderDraft& draft = m_flow.draft();
  const Organization* organization = m_flow.facts().organization(draft.organizationId);
  const bool isChosen = draft.organizationId > 0;
  m_nothing->setText(nothingChosen());
  m_nothing->setVisible(!isChosen);
  m_content->setVisible(isChosen);
  if (!isChosen) return;
  m_follows->setItems(whatFollows(m_flow));
  if (organization) return showOrganization(*organization);
  // The account did not tell, or not yet; the draft knows the number alone.
  m_name->setText(tr("Organization %1").arg(draft.organizationId));
  m_address->hide();
  m_standard->hide();
  m_ev->hide();
  m_waits->hide();
}

QString OrganizationDetail::nothingChosen() const {
  if (m_flow.isOrganizationGone())
    return tr("The organization of this draft is not active in this account any more. Choose another one.");
  return tr("Choose an organization to see whether it is ready and who approves.");
}

void OrganizationDetail::showOrganization(const Organization& organization) {
  m_name->setText(organization.name);
  m_address->setText(address(organization));
  m_address->setVisible(!m_address->text().isEmpty());
  showReadiness(m_standard, Product::CodeSigning, organization);
  showReadiness(m_ev, Product::CodeSigningEv, organization);
  const auto product = m_flow.draft().product;
  if (product) {
    const Readiness readiness = readinessOf(organization, *product, m_flow.offer().today);
    m_waits->setText(tr("You can order now, but it will wait"), readinessSentence(readiness));
    m_waits->setVisible(readiness.waits());
  } else {
    m_waits->hide();
  }
}

void OrganizationDetail::showReadiness(CheckLine* line, Product product, const Organization& organization) {
  const QDate today = m_flow.offer().today;
  const Readiness readiness = readinessOf(organization, product, today);
  const ChipText chip = readinessChip(readiness, today);
  const Words words = readinessWords(productName(product), readiness);
  line->setLine(chip.icon, chip.tone, words.first, words.second);
  line->show();
}

QString OrganizationDetail::address(const Organization& organization) const {
  const QString city = (organization.zip + u' ' + organization.city).trimmed();
  QStringList parts{organization.address, organization.address2, city, countryName(organization.country)};
  parts.removeAll(QString());
  return parts.join(u", "_s);
}

}  // namespace codeseal::ui
