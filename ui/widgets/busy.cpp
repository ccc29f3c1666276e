// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/busy.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPen>
#include <QStyle>
#include <QTimerEvent>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

BusyRing::BusyRing(int size, QWidget* parent) : QWidget(parent), m_size(size) {
  installAccessibility();
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(tr("Busy"));
}

QSize BusyRing::sizeHint() const {
  return {px(m_size), px(m_size)};
}

void BusyRing::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
  if (animated) m_timer.start(40, this);
}

void BusyRing::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_timer.stop();
}

void BusyRing::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_timer.timerId()) return;
  m_angle = (m_angle + 12) % 360;
  update();
}

void BusyRing::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tones t = Tones::current();
  const qreal pen = width() / 11.0;
  const QRectF circle = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
  painter.setPen(QPen(t.bar, pen));
  painter.drawEllipse(circle);
  painter.setPen(QPen(t.ink(Tone::Accent), pen, Qt::SolidLine, Qt::RoundCap));
  painter.drawArc(circle, (90 - m_angle) * 16, -120 * 16);
}

SkeletonRows::SkeletonRows(int rows, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_rows(rows) {
  installAccessibility();
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAccessibleName(sentence);
}

QSize SkeletonRows::sizeHint() const {
  return {px(240), m_rows * px(44)};
}

void SkeletonRows::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  for (int i = 0; i < m_rows; ++i) {
    const int y = i * px(44);
    const int wide = width() * (5 - i % 3) / 10;
    paintPanel(painter, placed(*this, {0, y + px(6), px(18), px(18)}), px(9), t.bar, {});
    paintPanel(painter, placed(*this, {px(26), y + px(6), wide, px(11)}), px(4), t.bar, {});
    paintPanel(painter, placed(*this, {px(26), y + px(24), wide * 2 / 3, px(9)}), px(4), t.bar, {});
  }
}

BusyOverlay::BusyOverlay(QWidget* covered)
    : QWidget(covered), m_sentence(new TextLabel(Type::Strong, TextLabel::Ink::Text, {}, this)) {
  installAccessibility();
  auto* ring = new BusyRing(20, this);
  ring->setObjectName(u"busyRing"_s);
  m_sentence->setObjectName(u"busySentence"_s);
  auto* line = new QHBoxLayout(this);
  line->setSpacing(px(12));
  line->addStretch(1);
  line->addWidget(ring);
  line->addWidget(m_sentence);
  line->addStretch(1);
  covered->installEventFilter(this);
  hide();
}

void BusyOverlay::begin(const QString& sentence) {
  m_sentence->setText(sentence);
  setAccessibleName(sentence);
  setGeometry(parentWidget()->rect());
  raise();
  show();
}

void BusyOverlay::end() {
  hide();
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  QColor veil = Tones::current().page;
  veil.setAlphaF(.88F);
  painter.fillRect(rect(), veil);
}

}  // namespace codeseal::ui
