// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/iconview.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace codeseal::ui {

IconView::IconView(const QString& icon, int size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_size(size) {
  installAccessibility();
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIconName(const QString& icon) {
  m_icon = icon;
  update();
}

void IconView::setTone(std::optional<Tone> tone) {
  m_tone = tone;
  update();
}

void IconView::setOnDisc(bool onDisc) {
  m_onDisc = onDisc;
  update();
}

QSize IconView::sizeHint() const {
  return {px(m_size), px(m_size)};
}

void IconView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  const QColor ink = m_tone ? t.ink(*m_tone) : t.muted;
  QRect place = rect();
  if (m_onDisc) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.of(m_tone.value_or(Tone::Neutral)).tint);
    painter.drawEllipse(place);
    const int inset = width() / 4;
    place.adjust(inset, inset, -inset, -inset);
  }
  paintIcon(painter, place, m_icon, ink);
}

}  // namespace codeseal::ui
