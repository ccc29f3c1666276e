// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderfactscard.h"

#include "ui/text/choicenames.h"
#include "ui/text/formats.h"
#include "ui/text/parcelwords.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/summarygroup.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// A reference is one long word.
QString shortened(const QString& reference) {
  return reference.size() <= 18 ? reference : reference.left(8) + u'…' + reference.right(6);
}

QString methodName(const QString& wireName) {
  const auto known = provisioningFromWire(wireName);
  return known ? provisioningName(*known) : quotable(wireName);
}

}  // namespace

OrderFactsCard::OrderFactsCard(QWidget* parent) : QWidget(parent) {
  setObjectName(u"order_facts"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  auto* token = new Card(Card::Look::Quiet);
  token->setAccessibleName(tr("Where the token goes"));
  token->body()->addWidget(new HeadingLabel(tr("Where the token goes"), Type::GroupTitle));
  m_label = new LabelPreview;
  m_label->setObjectName(u"order_parcel"_s);
  token->body()->addWidget(m_label);
  m_token = token;
  auto* facts = new Card(Card::Look::Quiet);
  facts->setAccessibleName(tr("Order"));
  m_facts = new SummaryGroup(tr("Order"));
  m_fields = new SummaryGroup(tr("Your fields"));
  m_fields->setRuled(true);
  for (SummaryGroup* group : {m_facts, m_fields}) {
    group->setKeyWidth(126);
    facts->body()->addWidget(group);
  }
  column->addWidget(facts);
  column->addWidget(m_token);
  column->addStretch(1);
}

void OrderFactsCard::setOrder(const OrderInfo& order) {
  m_token->setVisible(order.shipTo.has_value());
  if (order.shipTo) {
    ParcelText parcel = parcelText(*order.shipTo, {});
    if (!shipMethodFromWire(order.shipMethod)) parcel.method = quotable(order.shipMethod);
    m_label->setParcel(parcel);
  }
  m_facts->clear();
  const auto day = [](const QDateTime& time) { return dateText(time.toLocalTime().date()); };
  const QString by = quotable(order.orderedBy);
  const QString placed = day(order.created);
  //: a date and who did it: "17 Nov 2026 by Mara Lindqvist"
  m_facts->addRow(tr("Placed"), by.isEmpty() ? placed : tr("%1 by %2").arg(placed, by));
  m_facts->addRow(tr("Certificate"), productName(order.productNameId));
  m_facts->addRow(tr("Key"), methodName(order.provisioning));
  m_facts->addRow(tr("Issued"), day(order.issued));
  m_facts->addRow(tr("Valid until"), dateText(QDate::fromString(order.validTill.left(10), Qt::ISODate)));
  m_facts->addRow(tr("Division"), quotable(order.containerName));
  m_facts->addRow(tr("Your reference"), shortened(quotable(order.alternativeOrderId)));
  for (const RequestState& request : order.requests)
    m_facts->addRow(tr("Request"), QString::number(request.id));
  m_fields->clear();
  for (const CustomFieldAnswer& answer : order.customFields)
    m_fields->addRow(quotable(answer.label), quotable(answer.value));
  m_fields->setVisible(!order.customFields.isEmpty());
}

}  // namespace codeseal::ui
