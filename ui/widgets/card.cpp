// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace codeseal::ui {

Card::Card(Look look, QWidget* parent) : QWidget(parent), m_look(look), m_body(new QVBoxLayout(this)) {
  installAccessibility();
  m_body->setContentsMargins(px(16), px(16), px(16), px(16));
  m_body->setSpacing(px(8));
}

void Card::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  paintPanel(painter, rect(), px(8), m_look == Look::Quiet ? t.card : t.page, t.line);
}

Rule::Rule(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), Tones::current().line);
}

}  // namespace codeseal::ui
