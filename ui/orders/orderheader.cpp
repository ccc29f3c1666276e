// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderheader.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrderHeader::OrderHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setSortIndicatorShown(true);
  setHighlightSections(false);
  setMinimumSectionSize(px(60));
}

QSize OrderHeader::sizeHint() const {
  return {QHeaderView::sizeHint().width(), px(32)};
}

void OrderHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
  const Tones t = Tones::current();
  painter->save();
  painter->fillRect(rect, t.rail);
  painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.line);
  const bool isSorted = sortIndicatorSection() == logicalIndex;
  const Type type = isSorted ? Type::Strong : Type::Body;
  const int leading = logicalIndex == 0 ? px(24) : px(12);
  const QString words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
  const auto placeIn = [&](int x, int width) {
    return QStyle::visualRect(layoutDirection(), rect,
                              QRect(rect.x() + x, rect.y(), width, rect.height() - 1));
  };
  paintText(*painter, *this, placeIn(leading, rect.width() - leading), words,
            {type, isSorted ? t.railText : t.muted});
  if (isSorted) {
    const QRect place = placeIn(leading + textWidth(words, type) + px(6), px(16));
    painter->translate(place.center() + QPointF(.5, .5));
    painter->rotate(sortIndicatorOrder() == Qt::AscendingOrder ? 180 : 0);
    paintIcon(*painter, QRect(-place.width() / 2, -place.height() / 2, place.width(), place.height()),
              u"chevron-down"_s, t.railText);
  }
  painter->restore();
}

}  // namespace codeseal::ui
