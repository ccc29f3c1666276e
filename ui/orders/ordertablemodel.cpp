// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordertablemodel.h"

#include "app/flow/orderboard.h"
#include "app/flow/tokenjourney.h"
#include "ui/text/followtext.h"
#include "ui/text/formats.h"

#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrderTableModel::OrderTableModel(OrderBoard& board, std::function<QDateTime()> now, QObject* parent)
    : QAbstractTableModel(parent), m_board(board), m_now(std::move(now)), m_arrange(new QTimer(this)) {
  // Many changes come at once; sorting after the last of them is enough.
  m_arrange->setSingleShot(true);
  m_arrange->setInterval(0);
  connect(m_arrange, &QTimer::timeout, this, &OrderTableModel::takeLines);
  connect(&board, &OrderBoard::added, this, &OrderTableModel::takeAdded);
  connect(&board, &OrderBoard::changed, this, &OrderTableModel::takeChanged);
  connect(&board, &OrderBoard::cleared, this, &OrderTableModel::takeCleared);
  if (!board.entries().isEmpty()) takeAdded(0, int(board.entries().size()) - 1);
}

void OrderTableModel::takeAdded(int first, int last) {
  m_leads.clear();
  for (int i = first; i <= last; ++i) m_lines.append(lineOf(i));
  m_arrange->start();
}

void OrderTableModel::takeChanged(int index) {
  m_leads.clear();
  m_lines[index] = lineOf(index);
  if (const auto row = m_shown.indexOf(index); row >= 0)
    Q_EMIT dataChanged(this->index(int(row), 0), this->index(int(row), ColumnCount - 1));
  m_arrange->start();
}

void OrderTableModel::takeCleared() {
  beginResetModel();
  m_leads.clear();
  m_lines.clear();
  m_sorted.clear();
  m_shown.clear();
  endResetModel();
  Q_EMIT linesChanged();
}

OrderLine OrderTableModel::lineOf(int index) const {
  OrderEntry entry = m_board.entries().at(index);
  const qint64 id = entry.row.id;
  if (m_tokens) entry.wait = withToken(entry, m_board.facts(id), m_tokens(id), m_now());
  return makeOrderLine(entry);
}

void OrderTableModel::setTokens(std::function<TokenRecord(qint64)> tokens) {
  m_tokens = std::move(tokens);
  for (int i = 0; i < int(m_lines.size()); ++i) m_lines[i] = lineOf(i);
  m_arrange->start();
}

void OrderTableModel::takeToken(qint64 orderId) {
  if (const int index = m_board.indexOf(orderId); index >= 0) takeChanged(index);
}

void OrderTableModel::setFilter(const OrderFilter& filter) {
  if (m_filter == filter) return;
  m_filter = filter;
  choose();
}

void OrderTableModel::takeLines() {
  arrange();
  Q_EMIT linesChanged();
}

/// Sorts all anew.
void OrderTableModel::arrange() {
  QList<Key> keys;
  keys.reserve(m_lines.size());
  for (int i = 0; i < int(m_lines.size()); ++i) keys.append(keyOf(i));
  const int sign = m_order == Qt::AscendingOrder ? 1 : -1;
  std::sort(keys.begin(), keys.end(), [sign](const Key& a, const Key& b) {
    const int texts = a.text.compare(b.text) * sign;
    if (texts != 0) return texts < 0;
    if (a.number != b.number) return (a.number < b.number) == (sign > 0);
    // Rows that are alike in the column come newest first.
    return a.created != b.created ? a.created > b.created : a.id > b.id;
  });
  m_sorted.clear();
  for (const Key& key : std::as_const(keys)) m_sorted.append(key.line);
  choose();
}

/// Chooses anew; tells views only if another row is somewhere.
void OrderTableModel::choose() {
  const QDate day = today();
  QList<int> shown;
  shown.reserve(m_sorted.size());
  for (const int index : std::as_const(m_sorted))
    if (m_filter.matches(m_lines.at(index), day)) shown.append(index);
  if (shown == m_shown) return;
  beginResetModel();
  m_shown = std::move(shown);
  endResetModel();
}

void OrderTableModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= ColumnCount) return;
  m_column = column;
  m_order = order;
  arrange();
}

OrderTableModel::Key OrderTableModel::keyOf(int line) const {
  const OrderLine& order = m_lines.at(line);
  const auto milliseconds = [](const QDateTime& time) {
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
  };
  Key key{{}, 0, milliseconds(order.created), order.id, line};
  switch (Column(m_column)) {
    case Number: key.number = order.id; break;
    case Organization: key.text = order.organization.toCaseFolded(); break;
    case Status: key.text = order.chip.word.toCaseFolded(); break;
    case WaitingFor: key.text = order.wait.who.toCaseFolded(); break;
    case Since: key.number = milliseconds(order.waited.since); break;
    case ValidTill: {
      // Upwards, what ends soon is on top, and only that: all others come newest first.
      const bool counts = m_order == Qt::DescendingOrder || order.isExpiring(today());
      key.number = counts ? order.validTill.toJulianDay() : std::numeric_limits<qint64>::max();
      break;
    }
    case ColumnCount: break;
  }
  return key;
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

QDate OrderTableModel::orderByOf(const OrderLine& line) const {
  const int index = m_board.indexOf(line.id);
  if (index < 0 || !line.isExpiring(today())) return {};
  const OrderRow& row = m_board.entries().at(index).row;
  auto lead = m_leads.constFind(row.productNameId);
  if (lead == m_leads.constEnd())
    lead = m_leads.insert(row.productNameId, leadTime(m_board.entries(), row.productNameId));
  return orderBy(m_board.entries(), row, *lead).day;
}

void OrderTableModel::joinSince(bool isJoined) {
  m_isSinceJoined = isJoined;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, WaitingFor), index(rowCount() - 1, WaitingFor));
}

QString OrderTableModel::waitedFor(const OrderLine& line) const {
  const QString age = m_isSinceJoined ? ageText(line.waited.since, now()) : QString();
  if (age.isEmpty() || line.wait.what.isEmpty()) return line.wait.what + age;
  //: for what an order waits, and how long: "approval by mail, 6 days"
  return tr("%1, %2").arg(line.wait.what, age);
}

QString OrderTableModel::spoken(const OrderLine& line, int column) const {
  const auto pair = [](const QString& a, const QString& b) { return b.isEmpty() ? a : a + u", "_s + b; };
  switch (Column(column)) {
    case Number: return QString::number(line.id);
    case Organization: return pair(line.organization, line.product);
    case Status: return line.chip.word;
    case WaitingFor: return pair(line.wait.who, waitedFor(line));
    case Since: return ageText(line.waited.since, now());
    case ValidTill: {
      const QDate by = orderByOf(line);
      return pair(dateText(line.validTill), by.isValid() ? orderByWord(by, today()) : QString());
    }
    case ColumnCount: break;
  }
  return {};
}

QVariant OrderTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const OrderLine& line = this->line(index.row());
  switch (role) {
    case Qt::DisplayRole: return spoken(line, index.column());
    case Qt::AccessibleTextRole: {
      const QString words = spoken(line, index.column());
      //: said of an empty cell of the table
      return words.isEmpty() ? tr("none") : words;
    }
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
