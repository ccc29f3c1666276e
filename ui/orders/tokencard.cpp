// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/tokencard.h"

#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/tokentext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

TokenCard::TokenCard(QWidget* parent) : QWidget(parent) {
  setObjectName(u"token_card"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* card = new Card(Card::Look::Quiet);
  card->setAccessibleName(tr("Token"));
  auto* head = new QHBoxLayout;
  head->addWidget(new IconView(u"token"_s, 20));
  head->addWidget(new HeadingLabel(tr("Token"), Type::GroupTitle), 1);
  m_chip = new Chip;
  m_chip->setObjectName(u"token_chip"_s);
  head->addWidget(m_chip);
  card->body()->addLayout(head);
  m_days = new MutedLabel({});
  m_days->setObjectName(u"token_days"_s);
  card->body()->addWidget(m_days);
  m_holderEdit = new QLineEdit;
  m_holderEdit->setObjectName(u"token_holder"_s);
  m_holderEdit->setMaxLength(TokenBook::longestHolder);
  m_holder = new FormField(tr("Held &by"), m_holderEdit);
  card->body()->addWidget(m_holder);
  m_warning = new BodyLabel({});
  m_warning->setObjectName(u"token_warning"_s);
  card->body()->addWidget(m_warning);
  m_problem = new BodyLabel({});
  m_problem->setObjectName(u"token_problem"_s);
  m_problem->setTone(Tone::Danger);
  card->body()->addWidget(m_problem);
  auto* row = new QHBoxLayout;
  m_advance = new PlainButton({}, u"check"_s);
  m_advance->setObjectName(u"token_advance"_s);
  m_takeBack = new Link(tr("&Take back"));
  m_takeBack->setObjectName(u"token_take_back"_s);
  row->addWidget(m_advance);
  row->addWidget(m_takeBack);
  row->addStretch(1);
  card->body()->addLayout(row);
  column->addWidget(card);
  connect(m_advance, &QAbstractButton::clicked, this, &TokenCard::advance);
  connect(m_takeBack, &QAbstractButton::clicked, this, &TokenCard::takeBack);
  connect(m_holderEdit, &QLineEdit::editingFinished, this, &TokenCard::takeHolder);
  hide();
}

void TokenCard::setBook(TokenBook* book, const QString& service) {
  m_book = book;
  m_service = service;
}

void TokenCard::setOrder(const OrderInfo& order, QDate today) {
  const bool isAnother = order.id != m_order.id;
  m_order = order;
  m_today = today;
  const auto method = provisioningFromWire(order.provisioning);
  const bool hasToken = method == Provisioning::ShipToken || method == Provisioning::ClientApp;
  setVisible(m_book && !m_service.isEmpty() && hasToken);
  if (!m_book) return;
  m_record = m_book->record(m_service, order.id);
  // What somebody types is not taken away by an answer of the service.
  if (isAnother || !m_holderEdit->hasFocus()) m_holderEdit->setText(m_record.holder);
  if (isAnother) m_problem->clear();
  showRecord();
}

/// An own token is there from the beginning.
TokenCard::Stage TokenCard::stage() const {
  if (m_record.setUp.isValid()) return Stage::SetUp;
  if (m_record.arrived.isValid()) return Stage::Arrived;
  if (!m_order.issued.isValid() && m_order.status != u"issued") return Stage::NotIssued;
  return m_order.provisioning == wireName(Provisioning::ClientApp) ? Stage::Arrived : Stage::Expected;
}

void TokenCard::showRecord() {
  const Stage at = stage();
  const bool isOwn = m_order.provisioning == wireName(Provisioning::ClientApp);
  switch (at) {
    case Stage::NotIssued:
      m_chip->setLook({u"clock"_s, Tone::Neutral, isOwn ? tr("Not issued yet") : tr("Not shipped yet")});
      break;
    case Stage::Expected: m_chip->setLook({u"truck"_s, Tone::Info, tr("Expected")}); break;
    case Stage::Arrived: m_chip->setLook({u"warning"_s, Tone::Warning, tr("To be set up")}); break;
    case Stage::SetUp: m_chip->setLook({u"check"_s, Tone::Success, tr("Set up")}); break;
  }
  QStringList days;
  if (m_record.arrived.isValid()) days.append(tr("Arrived on %1.").arg(dateText(m_record.arrived)));
  if (m_record.setUp.isValid()) days.append(tr("Set up on %1.").arg(dateText(m_record.setUp)));
  m_days->setText(days.join(u' '));
  m_days->setVisible(!days.isEmpty());
  m_warning->setText(at == Stage::SetUp     ? tokenInUseText()
                     : at == Stage::Arrived ? tokenSetUpText()
                                            : tokenArrivalText());
  m_problem->setVisible(!m_problem->text().isEmpty());
  // A token may be here before the service says that it left.
  m_advance->setText(at == Stage::Arrived ? tr("It is set &up") : tr("&It has arrived"));
  m_advance->setVisible(at == Stage::Arrived || (at != Stage::SetUp && !isOwn));
  m_takeBack->setVisible(m_record.arrived.isValid() || m_record.setUp.isValid());
}

void TokenCard::advance() {
  TokenRecord record = m_record;
  (stage() == Stage::Arrived ? record.setUp : record.arrived) = m_today;
  write(record);
  if (!m_advance->isVisible()) m_takeBack->setFocus();
}

void TokenCard::takeBack() {
  TokenRecord record = m_record;
  (record.setUp.isValid() ? record.setUp : record.arrived) = {};
  write(record);
  if (!m_takeBack->isVisible()) m_advance->setFocus();
}

void TokenCard::takeHolder() {
  TokenRecord record = m_record;
  record.holder = m_holderEdit->text().simplified();
  if (record != m_record) write(record);
}

void TokenCard::write(const TokenRecord& record) {
  const auto written = m_book->write(m_service, m_order.id, record);
  m_problem->setText(written ? QString() : errorText(written.error()).title);
  m_record = m_book->record(m_service, m_order.id);
  showRecord();
  Q_EMIT recorded();
}

}  // namespace codeseal::ui
