// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/checkbox.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {}

void CheckBox::paintEvent(QPaintEvent* event) {
  QCheckBox::paintEvent(event);
  if (!isFusion(*this)) return;
  QStyleOptionButton option;
  initStyleOption(&option);
  const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
  QPainter painter(this);
  const Tones t = Tones::current();
  const bool on = checkState() != Qt::Unchecked;
  const QColor ground = !on ? t.page : isEnabled() ? t.fill : t.edge;
  const QColor edge = on ? ground : isEnabled() ? t.edge : t.line;
  painter.fillRect(box, palette().color(backgroundRole()));
  paintPanel(painter, box, 3, ground, hasFocus() ? t.ink(Tone::Accent) : edge, hasFocus() && !on ? 2 : 1);
  if (hasFocus() && on) paintPanel(painter, box.adjusted(2, 2, -2, -2), 2, {}, Qt::white, 1);
  if (checkState() == Qt::Checked) paintIcon(painter, box, u"check"_s, Qt::white);
  if (checkState() == Qt::PartiallyChecked)
    painter.fillRect(box.adjusted(3, box.height() / 2 - 1, -3, 1 - box.height() / 2), Qt::white);
}

RadioButton::RadioButton(const QString& text, QWidget* parent) : QRadioButton(text, parent) {}

QSize RadioButton::sizeHint() const {
  if (!isFusion(*this)) return QRadioButton::sizeHint();
  const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
  return {px(28) + words.width() + px(4), std::max(px(24), words.height())};
}

bool RadioButton::hitButton(const QPoint& position) const {
  return isFusion(*this) ? rect().contains(position) : QRadioButton::hitButton(position);
}

void RadioButton::paintEvent(QPaintEvent* event) {
  if (!isFusion(*this)) {
    QRadioButton::paintEvent(event);
    return;
  }
  QPainter painter(this);
  const Tones t = Tones::current();
  const int dot = px(18);
  paintRadio(painter, placed(*this, {0, (height() - dot) / 2, dot, dot}), isChecked(), isEnabled());
  const QRect words = placed(*this, {px(28), 0, width() - px(28), height()});
  const bool left = layoutDirection() == Qt::LeftToRight;
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  painter.setPen(isEnabled() ? t.text : t.muted);
  const int flags = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextShowMnemonic;
  painter.drawText(words, flags | (left ? Qt::AlignLeft : Qt::AlignRight), text());
  if (hasFocus())
    paintPanel(painter, words.adjusted(-px(4), 0, px(0), 0), px(4), {}, t.ink(Tone::Accent), 1.5);
}

}  // namespace codeseal::ui
