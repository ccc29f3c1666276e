// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldlabel.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

FieldLabel::FieldLabel(const QString& text, QWidget* parent)
    : TextLabel(Type::Label, Ink::Text, text, parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FieldLabel::setRequired(bool required) {
  m_required = required;
  setAccessibleName(spoken());
  updateGeometry();
  update();
}

QString FieldLabel::plain() const {
  QString text = this->text();
  text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
  return text;
}

QString FieldLabel::spoken() const {
  //: %1 is the label of a field, read by a screen reader
  return m_required ? tr("%1 (required)").arg(plain()) : plain();
}

int FieldLabel::oneLine() const {
  const int words = textWidth(plain(), Type::Label);
  return m_required ? words + px(7) + textWidth(tr("required"), Type::Hint) : words;
}

int FieldLabel::heightForWidth(int width) const {
  if (width >= oneLine()) return lineHeight(Type::Label);
  return textHeight(plain(), Type::Label, width) + (m_required ? lineHeight(Type::Hint) : 0);
}

QSize FieldLabel::sizeHint() const {
  return {oneLine(), lineHeight(Type::Label)};
}

QSize FieldLabel::minimumSizeHint() const {
  const int least = std::max(widestWord(plain(), Type::Label), widestWord(tr("required"), Type::Hint));
  return {least, lineHeight(Type::Label)};
}

void FieldLabel::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const bool fits = width() >= oneLine();
  const int words = fits ? textWidth(plain(), Type::Label) : width();
  const int tall = fits ? height() : textHeight(plain(), Type::Label, width());
  int flags = Qt::TextShowMnemonic | static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) |
              (fits ? int(Qt::TextSingleLine) : int(Qt::TextWordWrap));
  if (style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) == 0) flags |= Qt::TextHideMnemonic;
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
  painter.drawText(placed(*this, {0, 0, words + 1, tall}), flags | Qt::AlignVCenter, text());
  if (!m_required) return;
  const QRect place = fits ? QRect(words + px(7), 0, width() - words - px(7), height())
                           : QRect(0, tall, width(), lineHeight(Type::Hint));
  paintText(painter, *this, placed(*this, place), tr("required"), {Type::Hint, Tones::current().muted});
}

}  // namespace codeseal::ui
