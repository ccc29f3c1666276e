// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldring.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

FieldRing::FieldRing(QWidget* editor) : QWidget(editor) {
  setObjectName(u"fieldRing"_s);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
  setGeometry(editor->rect());
  editor->installEventFilter(this);
  raise();
}

void FieldRing::setFocused(bool focused) {
  m_focused = focused;
  update();
}

void FieldRing::setWrong(bool wrong) {
  m_wrong = wrong;
  update();
}

bool FieldRing::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget()) {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::ChildAdded || event->type() == QEvent::Show) raise();
  }
  return QWidget::eventFilter(watched, event);
}

void FieldRing::paintEvent(QPaintEvent* /*event*/) {
  if (!isEnabled()) return;
  QPainter painter(this);
  const Tones t = Tones::current();
  if (m_wrong || m_focused) {
    paintPanel(painter, rect(), px(3), {}, t.ink(m_wrong ? Tone::Danger : Tone::Accent), 2);
  } else if (isFusion(*this)) {
    paintPanel(painter, rect(), px(3), {}, t.edge, 1);
  }
}

}  // namespace codeseal::ui
