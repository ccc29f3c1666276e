// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderspage.h"

#include "app/flow/orderboard.h"
#include "ui/orders/ordersearch.h"
#include "ui/orders/orderstandin.h"
#include "ui/orders/ordertable.h"
#include "ui/orders/ordertablemodel.h"
#include "ui/orders/tile.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrdersPage::OrdersPage(OrderBoard& board, const std::function<QDateTime()>& now, QWidget* parent)
    : QWidget(parent), m_board(board), m_model(new OrderTableModel(board, now, this)) {
  setObjectName(u"orders_page"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(16), 0, 0);
  column->setSpacing(px(14));
  m_banner = new Banner(Tone::Warning);
  m_banner->setObjectName(u"orders_banner"_s);
  m_banner->hide();
  m_search = new OrderSearch;
  const auto add = [column](QWidget* part) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(px(24), 0, px(24), 0);
    line->addWidget(part);
    column->addLayout(line);
  };
  add(makeHead());
  add(m_banner);
  m_tiles = makeTiles();
  add(m_tiles);
  add(m_search);
  column->addWidget(makePlace(), 1);
  connect(m_search, &OrderSearch::changed, this, &OrdersPage::filter);
  connect(m_search, &OrderSearch::entered, this, &OrdersPage::takeFocus);
  connect(m_search, &OrderSearch::exportWanted, this, &OrdersPage::exportWanted);
  connect(m_model, &OrderTableModel::linesChanged, this, &OrdersPage::showCounts);
  connect(m_model, &QAbstractItemModel::modelReset, this, &OrdersPage::showState);
  connect(&board, &OrderBoard::stateChanged, this, &OrdersPage::showState);
  connect(m_table, &OrderTable::opened, this, &OrdersPage::opened);
  connect(m_table, &OrderTable::sightChanged, this, [this] { m_board.wish(m_table->inSight()); });
  showCounts();
  showState();
}

QWidget* OrdersPage::makeHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins({});
  auto* title = new HeadingLabel(tr("Orders"), Type::PageTitle);
  title->setObjectName(u"heading"_s);
  row->addWidget(title, 1);
  auto* readiness = new PlainButton(tr("Check rea&diness"), u"shield-check"_s);
  readiness->setObjectName(u"check_readiness"_s);
  connect(readiness, &QAbstractButton::clicked, this, &OrdersPage::readinessWanted);
  m_readiness = readiness;
  row->addWidget(readiness);
  auto* button = new FilledButton(tr("&New order"), u"plus"_s);
  button->setObjectName(u"new_order"_s);
  connect(button, &QAbstractButton::clicked, this, &OrdersPage::newOrderWanted);
  m_newOrder = button;
  row->addWidget(button);
  return head;
}

QWidget* OrdersPage::makeTiles() {
  auto* tiles = new QWidget;
  auto* row = new QHBoxLayout(tiles);
  row->setContentsMargins({});
  row->setSpacing(px(12));
  m_yours = addTile(tiles, OrderGroup::Yours, u"tile_yours"_s, u"person"_s, Tone::Warning);
  m_others = addTile(tiles, OrderGroup::Others, u"tile_others"_s, u"clock"_s, Tone::Info);
  m_expiring = addTile(tiles, OrderGroup::Expiring, u"tile_expiring"_s, u"calendar"_s, Tone::Warning);
  return tiles;
}

Tile* OrdersPage::addTile(QWidget* row, OrderGroup group, const QString& objectName, const QString& icon,
                          Tone tone) {
  auto* tile = new Tile(icon, tone);
  tile->setObjectName(objectName);
  connect(tile, &QAbstractButton::clicked, this, [this, tile, group] { press(tile, group); });
  row->layout()->addWidget(tile);
  return tile;
}

QWidget* OrdersPage::makePlace() {
  auto* place = new QWidget;
  m_place = new QStackedLayout(place);
  m_table = new OrderTable(*m_model);
  m_standIn = new OrderStandIn;
  m_place->addWidget(m_table);
  m_place->addWidget(m_standIn);
  connect(m_standIn, &OrderStandIn::newOrderWanted, this, &OrdersPage::newOrderWanted);
  connect(m_standIn, &OrderStandIn::readinessWanted, this, &OrdersPage::readinessWanted);
  connect(m_standIn, &OrderStandIn::againWanted, this, &OrdersPage::againWanted);
  connect(m_standIn, &OrderStandIn::allWanted, this, &OrdersPage::showAll);
  return place;
}

/// What is not shown asks for no room, so that the window can be as small as what is.
void OrdersPage::put(QWidget* part) {
  for (QWidget* each : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_standIn)}) {
    const auto policy = each == part ? QSizePolicy::Expanding : QSizePolicy::Ignored;
    each->setSizePolicy(policy, policy);
  }
  m_place->setCurrentWidget(part);
}

/// A tile that is pressed again lets everything through.
void OrdersPage::press(Tile* tile, OrderGroup group) {
  m_group = tile->isChecked() ? group : OrderGroup::All;
  for (Tile* other : {m_yours, m_others, m_expiring})
    if (other != tile) other->setChecked(false);
  filter();
}

void OrdersPage::filter() {
  OrderFilter filter = m_search->filter();
  filter.group = m_group;
  m_model->setFilter(filter);
  showState();
}

void OrdersPage::showAll() {
  m_search->clear();
  m_group = OrderGroup::All;
  for (Tile* tile : {m_yours, m_others, m_expiring}) tile->setChecked(false);
  filter();
  takeFocus();
}

void OrdersPage::showCounts() {
  m_search->setLines(m_model->lines());
  const int yours = m_model->count(OrderGroup::Yours);
  const int others = m_model->count(OrderGroup::Others);
  const int expiring = m_model->count(OrderGroup::Expiring);
  //: the number stands before these words, with the next two as well
  m_yours->setCount(yours, tr("wait for you or your account", nullptr, yours));
  m_others->setCount(others, tr("wait for others", nullptr, others));
  m_expiring->setCount(expiring, tr("expire within 90 days", nullptr, expiring));
  showState();
}

void OrdersPage::showState() {
  const bool hasAny = !m_model->lines().isEmpty();
  const bool isFailed = m_board.state() == OrderBoard::State::Failed;
  const bool isEmpty = !hasAny && m_board.state() == OrderBoard::State::Ready;
  m_tiles->setVisible(hasAny);
  m_search->setVisible(hasAny);
  m_newOrder->setVisible(!isEmpty);
  m_readiness->setVisible(!isEmpty);
  showBanner();
  if (m_model->rowCount() > 0) return put(m_table);
  if (hasAny)
    m_standIn->showNoMatch();
  else if (isFailed)
    m_standIn->showFailed(m_board.error());
  else if (isEmpty)
    m_standIn->showNone();
  else
    m_standIn->showLoading();
  put(m_standIn);
}

void OrdersPage::showBanner() {
  const bool isShown = m_board.state() == OrderBoard::State::Failed && !m_model->lines().isEmpty();
  if (!isShown) return m_banner->hide();
  const Error& error = m_board.error();
  ErrorText text = errorText(error, {ServiceAddress::Region::Other, Doing::ListingOrders});
  using Kind = Error::Kind;
  const bool isAway = error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::Proxy;
  const QDateTime asOf = m_board.asOf();
  if (isAway && asOf.isValid()) {
    const bool isToday = asOf.toLocalTime().date() == m_model->today();
    text.title =
        tr("DigiCert cannot be reached, so this is how things stood at %1")
            .arg(isToday
                     ? timeText(asOf)
                     : tr("%1, %2", "date, time").arg(dateText(asOf.toLocalTime().date()), timeText(asOf)));
  }
  if (error.kind == Kind::Forbidden) text.title = tr("This key may not list orders");
  m_banner->setText(text.title, text.sentence);
  if (m_banner->isVisibleTo(this)) return;
  m_banner->clearButtons();
  QPushButton* again = m_banner->addButton(tr("&Try again"), u"refresh"_s);
  again->setObjectName(u"banner_again"_s);
  connect(again, &QAbstractButton::clicked, this, &OrdersPage::againWanted);
  m_banner->setAlert(true);
  m_banner->show();
}

void OrdersPage::focusSearch() {
  m_search->takeFocus();
}

void OrdersPage::takeFocus() {
  if (m_place->currentWidget() == m_table) m_table->setFocus(Qt::OtherFocusReason);
}

}  // namespace codeseal::ui
