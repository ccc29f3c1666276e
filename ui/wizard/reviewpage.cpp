// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/reviewpage.h"

#include "app/flow/orderflow.h"
#include "app/order/ordercodec.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/summarygroup.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/twocolumns.h"
#include "ui/wizard/paycard.h"
#include "ui/wizard/pricenotice.h"
#include "ui/wizard/requestbanner.h"
#include "ui/wizard/requestcard.h"
#include "ui/wizard/reviewwords.h"
#include "ui/wizard/similarnotice.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

bool isRenewalRefused(const Error& error) {
  return std::any_of(error.fields.begin(), error.fields.end(), [](const FieldProblem& problem) {
    return problem.where.field == Field::RenewalOfOrderId;
  });
}

}  // namespace

ReviewPage::ReviewPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::Review, flow, parent) {}

void ReviewPage::build() {
  setHeading(tr("Is everything right?"), tr("Nothing has been sent yet."));
  body()->addWidget(new RequestBanner(flow(), this));
  m_outcome = new Banner(Tone::Danger);
  m_outcome->setObjectName(u"outcome_banner"_s);
  m_outcome->setAlert(true);
  m_outcome->hide();
  body()->addWidget(m_outcome);
  body()->addWidget(new PriceNotice(flow()));
  m_similar = new SimilarNotice(flow());
  body()->addWidget(m_similar);
  auto* columns = new TwoColumns(makeWords(), makeSide());
  columns->setSideWidth(290);
  body()->addWidget(columns, 1);
  connect(&flow().placing(), &OrderPlacing::changed, this, &ReviewPage::showOutcome);
  connect(&flow().placing(), &OrderPlacing::changed, m_similar, &SimilarNotice::showFlow);
  connect(&flow().similar(), &SimilarOrders::changed, this, &ReviewPage::showSimilar);
  connect(&flow(), &OrderFlow::priceChanged, this, &ReviewPage::load);
  connect(&flow().facts(), &AccountFacts::organizationDetailed, this, &ReviewPage::load);
}

QWidget* ReviewPage::makeWords() {
  auto* main = new QWidget;
  auto* column = new QVBoxLayout(main);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  m_words = new Card;
  m_words->setAccessibleName(tr("The order in words"));
  m_groups = new QVBoxLayout;
  m_words->body()->addLayout(m_groups);
  column->addWidget(m_words);
  auto* row = new QHBoxLayout;
  m_toggle = new Link(tr("Exactly &what is sent (JSON)"), u"chevron"_s);
  m_toggle->setObjectName(u"json_toggle"_s);
  m_toggle->setCheckable(true);
  row->addWidget(m_toggle);
  row->addStretch(1);
  m_copy = new Link(tr("&Copy"), u"copy"_s);
  m_copy->setObjectName(u"json_copy"_s);
  m_copy->hide();
  row->addWidget(m_copy);
  column->addLayout(row);
  m_json = new QPlainTextEdit;
  m_json->setObjectName(u"json"_s);
  m_json->setAccessibleName(tr("What is sent, as JSON"));
  m_json->setReadOnly(true);
  m_json->setTabChangesFocus(true);
  m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_json->setLayoutDirection(Qt::LeftToRight);
  m_jsonField = new FormField({}, m_json);
  m_jsonField->setObjectName(u"json_field"_s);
  m_json->setMinimumHeight(px(360));
  m_jsonField->hide();
  column->addWidget(m_jsonField, 1);
  column->addStretch(0);
  connect(m_toggle, &QAbstractButton::clicked, this, &ReviewPage::toggleJson);
  connect(m_copy, &QAbstractButton::clicked, m_json,
          [this] { QGuiApplication::clipboard()->setText(m_json->toPlainText()); });
  return main;
}

QWidget* ReviewPage::makeSide() {
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins({});
  m_pay = new PayCard(flow());
  column->addWidget(m_pay);
  m_request = new RequestCard(flow());
  connect(m_request, &RequestCard::paperWanted, this, &ReviewPage::paperWanted);
  column->addWidget(m_request);
  return side;
}

void ReviewPage::showRequest() {
  const bool isRequest = flow().isRequest();
  if (isRequest)
    setHeading(tr("Is everything right?"), tr("Nothing is ordered. Save it for whoever has a key."));
  m_pay->setVisible(!isRequest);
  m_request->setVisible(isRequest);
  m_request->showFlow();
  // What would be sent is not known before all of it is given.
  m_toggle->setVisible(!isRequest);
  if (isRequest && m_toggle->isChecked()) m_toggle->click();
}

void ReviewPage::showSaved(const QString& path) {
  m_request->showSaved(path);
}

void ReviewPage::load() {
  const auto& price = flow().price();
  setHeading(
      tr("Is everything right?"),
      price && price->total
          ? tr("Nothing has been sent yet. Placing the order commits %1.").arg(moneyText(*price->total))
          : tr("Nothing has been sent yet. Placing the order commits money."));
  if (flow().draft().organizationId > 0) flow().facts().loadOrganization(flow().draft().organizationId);
  showRequest();
  showWords();
  showJson();
  showSimilar();
  showOutcome();
}

void ReviewPage::showEvent(QShowEvent* event) {
  WizardPage::showEvent(event);
  flow().lookForSimilar();
}

void ReviewPage::showSimilar() {
  m_similar->showFlow();
  m_pay->showFlow();
  Q_EMIT completeChanged();
}

void ReviewPage::showWords() {
  clearRows(m_groups);
  bool isFirst = true;
  for (const ReviewGroup& group : reviewGroups(flow())) {
    auto* widget = new SummaryGroup(group.title);
    widget->setObjectName(u"review_group_%1"_s.arg(int(group.step)));
    widget->setLink(tr("Edit"), group.editName);
    widget->setRuled(!isFirst);
    isFirst = false;
    for (const ReviewRow& row : group.rows) widget->addRow(row.key, row.value);
    connect(widget, &SummaryGroup::editRequested, this,
            [this, step = group.step] { Q_EMIT editRequested(step); });
    m_groups->addWidget(widget);
    if (flow().isRequest()) setTabOrder(widget->findChild<Link*>(), m_request->focusProxy());
  }
}

void ReviewPage::showJson() {
  const auto request = flow().request();
  m_json->setPlainText(request ? toReadableJson(*request) : QString());
}

void ReviewPage::toggleJson() {
  const bool on = m_toggle->isChecked();
  showJson();
  m_toggle->setIconName(on ? u"chevron-down"_s : u"chevron"_s);
  m_words->setVisible(!on);
  m_jsonField->setVisible(on);
  m_copy->setVisible(on);
}

void ReviewPage::showOutcome() {
  const OrderPlacing& placing = flow().placing();
  const bool failed =
      placing.state() == OrderPlacing::State::Refused || placing.state() == OrderPlacing::State::NotSent;
  const bool isRenewal = failed && isRenewalRefused(placing.outcome().error);
  const bool isMended = isRenewal && flow().draft().renewalOfOrderId.trimmed().isEmpty();
  m_outcome->setVisible(failed && !isMended);
  m_outcome->clearButtons();
  if (!failed || isMended) return;
  if (isRenewal) {
    QPushButton* anew = m_outcome->addButton(tr("&Make it a new order"));
    anew->setObjectName(u"without_renewal"_s);
    connect(anew, &QAbstractButton::clicked, this, &ReviewPage::takeRenewalOut);
  }
  const auto address = flow().account().address();
  const Error& error = placing.outcome().error;
  ErrorText text =
      errorText(error, {address ? address->region() : ServiceAddress::Region::Other, Doing::Ordering});
  const bool refused = placing.state() == OrderPlacing::State::Refused;
  m_outcome->setTone(refused ? Tone::Danger : Tone::Warning);
  const QString fact = refused ? tr("DigiCert did not take the order. Nothing was ordered.")
                               : tr("The order did not leave this computer. Nothing was ordered.");
  m_outcome->setText(
      text.title.isEmpty() ? fact : text.title,
      text.title.isEmpty() ? text.sentence : tr("%1 %2", "sentence, sentence").arg(fact, text.sentence));
  showJson();
}

/// The person decides; nothing is sent by it.
void ReviewPage::takeRenewalOut() {
  flow().edit([](OrderDraft& draft) { draft.renewalOfOrderId.clear(); });
  load();
  Q_EMIT completeChanged();
}

NoticeText ReviewPage::notice() const {
  switch (flow().placing().state()) {
    case OrderPlacing::State::Sending: return {NoticeText::Kind::Info, tr("Sent once. Wait for the answer.")};
    case OrderPlacing::State::Idle:
    case OrderPlacing::State::Placed:
    case OrderPlacing::State::Refused:
    case OrderPlacing::State::NotSent:
    case OrderPlacing::State::Checking:
    case OrderPlacing::State::NotFound:
    case OrderPlacing::State::Several: break;
  }
  if (flow().lastLook().isLooking())
    return {NoticeText::Kind::Info, tr("Nothing is sent unless everything is as you see it.")};
  if (flow().isRequest() && flow().firstIncomplete() == Step::Review)
    return {NoticeText::Kind::Info, tr("Saving orders nothing.")};
  if (const auto& problems = flow().problems(); !problems.isEmpty())
    return {NoticeText::Kind::Problem, tr("%n thing(s) to correct", nullptr, int(problems.size()))};
  if (flow().similar().isAsking())
    return {NoticeText::Kind::Info, tr("Wait until similar orders are looked for.")};
  if (flow().similar().needsConfirmation())
    return {NoticeText::Kind::Warning, tr("Confirm that another order is wanted")};
  return {NoticeText::Kind::Info, tr("Sent once. A second click does nothing.")};
}

void ReviewPage::focusFirstProblem() {
  if (const auto& problems = flow().problems(); !problems.isEmpty())
    return Q_EMIT editRequested(stepOf(problems.first().where.field));
  if (flow().similar().needsConfirmation()) m_similar->focusConfirmation();
}

}  // namespace codeseal::ui
