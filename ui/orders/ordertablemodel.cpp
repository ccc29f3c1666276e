// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordertablemodel.h"

#include "app/flow/orderboard.h"
#include "ui/text/formats.h"

#include <QTimer>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

template <class T>
int threeWay(const T& a, const T& b) {
  return a < b ? -1 : b < a ? 1 : 0;
}

int comparedTexts(const QString& a, const QString& b) {
  return a.compare(b, Qt::CaseInsensitive);
}

}  // namespace

OrderTableModel::OrderTableModel(OrderBoard& board, std::function<QDateTime()> now, QObject* parent)
    : QAbstractTableModel(parent), m_board(board), m_now(std::move(now)), m_arrange(new QTimer(this)) {
  // Many changes come at once; sorting after the last of them is enough.
  m_arrange->setSingleShot(true);
  m_arrange->setInterval(0);
  connect(m_arrange, &QTimer::timeout, this, &OrderTableModel::arrange);
  connect(&board, &OrderBoard::added, this, &OrderTableModel::takeAdded);
  connect(&board, &OrderBoard::changed, this, &OrderTableModel::takeChanged);
  connect(&board, &OrderBoard::cleared, this, &OrderTableModel::takeCleared);
  if (!board.entries().isEmpty()) takeAdded(0, int(board.entries().size()) - 1);
}

void OrderTableModel::takeAdded(int first, int last) {
  for (int i = first; i <= last; ++i) m_lines.append(makeOrderLine(m_board.entries().at(i)));
  m_arrange->start();
}

void OrderTableModel::takeChanged(int index) {
  m_lines[index] = makeOrderLine(m_board.entries().at(index));
  if (const auto row = m_shown.indexOf(index); row >= 0)
    Q_EMIT dataChanged(this->index(int(row), 0), this->index(int(row), ColumnCount - 1));
  m_arrange->start();
}

void OrderTableModel::takeCleared() {
  beginResetModel();
  m_lines.clear();
  m_shown.clear();
  endResetModel();
  Q_EMIT linesChanged();
}

void OrderTableModel::setFilter(const OrderFilter& filter) {
  if (m_filter == filter) return;
  m_filter = filter;
  arrange();
}

/// Chooses and sorts anew; tells views only if another row is somewhere.
void OrderTableModel::arrange() {
  m_arrange->stop();
  m_sortedOn = today();
  QList<int> shown;
  shown.reserve(m_lines.size());
  for (int i = 0; i < int(m_lines.size()); ++i)
    if (m_filter.matches(m_lines.at(i), m_sortedOn)) shown.append(i);
  std::sort(shown.begin(), shown.end(), [this](int a, int b) { return isBefore(a, b); });
  if (shown != m_shown) {
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
  }
  Q_EMIT linesChanged();
}

void OrderTableModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= ColumnCount) return;
  m_column = column;
  m_order = order;
  arrange();
}

/// Rows that are alike in the column come newest first.
bool OrderTableModel::isBefore(int a, int b) const {
  const OrderLine& x = m_lines.at(a);
  const OrderLine& y = m_lines.at(b);
  const int result = compared(x, y);
  if (result != 0) return m_order == Qt::AscendingOrder ? result < 0 : result > 0;
  return std::pair(y.created, y.id) < std::pair(x.created, x.id);
}

int OrderTableModel::compared(const OrderLine& a, const OrderLine& b) const {
  switch (Column(m_column)) {
    case Number: return threeWay(a.id, b.id);
    case Organization: return comparedTexts(a.organization, b.organization);
    case Status: return comparedTexts(a.chip.word, b.chip.word);
    case WaitingFor: return comparedTexts(a.wait.who, b.wait.who);
    case Since: return threeWay(a.waited.since, b.waited.since);
    case ValidTill: break;
    case ColumnCount: Q_UNREACHABLE();
  }
  if (m_order == Qt::DescendingOrder) return threeWay(a.validTill, b.validTill);
  // What ends soon is on top, and only that: all others come newest first.
  const bool isSoon = a.isExpiring(m_sortedOn);
  if (isSoon != b.isExpiring(m_sortedOn)) return isSoon ? -1 : 1;
  return isSoon ? threeWay(a.validTill, b.validTill) : 0;
}

int OrderTableModel::count(OrderGroup group) const {
  const QDate day = today();
  return int(std::count_if(m_lines.begin(), m_lines.end(),
                           [group, day](const OrderLine& line) { return line.isIn(group, day); }));
}

int OrderTableModel::rowOf(qint64 orderId) const {
  const int index = m_board.indexOf(orderId);
  return index < 0 ? -1 : int(m_shown.indexOf(index));
}

int OrderTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_shown.size());
}

int OrderTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(ColumnCount);
}

QString OrderTableModel::spoken(const OrderLine& line, int column) const {
  const auto pair = [](const QString& a, const QString& b) { return b.isEmpty() ? a : a + u", "_s + b; };
  switch (Column(column)) {
    case Number: return QString::number(line.id);
    case Organization: return pair(line.organization, line.product);
    case Status: return line.chip.word;
    case WaitingFor: return pair(line.wait.who, line.wait.what);
    case Since: return ageText(line.waited.since, now());
    case ValidTill: return dateText(line.validTill);
    case ColumnCount: break;
  }
  return {};
}

QVariant OrderTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const OrderLine& line = this->line(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return spoken(line, index.column());
    case Qt::ToolTipRole: return spoken(line, index.column()).toHtmlEscaped();
    default: return {};
  }
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (Column(section)) {
    case Number: return tr("Order");
    case Organization: return tr("Organization");
    case Status: return tr("Status");
    case WaitingFor: return tr("Waiting for");
    case Since: return tr("Since");
    case ValidTill: return tr("Valid until");
    case ColumnCount: break;
  }
  return {};
}

}  // namespace codeseal::ui
