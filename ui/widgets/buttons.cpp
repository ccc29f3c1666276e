// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

QString toneIcon(Tone tone) {
  switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info: return u"info"_s;
    case Tone::Success: return u"check"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Danger: return u"error"_s;
  }
  Q_UNREACHABLE();
}

PlainButton::PlainButton(const QString& text, const QString& icon, QWidget* parent)
    : QPushButton(text, parent), m_icon(icon) {
  setAutoDefault(false);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  showIcon();
}

QSize PlainButton::sizeHint() const {
  const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
  const int wide = words + (icon().isNull() ? 0 : px(20)) + px(28);
  return {std::max(wide, px(80)), std::max(QPushButton::sizeHint().height(), px(32))};
}

void PlainButton::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) showIcon();
}

void PlainButton::showIcon() {
  if (m_icon.isEmpty()) return;
  setIconSize({px(16), px(16)});
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  setIcon(mirrored ? QIcon()
                   : inkIcon(m_icon, palette().color(QPalette::Active, QPalette::ButtonText), px(16)));
}

PaintedButton::PaintedButton(const QString& text, const QString& icon, QWidget* parent)
    : QPushButton(text, parent), m_icon(icon) {
  setAutoDefault(false);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PaintedButton::setIconName(const QString& icon) {
  m_icon = icon;
  updateGeometry();
  update();
}

int PaintedButton::contentWidth() const {
  const Shape s = shape();
  const QFontMetrics metrics(typeFont(s.strong ? Type::Strong : Type::Body));
  const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
  return words + (m_icon.isEmpty() ? 0 : px(16) + s.gap);
}

QSize PaintedButton::sizeHint() const {
  return {contentWidth() + 2 * shape().padding, shape().height};
}

void PaintedButton::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
}

void PaintedButton::paintContent(QPainter& painter, const QColor& ink, int underline, const QColor& iconInk) {
  const Shape s = shape();
  const int wide = std::min(contentWidth(), width());
  const bool centred = s.padding > 0;
  int x = centred ? (width() - wide) / 2 : 0;
  if (!m_icon.isEmpty()) {
    paintIcon(painter, placed(*this, {x, (height() - px(16)) / 2, px(16), px(16)}), m_icon,
              iconInk.isValid() ? iconInk : ink);
    x += px(16) + s.gap;
  }
  const int words = wide - (m_icon.isEmpty() ? 0 : px(16) + s.gap);
  const QRect place = placed(*this, {x, 0, words, height()});
  painter.setFont(typeFont(s.strong ? Type::Strong : Type::Body));
  painter.setPen(ink);
  int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
  if (style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) == 0) flags |= Qt::TextHideMnemonic;
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  const int room = place.width() + 1;
  painter.drawText(place.adjusted(-1, 0, 1, 0), flags,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic));
  if (underline > 0) {
    const int y = (height() + painter.fontMetrics().height()) / 2 - 1;
    painter.fillRect(QRect(place.x(), y, place.width(), underline), ink);
  }
}

Link::Link(const QString& text, const QString& icon, QWidget* parent) : PaintedButton(text, icon, parent) {
  setCursor(Qt::PointingHandCursor);
}

PaintedButton::Shape Link::shape() const {
  return {0, px(6), px(24), false};
}

void Link::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  const int underline = hasFocus() ? 2 : isEnabled() && underMouse() ? 1 : 0;
  paintContent(painter, isEnabled() ? t.ink(Tone::Accent) : t.muted, underline);
}

FilledButton::FilledButton(const QString& text, const QString& icon, QWidget* parent)
    : PaintedButton(text, icon, parent) {}

PaintedButton::Shape FilledButton::shape() const {
  return {px(21), px(8), px(32), true};
}

void FilledButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  QColor ground = isEnabled() ? t.fill : t.bar;
  if (isEnabled() && isDown()) ground = mix(ground, Qt::black, .15);
  paintPanel(painter, rect(), px(4), ground, {});
  if (hasFocus()) paintPanel(painter, rect().adjusted(3, 3, -3, -3), px(3), {}, Qt::white, 1.5);
  paintContent(painter, isEnabled() ? QColor(Qt::white) : t.muted, 0);
}

Notice::Notice(QWidget* parent) : PaintedButton({}, {}, parent) {
  // In a narrow window the sentence ends in an ellipsis, with all of it in the tool tip.
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  hide();
}

QSize Notice::sizeHint() const {
  // The buttons that follow keep a distance, since the sentence has no edge of its own.
  return PaintedButton::sizeHint() + QSize(px(12), 0);
}

QSize Notice::minimumSizeHint() const {
  return {std::min(sizeHint().width(), px(96)), sizeHint().height()};
}

void Notice::setNotice(Tone tone, const QString& text) {
  m_tone = tone;
  // A notice is a sentence, so an ampersand in it is no mnemonic.
  setText(QString(text).replace(u'&', u"&&"_s));
  setAccessibleName(text);
  setToolTip(text);
  setIconName(text.isEmpty() ? QString() : toneIcon(tone));
  // A wizard shows its buttons when it lays them out anew; an empty one then takes no part in it.
  setEnabled(!text.isEmpty());
  setVisible(!text.isEmpty());
}

PaintedButton::Shape Notice::shape() const {
  return {0, px(6), px(32), false};
}

void Notice::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  const QColor words = m_tone == Tone::Info ? t.railText : t.ink(m_tone);
  paintContent(painter, words, hasFocus() ? 2 : 0, t.ink(m_tone));
}

}  // namespace codeseal::ui
