// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordertable.h"

#include "ui/orders/orderdelegate.h"
#include "ui/orders/orderheader.h"
#include "ui/orders/ordertablemodel.h"
#include "ui/widgets/metrics.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 900;

}  // namespace

OrderTable::OrderTable(OrderTableModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
  setObjectName(u"orders"_s);
  setAccessibleName(tr("Orders"));
  setAccessibleDescription(tr("Return opens an order."));
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setWordWrap(false);
  setHorizontalHeader(new OrderHeader);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(px(44));
  setModel(&model);
  setItemDelegate(new OrderDelegate(model, *this));
  arrangeColumns();
  setSortingEnabled(true);
  sortByColumn(OrderTableModel::ValidTill, Qt::AscendingOrder);
  connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    m_chosen = chosen();
    m_scrolled = verticalScrollBar()->value();
  });
  connect(&model, &QAbstractItemModel::modelReset, this, &OrderTable::followReset);
  connect(this, &QAbstractItemView::doubleClicked, this, &OrderTable::openCurrent);
  connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this, &OrderTable::sightChanged);
}

/// In a narrow window how long an order waits stands with whom it waits for, and the columns are as narrow as
/// they can be; what a person chose for a wide one is kept.
void OrderTable::setNarrow(bool isNarrow) {
  if (isNarrow == m_isNarrow) return;
  if (isNarrow) m_usual = horizontalHeader()->saveState();
  m_isNarrow = isNarrow;
  m_model.joinSince(isNarrow);
  QHeaderView* head = horizontalHeader();
  if (!isNarrow) {
    const int sorted = head->sortIndicatorSection();
    const Qt::SortOrder order = head->sortIndicatorOrder();
    head->restoreState(m_usual);
    return sortByColumn(sorted, order);
  }
  head->hideSection(OrderTableModel::Since);
  head->resizeSection(OrderTableModel::Number, px(76));
  head->resizeSection(OrderTableModel::Status, px(136));
  head->resizeSection(OrderTableModel::WaitingFor, px(142));
  head->resizeSection(OrderTableModel::ValidTill, px(162));
}

void OrderTable::arrangeColumns() {
  QHeaderView* head = horizontalHeader();
  head->setStretchLastSection(false);
  head->resizeSection(OrderTableModel::Number, px(108));
  head->resizeSection(OrderTableModel::Status, px(164));
  head->resizeSection(OrderTableModel::WaitingFor, px(214));
  head->resizeSection(OrderTableModel::Since, px(116));
  head->resizeSection(OrderTableModel::ValidTill, px(180));
  head->setSectionResizeMode(OrderTableModel::Organization, QHeaderView::Stretch);
}

qint64 OrderTable::chosen() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  return rows.isEmpty() ? 0 : m_model.line(rows.first().row()).id;
}

void OrderTable::choose(qint64 orderId) {
  const int row = m_model.rowOf(orderId);
  if (row < 0) return;
  selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<qint64> OrderTable::inSight() const {
  QList<qint64> ids;
  if (!isVisible()) return ids;
  const int first = rowAt(0);
  const int last = rowAt(viewport()->height() - 1);
  for (int row = first; row >= 0 && row < m_model.rowCount() && (row <= last || last < 0); ++row)
    ids.append(m_model.line(row).id);
  return ids;
}

QByteArray OrderTable::columns() const {
  return m_isNarrow ? m_usual : horizontalHeader()->saveState();
}

void OrderTable::setColumns(const QByteArray& columns) {
  setNarrow(false);
  if (columns.isEmpty() || !horizontalHeader()->restoreState(columns)) return;
  horizontalHeader()->setSectionResizeMode(OrderTableModel::Organization, QHeaderView::Stretch);
  sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
  // A table that is not shown does not know its width yet.
  if (isVisible()) setNarrow(width() < px(narrowWidth));
}

void OrderTable::followReset() {
  choose(m_chosen);
  verticalScrollBar()->setValue(m_scrolled);
  Q_EMIT sightChanged();
}

void OrderTable::openCurrent() {
  if (const qint64 id = chosen(); id != 0) Q_EMIT opened(id);
}

void OrderTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return openCurrent();
  QTableView::keyPressEvent(event);
}

/// By the menu key as well, at the chosen row.
void OrderTable::contextMenuEvent(QContextMenuEvent* event) {
  const qint64 id = chosen();
  if (id == 0) return;
  auto* menu = new QMenu(this);
  menu->setObjectName(u"order_menu"_s);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* open = menu->addAction(tr("&Open"));
  open->setObjectName(u"row_open"_s);
  QAction* again = menu->addAction(tr("&Renew or order again…"));
  again->setObjectName(u"row_again"_s);
  connect(open, &QAction::triggered, this, [this, id] { Q_EMIT opened(id); });
  connect(again, &QAction::triggered, this, [this, id] { Q_EMIT againWanted(id); });
  const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
  menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void OrderTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  setNarrow(width() < px(narrowWidth));
  Q_EMIT sightChanged();
}

/// Whoever comes by the keyboard stands on a row.
void OrderTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  if (chosen() == 0 && m_model.rowCount() > 0)
    selectionModel()->setCurrentIndex(m_model.index(0, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  viewport()->update();
}

}  // namespace codeseal::ui
