// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderdetailpage.h"

#include "app/flow/orderacts.h"
#include "app/flow/orderboard.h"
#include "app/flow/tokenjourney.h"
#include "ui/orders/nextordercard.h"
#include "ui/orders/orderactspanel.h"
#include "ui/orders/orderfactscard.h"
#include "ui/orders/orderline.h"
#include "ui/orders/ordernotes.h"
#include "ui/orders/tokencard.h"
#include "ui/text/choicenames.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/journeytext.h"
#include "ui/text/plaintext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pagebody.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/twocolumns.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the row tells, where the order itself was not asked for yet.
OrderFacts factsOf(const OrderBoard& board, const OrderEntry& entry) {
  if (const OrderFacts* told = board.facts(entry.row.id)) return *told;
  OrderFacts facts;
  facts.order.id = entry.row.id;
  facts.order.status = entry.row.status;
  facts.order.productNameId = entry.row.productNameId;
  facts.order.created = entry.row.created;
  facts.order.organizationName = entry.row.organizationName;
  facts.order.containerName = entry.row.containerName;
  facts.order.validTill = entry.row.validTill;
  return facts;
}

}  // namespace

OrderDetailPage::OrderDetailPage(OrderBoard& board, OrderActs& acts, AccountFlow& account,
                                 std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent),
      m_board(board),
      m_now(std::move(now)),
      m_acts(new OrderActsPanel(acts, account, board)) {
  setObjectName(u"order_page"_s);
  auto* body = new PageBody;
  body->column()->setContentsMargins(px(14), px(6), px(14), px(14));
  body->column()->addWidget(makeHead());
  auto* columns = new TwoColumns(makeMain(), makeSide());
  columns->setSideWidth(348);
  columns->setGap(28);
  body->column()->addWidget(columns, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(10), px(8), px(10), 0);
  column->addWidget(body);
  connect(&board, &OrderBoard::changed, this, [this](int index) {
    if (m_board.entries().at(index).row.id == m_orderId) show();
  });
  connect(&board, &OrderBoard::answered, this, &OrderDetailPage::takeAnswer);
  connect(&acts, &OrderActs::changed, this, &OrderDetailPage::show);
}

QWidget* OrderDetailPage::makeHead() {
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins({});
  column->setSpacing(px(6));
  auto* way = new QHBoxLayout;
  m_back = new Link(tr("&Orders"));
  m_back->setAccessibleName(tr("Back to the orders"));
  m_back->setObjectName(u"back_to_orders"_s);
  m_number = new MutedLabel({});
  m_number->setObjectName(u"order_number"_s);
  way->addWidget(m_back);
  way->addWidget(new IconView(u"chevron"_s, 16));
  way->addWidget(m_number, 1);
  column->addLayout(way);
  auto* row = new QHBoxLayout;
  row->setSpacing(px(10));
  m_title = new HeadingLabel({}, Type::PageTitle);
  m_title->setObjectName(u"heading"_s);
  m_title->setTextFormat(Qt::PlainText);
  m_chip = new Chip;
  m_chip->setObjectName(u"order_chip"_s);
  row->addWidget(m_title, 1);
  row->addWidget(m_chip, 0, Qt::AlignVCenter);
  auto* console = new PlainButton(tr("Open in &CertCentral"));
  console->setObjectName(u"open_console"_s);
  m_openConsole = console;
  row->addWidget(console);
  column->addLayout(row);
  connect(m_back, &QAbstractButton::clicked, this, &OrderDetailPage::backWanted);
  connect(console, &QAbstractButton::clicked, this, [this] {
    if (m_console) QDesktopServices::openUrl(*m_console);
  });
  setConsole(std::nullopt);
  return head;
}

QWidget* OrderDetailPage::makeMain() {
  auto* main = new QWidget;
  auto* column = new QVBoxLayout(main);
  column->setContentsMargins({});
  column->setSpacing(px(14));
  m_banner = new Banner(Tone::Warning);
  m_banner->setObjectName(u"wait_banner"_s);
  QPushButton* remind = m_banner->addButton(tr("Copy a re&minder"), u"copy"_s);
  remind->setObjectName(u"copy_reminder"_s);
  connect(remind, &QAbstractButton::clicked, this, &OrderDetailPage::copyReminder);
  m_remind = remind;
  m_acts->addMailButton(*m_banner);
  connect(m_acts, &OrderActsPanel::focusLost, this, &OrderDetailPage::takeFocus);
  column->addWidget(m_banner);
  column->addWidget(m_acts);
  m_timeline = new Timeline;
  m_timeline->setObjectName(u"order_timeline"_s);
  column->addWidget(m_timeline);
  auto* row = new QHBoxLayout;
  m_checked = new MutedLabel({}, Type::Hint);
  m_checked->setObjectName(u"order_checked"_s);
  m_checked->setTextFormat(Qt::PlainText);
  row->addWidget(m_checked, 1);
  auto* again = new Link(tr("Chec&k now"), u"refresh"_s);
  again->setObjectName(u"check_order"_s);
  connect(again, &QAbstractButton::clicked, this, &OrderDetailPage::refresh);
  row->addWidget(again);
  column->addLayout(row);
  m_notes = new OrderNotes;
  connect(m_notes, &OrderNotes::addWanted, this, [this] { m_acts->begin(OrderAct::Kind::AddNote); });
  column->addWidget(m_notes);
  column->addStretch(1);
  return main;
}

QWidget* OrderDetailPage::makeSide() {
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  m_token = new TokenCard;
  column->addWidget(m_token);
  connect(m_token, &TokenCard::recorded, this, [this] {
    show();
    Q_EMIT tokenRecorded(m_orderId);
  });
  m_next = new NextOrderCard;
  column->addWidget(m_next);
  m_facts = new OrderFactsCard;
  column->addWidget(m_facts, 1);
  connect(m_next, &NextOrderCard::againWanted, this, [this] { Q_EMIT againWanted(m_orderId); });
  return side;
}

void OrderDetailPage::showOrder(qint64 orderId) {
  m_orderId = orderId;
  m_error.reset();
  m_acts->setOrder(orderId);
  show();
  refresh();
}

void OrderDetailPage::setConsole(const std::optional<QUrl>& console) {
  m_console = console;
  m_openConsole->setVisible(console.has_value());
}

void OrderDetailPage::keepTokens(TokenBook* book, const QString& service) {
  m_token->setBook(book, service);
}

void OrderDetailPage::refresh() {
  m_checked->setText(tr("Asking DigiCert…"));
  m_board.ask(m_orderId);
}

void OrderDetailPage::takeAnswer(qint64 orderId, const std::optional<Error>& error) {
  if (orderId != m_orderId) return;
  m_error = error;
  show();
}

void OrderDetailPage::takeFocus() {
  m_back->setFocus(Qt::OtherFocusReason);
}

/// No shortcut: one would answer to a key that is meant for a dialog which has only just opened before the
/// page, since the focus is still here then.
void OrderDetailPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) return Q_EMIT backWanted();
  QWidget::keyPressEvent(event);
}

void OrderDetailPage::show() {
  const int index = m_board.indexOf(m_orderId);
  if (index < 0) return;
  const OrderEntry& entry = m_board.entries().at(index);
  const OrderFacts facts = factsOf(m_board, entry);
  const OrderLine line = makeOrderLine(entry);
  m_number->setText(QString::number(m_orderId));
  //: product, organization
  m_title->setText(line.organization.isEmpty() ? line.product
                                               : tr("%1 for %2").arg(line.product, line.organization));
  m_chip->setLook(line.chip);
  m_token->setOrder(facts.order, m_now().toLocalTime().date());
  const TokenRecord& token = m_token->record();
  const QList<OrderStep> steps = withToken(orderJourney(facts, m_now()), token, entry.row.status);
  OrderEntry known = entry;
  if (isTokenHere(token)) known.wait = waitOf(steps);
  m_wait = known.wait;
  showBanner(known);
  QList<TimelineItem> items = journeyTimeline(steps, m_now());
  // The banner says what the present step takes.
  for (TimelineItem& item : items)
    if (item.state == TimelineState::Now) item.text.clear();
  m_timeline->setItems(items);
  m_next->setOrder(m_board.entries(), entry.row, m_now());
  m_facts->setOrder(facts.order);
  m_notes->setNotes(facts.notes.value_or(QList<OrderNote>()));
  m_notes->setAdding(m_acts->hindrance(OrderAct::Kind::AddNote));
  if (m_error)
    m_checked->setText(errorText(*m_error).title);
  else if (entry.toldAt.isValid())
    m_checked->setText(tr("As of %1").arg(timeText(entry.toldAt)));
}

void OrderDetailPage::showBanner(const OrderEntry& entry) {
  using Kind = Actor::Kind;
  const Kind kind = entry.wait.actor.kind;
  const StatusText status = orderStatusText(entry.row.status);
  const bool isNobody = kind == Kind::Nobody;
  const bool isPerson = kind == Kind::You || kind == Kind::Account || kind == Kind::Person;
  m_banner->setTone(isNobody ? status.chip.tone : isPerson ? Tone::Warning : Tone::Info);
  const OrderFacts facts = factsOf(m_board, entry);
  // What was on its way has long arrived.
  const bool isOld = entry.row.status == u"issued" &&
                     (isTokenHere(m_token->record()) || facts.order.issued.addDays(tokenDays) < m_now());
  if (isNobody)
    m_banner->setText(status.meaning, isOld ? QString() : status.next);
  else
    m_banner->setText(waitHeadline(entry.wait, m_now()), waitAdvice(entry.wait));
  m_remind->setVisible(!reminderText(facts.order, entry.wait).isEmpty());
}

void OrderDetailPage::copyReminder() {
  const int index = m_board.indexOf(m_orderId);
  if (index < 0) return;
  const OrderEntry& entry = m_board.entries().at(index);
  QGuiApplication::clipboard()->setText(reminderText(factsOf(m_board, entry).order, m_wait));
}

}  // namespace codeseal::ui
