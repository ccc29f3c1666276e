// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderdelegate.h"

#include "ui/orders/ordertablemodel.h"
#include "ui/text/followtext.h"
#include "ui/text/formats.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kIndent = 22;

/// A rectangle inside a cell, given for left to right.
QRect in(const QRect& cell, Qt::LayoutDirection direction, int x, int y, int width, int height) {
  return QStyle::visualRect(direction, cell, {cell.x() + x, cell.y() + y, width, height});
}

}  // namespace

OrderDelegate::OrderDelegate(const OrderTableModel& model, QTableView& view)
    : QStyledItemDelegate(&view), m_model(model), m_view(view) {}

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
  return {px(100), px(44)};
}

/// All cells of a row look as one; only the first has the bar.
void OrderDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
  QStyleOptionViewItem row = option;
  const bool isCurrent = m_view.hasFocus() && m_view.currentIndex().row() == index.row();
  row.state.setFlag(QStyle::State_HasFocus, isCurrent);
  row.state.setFlag(QStyle::State_KeyboardFocusChange, isCurrent);
  paintRowGround(painter, row, index.column() == 0);
  if (!isCurrent)
    painter.fillRect(QRect(row.rect.x(), row.rect.bottom(), row.rect.width(), 1), Tones::current().line);
}

void OrderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  if (option.widget == nullptr) return;
  const Tones t = Tones::current();
  const OrderLine& line = m_model.line(index.row());
  painter->save();
  paintGround(*painter, option, index);
  const int leading = index.column() == OrderTableModel::Number ? px(24) : px(12);
  const QRect rect = in(option.rect, option.direction, leading, 0, option.rect.width() - leading - px(6),
                        option.rect.height() - 1);
  const Cell cell{*painter, *option.widget, option.direction, rect};
  const auto place = [&cell](int y, int height) {
    return in(cell.rect, cell.direction, 0, y, cell.rect.width(), height);
  };
  switch (OrderTableModel::Column(index.column())) {
    case OrderTableModel::Number:
      paintText(*painter, cell.widget, rect, QString::number(line.id), {Type::Body, t.text});
      break;
    case OrderTableModel::Organization:
      paintText(*painter, cell.widget, place(px(5), px(18)), line.organization, {Type::Body, t.text});
      paintText(*painter, cell.widget, place(px(23), px(17)), line.product, {Type::Hint, t.muted});
      break;
    case OrderTableModel::Status: paintChip(*painter, cell.widget, rect, line.chip); break;
    case OrderTableModel::WaitingFor: paintWait(cell, line); break;
    case OrderTableModel::Since: paintSince(cell, line); break;
    case OrderTableModel::ValidTill: paintValidTill(cell, line); break;
    case OrderTableModel::ColumnCount: break;
  }
  painter->restore();
}

void OrderDelegate::paintWait(const Cell& cell, const OrderLine& line) const {
  const Tones t = Tones::current();
  const bool isYou = line.waited.actor.kind == Actor::Kind::You;
  const bool isSomebody = !line.wait.icon.isEmpty();
  const int indent = isSomebody ? px(kIndent) : 0;
  const int width = cell.rect.width() - indent;
  if (isSomebody)
    paintIcon(cell.painter,
              in(cell.rect, cell.direction, 0, (cell.rect.height() - px(kIcon)) / 2, px(kIcon), px(kIcon)),
              line.wait.icon, isYou ? t.ink(Tone::Accent) : t.muted);
  const TextLook who{isYou ? Type::Strong : Type::Body, isSomebody ? t.text : t.muted};
  const QString what = m_model.waitedFor(line);
  if (what.isEmpty())
    return paintText(cell.painter, cell.widget,
                     in(cell.rect, cell.direction, indent, 0, width, cell.rect.height()), line.wait.who, who);
  paintText(cell.painter, cell.widget, in(cell.rect, cell.direction, indent, px(5), width, px(18)),
            line.wait.who, who);
  paintText(cell.painter, cell.widget, in(cell.rect, cell.direction, indent, px(23), width, px(17)), what,
            {Type::Hint, t.muted});
}

void OrderDelegate::paintSince(const Cell& cell, const OrderLine& line) const {
  const Tones t = Tones::current();
  const bool isLong = isLongWait(line.waited.since, m_model.now());
  const int indent = isLong ? px(kIndent) : 0;
  if (isLong)
    paintIcon(cell.painter,
              in(cell.rect, cell.direction, 0, (cell.rect.height() - px(kIcon)) / 2, px(kIcon), px(kIcon)),
              u"warning"_s, t.ink(Tone::Warning));
  paintText(cell.painter, cell.widget,
            in(cell.rect, cell.direction, indent, 0, cell.rect.width() - indent, cell.rect.height()),
            ageText(line.waited.since, m_model.now()), {Type::Body, isLong ? t.ink(Tone::Warning) : t.muted});
}

void OrderDelegate::paintValidTill(const Cell& cell, const OrderLine& line) const {
  if (!line.validTill.isValid()) return;
  const Tones t = Tones::current();
  const QDate today = m_model.today();
  const bool isSoon = line.isExpiring(today);
  const int indent = isSoon ? px(kIndent) : 0;
  if (isSoon)
    paintIcon(cell.painter,
              in(cell.rect, cell.direction, 0, (cell.rect.height() - px(kIcon)) / 2, px(kIcon), px(kIcon)),
              u"warning"_s, t.ink(Tone::Warning));
  const int days = line.daysLeft(today);
  QString left = days < 0 ? tr("over") : days == 0 ? tr("today") : tr("in %n day(s)", nullptr, days);
  if (const QDate by = m_model.orderByOf(line); by.isValid()) left = orderByWord(by, today);
  const int width = cell.rect.width() - indent;
  paintText(cell.painter, cell.widget, in(cell.rect, cell.direction, indent, px(5), width, px(18)),
            dateText(line.validTill), {Type::Body, line.isCurrent ? t.text : t.muted});
  if (line.isCurrent)
    paintText(cell.painter, cell.widget, in(cell.rect, cell.direction, indent, px(23), width, px(17)), left,
              {Type::Hint, isSoon ? t.ink(Tone::Warning) : t.muted});
}

}  // namespace codeseal::ui
