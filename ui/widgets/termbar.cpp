// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/termbar.h"

#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace codeseal::ui {

TermBar::TermBar(QWidget* parent) : QWidget(parent) {
  installAccessibility();
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Term"));
}

void TermBar::setTerm(int days, int most, const QString& end, const QString& cap) {
  m_most = std::max(most, 1);
  m_days = std::clamp(days, 0, m_most);
  m_end = end;
  m_cap = cap;
  setAccessibleDescription(end);
  update();
}

QString TermBar::spokenValue() const {
  return tr("%1 of %n days", nullptr, m_most).arg(m_days);
}

QSize TermBar::sizeHint() const {
  return {px(240), lineHeight(Type::Strong) + px(24) + lineHeight(Type::Hint)};
}

void TermBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  const QColor accent = t.ink(Tone::Accent);
  const int barTop = lineHeight(Type::Strong) + px(8);
  const int filled = static_cast<int>(static_cast<qint64>(width()) * m_days / m_most);
  paintPanel(painter, placed(*this, {0, barTop, width(), px(8)}), px(4), t.bar, {});
  paintPanel(painter, placed(*this, {0, barTop, filled, px(8)}), px(4), accent, {});
  const int ring = px(16);
  const int x = std::clamp(filled - ring / 2, 0, std::max(width() - ring, 0));
  paintPanel(painter, placed(*this, {x, barTop + px(4) - ring / 2, ring, ring}), ring / 2.0, t.page, accent,
             2.5);
  const int wide = textWidth(m_end, Type::Strong) + 1;
  const int at = std::clamp(filled - wide / 2, 0, std::max(width() - wide, 0));
  paintText(painter, *this, placed(*this, {at, 0, wide, lineHeight(Type::Strong)}), m_end,
            {Type::Strong, t.text});
  const int below = barTop + px(16);
  const int line = lineHeight(Type::Hint);
  paintText(painter, *this, {0, below, width(), line}, tr("Today"), {Type::Hint, t.muted});
  paintText(painter, *this, {0, below, width(), line}, m_cap, {Type::Hint, t.muted, End::Stop});
}

}  // namespace codeseal::ui
