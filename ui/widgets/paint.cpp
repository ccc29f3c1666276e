// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paint.h"

#include "ui/widgets/icon.h"

#include <QPainter>
#include <QPen>
#include <QStyle>
#include <QWidget>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

QRect placed(const QWidget& widget, const QRect& rect) {
  return QStyle::visualRect(widget.layoutDirection(), widget.rect(), rect);
}

void paintText(QPainter& painter, const QWidget& widget, const QRect& rect, const QString& text,
               const TextLook& look) {
  const bool leftToRight = widget.layoutDirection() != Qt::RightToLeft;
  int flags = Qt::AlignHCenter;
  if (look.end != End::Middle)
    flags = leftToRight == (look.end == End::Start) ? Qt::AlignLeft : Qt::AlignRight;
  flags |= Qt::AlignAbsolute;
  flags |= look.wrapped ? int(Qt::AlignTop) | int(Qt::TextWordWrap)
                        : int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
  painter.save();
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  painter.setFont(typeFont(look.type));
  painter.setPen(look.ink);
  const QString shown =
      look.wrapped ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() + 1);
  painter.drawText(rect, flags, shown);
  painter.restore();
}

void paintPanel(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground,
                const QColor& border, qreal width) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
  painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
  const qreal inset = border.isValid() ? width / 2 : 0;
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
  painter.restore();
}

void paintMark(QPainter& painter, const QRectF& place, const MarkLook& look) {
  const qreal size = place.width();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal pen = 1.5;
  const qreal inset = look.ring.isValid() ? pen / 2 : 0;
  painter.setPen(look.ring.isValid() ? QPen(look.ring, pen) : QPen(Qt::NoPen));
  painter.setBrush(look.ground.isValid() ? QBrush(look.ground) : QBrush(Qt::NoBrush));
  painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset));
  if (!look.icon.isEmpty()) {
    const int margin = qRound(size * (1 - look.iconShare) / 2);
    paintIcon(painter, place.toRect().adjusted(margin, margin, -margin, -margin), look.icon, look.ink);
  }
  if (!look.sign.isEmpty()) {
    QFont font = typeFont(look.ground.isValid() ? Type::Strong : Type::Body);
    font.setPixelSize(qRound(size * .54));
    painter.setFont(font);
    painter.setPen(look.ink);
    painter.drawText(place, Qt::AlignCenter, look.sign);
  }
  painter.restore();
}

void paintRadio(QPainter& painter, const QRectF& place, bool on, bool enabled) {
  const Tones t = Tones::current();
  const QColor ring = on && enabled ? t.ink(Tone::Accent) : enabled ? t.edge : t.line;
  const qreal pen = on ? 2 : 1.5;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(ring, pen));
  painter.setBrush(t.page);
  painter.drawEllipse(place.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
  if (on) {
    const qreal inset = place.width() * .28;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ring);
    painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset));
  }
  painter.restore();
}

bool isFusion(const QWidget& widget) {
  return widget.style()->name().compare(u"fusion"_s, Qt::CaseInsensitive) == 0;
}

}  // namespace codeseal::ui
