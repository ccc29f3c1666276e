// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace codeseal::ui {
namespace {

int wordStart(const ChipLook& look) {
  return look.icon.isEmpty() ? px(8) : px(7) + px(14) + px(4);
}

}  // namespace

QSize chipSize(const ChipLook& look) {
  if (look.word.isEmpty()) return {0, 0};
  return {wordStart(look) + textWidth(look.word, Type::Hint) + px(9), px(22)};
}

void paintChip(QPainter& painter, const QWidget& widget, const QRect& place, const ChipLook& look) {
  if (look.word.isEmpty()) return;
  const QSize wanted = chipSize(look);
  const int width = std::min(wanted.width(), place.width());
  const QRect chip(place.x(), place.y() + (place.height() - wanted.height()) / 2, width, wanted.height());
  const auto inside = [&](const QRect& rect) {
    return QStyle::visualRect(widget.layoutDirection(), chip, rect.translated(chip.topLeft()));
  };
  const ToneSet set = Tones::current().of(look.tone);
  paintPanel(painter, chip, px(4), set.tint, {});
  const int icon = px(14);
  paintIcon(painter, inside({px(7), (chip.height() - icon) / 2, icon, icon}), look.icon, set.ink);
  const int start = wordStart(look);
  paintText(painter, widget, inside({start, 0, width - start - px(8), chip.height()}), look.word,
            {.type = Type::Hint, .ink = set.ink});
}

Chip::Chip(ChipLook look, QWidget* parent) : QWidget(parent), m_look(std::move(look)) {
  installAccessibility();
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(m_look.word);
}

void Chip::setLook(const ChipLook& look) {
  if (look == m_look) return;
  m_look = look;
  setAccessibleName(look.word);
  updateGeometry();
  update();
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  paintChip(painter, *this, rect(), m_look);
}

}  // namespace codeseal::ui
