// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textlabel.h"

#include "ui/widgets/accessible.h"

#include <QEvent>

namespace codeseal::ui {

TextLabel::TextLabel(Type type, Ink ink, const QString& text, QWidget* parent)
    : QLabel(text, parent), m_type(type), m_ink(ink) {
  installAccessibility();
  setTextFormat(Qt::PlainText);
  follow();
  align();
}

void TextLabel::setTone(Tone tone) {
  m_tone = tone;
  setInk(Ink::Toned);
}

void TextLabel::setInk(Ink ink) {
  m_ink = ink;
  follow();
}

void TextLabel::setType(Type type) {
  m_type = type;
  follow();
}

void TextLabel::setTrailing(bool trailing) {
  m_trailing = trailing;
  align();
}

void TextLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) follow();
  if (event->type() == QEvent::LayoutDirectionChange) align();
}

void TextLabel::follow() {
  const Tones t = Tones::current();
  QColor ink = t.text;
  if (m_ink == Ink::Muted) ink = t.muted;
  if (m_ink == Ink::Toned) ink = t.ink(m_tone);
  // On a ground of role Base a label paints by role Text, elsewhere by WindowText.
  QPalette wanted = palette();
  for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
    const QColor shade = group == QPalette::Disabled ? t.muted : ink;
    wanted.setColor(group, QPalette::Text, shade);
    wanted.setColor(group, QPalette::WindowText, shade);
  }
  if (wanted != palette()) setPalette(wanted);
  const QFont type = typeFont(m_type);
  if (type != font()) setFont(type);
}

void TextLabel::align() {
  // A label sides by the direction of its text, so Latin text would stay left in a mirrored window.
  const bool left = (layoutDirection() == Qt::LeftToRight) != m_trailing;
  const Qt::Alignment vertical = alignment() & Qt::AlignVertical_Mask;
  setAlignment(vertical | Qt::AlignAbsolute | (left ? Qt::AlignLeft : Qt::AlignRight));
}

HeadingLabel::HeadingLabel(const QString& text, Type type, QWidget* parent)
    : TextLabel(type, Ink::Text, text, parent) {
  setWordWrap(true);
}

MutedLabel::MutedLabel(const QString& text, Type type, QWidget* parent)
    : TextLabel(type, Ink::Muted, text, parent) {
  setWordWrap(true);
}

BodyLabel::BodyLabel(const QString& text, QWidget* parent) : TextLabel(Type::Body, Ink::Text, text, parent) {
  setWordWrap(true);
}

}  // namespace codeseal::ui
