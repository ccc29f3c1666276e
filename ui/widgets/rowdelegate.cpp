// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace codeseal::ui {

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool leadingBar) {
  const Tones t = Tones::current();
  const QColor accent = t.ink(Tone::Accent);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter.fillRect(option.rect, selected ? t.row : t.page);
  if (selected && leadingBar) {
    QRect bar(option.rect.x(), option.rect.y(), 3, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), accent);
  }
  if (option.state.testFlag(QStyle::State_HasFocus) &&
      option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
    painter.fillRect(QRectF(option.rect.x(), option.rect.y(), option.rect.width(), 1.5), accent);
    painter.fillRect(QRectF(option.rect.x(), option.rect.bottom() - .5, option.rect.width(), 1.5), accent);
  }
}

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
  return {px(200), px(48)};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  if (option.widget == nullptr) return;
  const Tones t = Tones::current();
  const QRect row = option.rect;
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const auto inRow = [&](int x, int y, int w, int h) {
    return QStyle::visualRect(option.direction, row, QRect(row.x() + x, row.y() + y, w, h));
  };
  painter->save();
  paintRowGround(*painter, option, true);
  if (!selected) painter->fillRect(inRow(px(14), row.height() - 1, row.width() - 2 * px(14), 1), t.line);
  const auto chip = index.data(ChipRole).value<ChipLook>();
  const int chipWide = chipSize(chip).width();
  paintChip(*painter, *option.widget,
            inRow(row.width() - px(12) - chipWide, px(4), chipWide, row.height() - px(8)), chip);
  const int wide = row.width() - 2 * px(14) - (chipWide > 0 ? chipWide + px(8) : 0);
  paintText(*painter, *option.widget, inRow(px(14), px(7), wide, px(18)), index.data().toString(),
            {selected ? Type::Strong : Type::Body, t.text});
  paintText(*painter, *option.widget, inRow(px(14), px(25), wide, px(17)),
            index.data(SecondLineRole).toString(), {Type::Hint, t.muted});
  painter->restore();
}

}  // namespace codeseal::ui
