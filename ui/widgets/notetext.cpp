// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/notetext.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

NoteText::NoteText(QWidget* parent) : FlowWidget(parent) {
  setVisible(false);
}

void NoteText::show(const QString& text, bool error) {
  m_text = text;
  m_error = error;
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  updateGeometry();
  update();
}

int NoteText::flowHeight(int width) const {
  return textHeight(m_text, type(), width - start());
}

int NoteText::wishedWidth() const {
  return start() + textWidth(m_text, type()) + 1;
}

int NoteText::leastWidth() const {
  return start() + widestWord(m_text, type());
}

void NoteText::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  const QColor ink = m_error ? t.ink(Tone::Danger) : t.muted;
  if (m_error) {
    const int line = lineHeight(type());
    paintIcon(painter, placed(*this, {0, (line - px(16)) / 2, px(16), px(16)}), u"error"_s, ink);
  }
  paintText(painter, *this, placed(*this, {start(), 0, width() - start(), height()}), m_text,
            {type(), ink, End::Start, true});
}

}  // namespace codeseal::ui
