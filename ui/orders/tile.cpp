// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/tile.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

Tile::Tile(const QString& icon, Tone tone, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_tone(tone) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void Tile::setCount(int count, const QString& words) {
  m_number = QLocale().toString(count);
  m_words = words;
  setAccessibleName(m_number + u' ' + words);
  setAccessibleDescription(tr("Shows only these orders."));
  updateGeometry();
  update();
}

/// Where the words begin.
int Tile::wordsStart() const {
  return px(18 + 22 + 12) + textWidth(m_number, Type::PageTitle) + 2 + px(10);
}

/// Words without room on one line take several.
int Tile::heightForWidth(int width) const {
  return std::max(px(52), textHeight(m_words, Type::Body, width - wordsStart() - px(8)) + px(16));
}

QSize Tile::sizeHint() const {
  return {px(18 + 20 + 14 + 24) + textWidth(m_number, Type::PageTitle) + textWidth(m_words, Type::Body),
          px(52)};
}

QSize Tile::minimumSizeHint() const {
  return {px(120), px(52)};
}

void Tile::changeEvent(QEvent* event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
}

void Tile::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tones t = Tones::current();
  const QColor accent = t.ink(Tone::Accent);
  const QColor edge = isChecked() ? accent : underMouse() ? t.edge : t.line;
  paintPanel(painter, rect(), px(8), isChecked() ? t.chosen : t.page, edge, isChecked() ? 2 : 1);
  if (hasFocus()) paintPanel(painter, rect().adjusted(4, 4, -4, -4), px(5), {}, accent, 1.5);
  int x = px(18);
  paintIcon(painter, placed(*this, {x, (height() - px(22)) / 2, px(22), px(22)}), m_icon, t.ink(m_tone));
  x += px(22 + 12);
  const int wide = textWidth(m_number, Type::PageTitle) + 2;
  paintText(painter, *this, placed(*this, {x, 0, wide, height()}), m_number, {Type::PageTitle, t.text});
  x = wordsStart();
  const int room = width() - x - px(8);
  const int tall = textHeight(m_words, Type::Body, room);
  paintText(painter, *this, placed(*this, {x, (height() - tall) / 2, room, tall}), m_words,
            {Type::Body, t.text, End::Start, true});
}

}  // namespace codeseal::ui
