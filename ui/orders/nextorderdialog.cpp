// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/nextorderdialog.h"

#include "app/flow/orderflow.h"
#include "ui/text/choicenames.h"
#include "ui/text/errortext.h"
#include "ui/text/followtext.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/summarygroup.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOthers = 5;

QDate lastDayOf(const OrderRow& row) {
  return QDate::fromString(row.validTill.left(10), Qt::ISODate);
}

}  // namespace

NextOrderDialog::NextOrderDialog(OrderFlow& flow, OrderBoard& board, qint64 orderId, QWidget* parent)
    : QDialog(parent), m_next(flow, board, orderId) {
  setObjectName(u"next_order_dialog"_s);
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Renew or order again"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(24), px(20), px(24), px(20));
  column->setSpacing(px(14));
  column->addWidget(new HeadingLabel(tr("Renew order %1, or order again?").arg(orderId), Type::PageTitle));
  m_subject = new MutedLabel({});
  m_subject->setObjectName(u"next_subject"_s);
  m_subject->setTextFormat(Qt::PlainText);
  m_choices = new ChoiceRow;
  m_consequences = new SummaryGroup(tr("What happens"));
  m_consequences->setObjectName(u"consequences"_s);
  m_others = new Banner(Tone::Info);
  m_others->setObjectName(u"other_orders"_s);
  m_problem = new Banner(Tone::Warning);
  m_problem->setObjectName(u"next_problem"_s);
  m_again = m_problem->addButton(tr("&Try again"), u"refresh"_s);
  m_again->setObjectName(u"next_again"_s);
  m_state = new MutedLabel({}, Type::Hint);
  m_state->setObjectName(u"next_state"_s);
  for (QWidget* part : std::initializer_list<QWidget*>{m_subject, m_choices, m_consequences, m_others,
                                                       m_problem, m_state, makeButtons()})
    column->addWidget(part);
  addChoices();
  connect(&m_next, &NextOrder::changed, this, &NextOrderDialog::showState);
  connect(m_again, &QAbstractButton::clicked, this, [this] {
    m_next.ask();
    showState();
  });
  resize(px(720), 0);
  showState();
  m_choices->card(m_choices->chosenIndex())->setFocus();
}

void NextOrderDialog::addChoices() {
  const bool mayRenew = m_next.mayRenew();
  ChoiceCard* renew = m_choices->addChoice({});
  renew->setObjectName(u"choose_renewal"_s);
  renew->setEnabled(mayRenew);
  m_choices->addChoice({})->setObjectName(u"choose_again"_s);
  m_choices->choose(mayRenew ? 0 : 1);
  connect(m_choices, &ChoiceRow::chosen, this, &NextOrderDialog::showState);
}

QWidget* NextOrderDialog::makeButtons() {
  auto* buttons = new QWidget;
  auto* row = new QHBoxLayout(buttons);
  row->setContentsMargins({});
  row->addStretch(1);
  auto* cancel = new PlainButton(tr("Cancel"));
  cancel->setObjectName(u"next_cancel"_s);
  cancel->setAutoDefault(false);
  row->addWidget(cancel);
  auto* fill = new FilledButton(tr("&Fill in the order"));
  fill->setObjectName(u"next_begin"_s);
  fill->setDefault(true);
  row->addWidget(fill);
  m_begin = fill;
  connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
  connect(fill, &QAbstractButton::clicked, this, &NextOrderDialog::begin);
  return buttons;
}

Following NextOrderDialog::chosen() const {
  return m_choices->chosenIndex() == 0 ? Following::Renewal : Following::Again;
}

void NextOrderDialog::showChoices() {
  ChoiceText renew{tr("Renew"), renewalSentences(), {}, {}, {}};
  if (!m_next.mayRenew()) renew.reason = noRenewalReason();
  if (m_next.order() && m_next.order()->with.isRenewed)
    renew.chip = {u"warning"_s, Tone::Warning, tr("Renewed before")};
  m_choices->card(0)->setChoice(renew);
  m_choices->card(1)->setChoice({tr("Order again"), againSentences(), {}, {}, {}});
}

void NextOrderDialog::showConsequences() {
  QString price = tr("The service does not tell the price.");
  if (m_next.isAskingPrice()) price = tr("Asking DigiCert…");
  if (m_next.price()) price = tr("%1, as the service estimates it").arg(moneyText(*m_next.price()));
  if (m_next.order() && m_next.order()->with.price)
    price = tr("%1; this order cost %2").arg(price, moneyText(*m_next.order()->with.price));
  m_consequences->clear();
  m_consequences->addRow(tr("Cost"), price);
  m_consequences->addRow(tr("Is kept"), keptSentence());
  m_consequences->addRow(tr("Is new"), anewSentence());
  m_consequences->addRow(tr("Ends"), endsSentence(lastDayOf(m_next.row())));
  if (m_next.putsDraftAside())
    m_consequences->addRow(tr("Your draft"), tr("It is put aside, and is back once this order is placed."));
}

void NextOrderDialog::showOthers() {
  const QList<OrderRow> others = m_next.others();
  m_others->setVisible(!others.isEmpty());
  QStringList numbers;
  for (const OrderRow& row : others.first(std::min<qsizetype>(others.size(), shownOthers)))
    numbers.append(QString::number(row.id));
  if (others.size() > shownOthers) numbers.append(u"…"_s);
  m_others->setText(tr("%n other order(s) for the same certificate and organization are under way or in use.",
                       nullptr, int(others.size())),
                    numbers.join(u", "_s));
}

void NextOrderDialog::showState() {
  const OrderRow row = m_next.row();
  m_subject->setText(tr("%1 for %2").arg(productName(row.productNameId), quotable(row.organizationName)));
  showChoices();
  showConsequences();
  showOthers();
  const bool isInDoubt = !m_next.mayBegin();
  m_problem->setVisible(m_next.error().has_value() || isInDoubt);
  m_again->setVisible(!isInDoubt);
  if (isInDoubt)
    m_problem->setText(tr("Another order is under way, or nobody knows how it ended"),
                       tr("Open the new order and settle that one first."));
  else if (m_next.error())
    m_problem->setText(errorText(*m_next.error()).title, errorText(*m_next.error()).sentence);
  m_begin->setEnabled(m_next.order() && !isInDoubt);
  m_state->setText(m_next.order() || m_next.error()
                       ? tr("Nothing is sent now. You see everything again before the order is placed.")
                       : tr("Asking DigiCert…"));
  grow();
}

/// What becomes known takes room; what there is stays where it is.
void NextOrderDialog::grow() {
  layout()->activate();
  resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void NextOrderDialog::begin() {
  const auto begun = m_next.begin(chosen());
  if (begun) return accept();
  const ErrorText text = errorText(begun.error());
  m_problem->setText(text.title, text.sentence);
  m_again->hide();
  m_problem->show();
  grow();
}

}  // namespace codeseal::ui
