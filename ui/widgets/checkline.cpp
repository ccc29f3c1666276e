// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/checkline.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace codeseal::ui {

namespace {

constexpr int kTextStart = 26;
constexpr int kIcon = 18;

Type titleType(bool strong) {
  return strong ? Type::Strong : Type::Body;
}
Type secondType(bool strong, bool alone) {
  return strong || alone ? Type::Body : Type::Hint;
}

}  // namespace

CheckLine::CheckLine(const QString& icon, std::optional<Tone> tone, const QString& title,
                     const QString& second, QWidget* parent)
    : FlowWidget(parent) {
  setLine(icon, tone, title, second);
}

void CheckLine::setLine(const QString& icon, std::optional<Tone> tone, const QString& title,
                        const QString& second) {
  m_icon = icon;
  m_tone = tone;
  m_title = title;
  m_second = second;
  setAccessibleName(title.isEmpty() ? second : title);
  setAccessibleDescription(title.isEmpty() ? QString() : second);
  updateGeometry();
  update();
}

void CheckLine::setStrong(bool strong) {
  m_strong = strong;
  updateGeometry();
  update();
}

void CheckLine::setToned(bool toned) {
  m_toned = toned;
  update();
}

int CheckLine::flowHeight(int width) const {
  const int wide = width - px(kTextStart);
  return std::max(px(kIcon), textHeight(m_title, titleType(m_strong), wide) +
                                 textHeight(m_second, secondType(m_strong, m_title.isEmpty()), wide));
}

int CheckLine::wishedWidth() const {
  return px(kTextStart) + 1 +
         std::max(textWidth(m_title, titleType(m_strong)),
                  textWidth(m_second, secondType(m_strong, m_title.isEmpty())));
}

int CheckLine::leastWidth() const {
  return px(kTextStart) + std::max(widestWord(m_title, titleType(m_strong)),
                                   widestWord(m_second, secondType(m_strong, m_title.isEmpty())));
}

void CheckLine::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  const int icon = px(m_title.isEmpty() ? 16 : kIcon);
  const QColor ink = m_tone ? t.ink(*m_tone) : t.muted;
  paintIcon(painter, placed(*this, {0, 0, px(kIcon), icon}), m_icon, ink);
  const int start = px(kTextStart);
  const int wide = width() - start;
  const int tall = textHeight(m_title, titleType(m_strong), wide);
  paintText(painter, *this, placed(*this, {start, 0, wide, tall}), m_title,
            {titleType(m_strong), m_toned ? ink : t.text, End::Start, true});
  paintText(painter, *this, placed(*this, {start, tall, wide, height() - tall}), m_second,
            {secondType(m_strong, m_title.isEmpty()), t.muted, End::Start, true});
}

}  // namespace codeseal::ui
