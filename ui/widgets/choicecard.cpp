// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicecard.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 16;
constexpr int kTop = 14;
constexpr int kTextStart = 44;
constexpr int kDot = 18;

}  // namespace

ChoiceCard::ChoiceCard(const ChoiceText& text, QWidget* parent) : QRadioButton(parent) {
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setChoice(text);
}

void ChoiceCard::setChoice(const ChoiceText& text) {
  m_choice = text;
  speak();
  updateGeometry();
  update();
}

void ChoiceCard::speak() {
  setAccessibleName(m_choice.title);
  QStringList parts{m_choice.sentences, m_choice.chip.word, m_choice.price};
  if (!isEnabled()) parts.append(m_choice.reason);
  parts.removeAll(QString());
  setAccessibleDescription(parts.join(u'\n'));
}

int ChoiceCard::titleHeight() const {
  const int title = lineHeight(Type::CardTitle);
  return m_choice.chip.word.isEmpty() ? title : std::max(title, chipSize(m_choice.chip).height());
}

int ChoiceCard::heightForWidth(int width) const {
  const int text = width - px(kTextStart) - px(kPadding);
  int height = px(kTop) + titleHeight();
  if (!m_choice.sentences.isEmpty()) height += px(6) + textHeight(m_choice.sentences, Type::Body, text);
  if (!m_choice.price.isEmpty()) height += px(10) + lineHeight(Type::Strong);
  if (!isEnabled()) height += textHeight(m_choice.reason, Type::Hint, text) + px(6);
  return height + px(kTop);
}

QSize ChoiceCard::sizeHint() const {
  const int width = std::max(minimumSizeHint().width(), px(280));
  return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const {
  const int chip = chipSize(m_choice.chip).width();
  const int title = textWidth(m_choice.title, Type::CardTitle) + (chip > 0 ? px(12) + chip : 0);
  const int words = std::max(title, widestWord(m_choice.sentences, Type::Body));
  const int least = px(kTextStart) + words + px(kPadding);
  return {least, heightForWidth(px(10000))};
}

void ChoiceCard::changeEvent(QEvent* event) {
  QRadioButton::changeEvent(event);
  if (event->type() != QEvent::EnabledChange) return;
  speak();
  updateGeometry();
  Q_EMIT openChanged();
}

void ChoiceCard::paintGround(QPainter& painter) const {
  const Tones t = Tones::current();
  const bool on = isChecked();
  const QColor accent = t.ink(Tone::Accent);
  QColor border = isEnabled() && underMouse() ? t.edge : t.line;
  if (on && isEnabled()) border = accent;
  paintPanel(painter, rect(), px(8), on && isEnabled() ? t.chosen : t.page, border, on ? 2 : 1);
  if (hasFocus()) paintPanel(painter, rect().adjusted(4, 4, -4, -4), px(5), {}, accent, 1.5);
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  paintGround(painter);
  const Tones t = Tones::current();
  const QColor ink = isEnabled() ? t.text : t.muted;
  const int titles = titleHeight();
  const int dot = px(kDot);
  paintRadio(painter, placed(*this, {px(kPadding), px(kTop) + (titles - dot) / 2, dot, dot}), isChecked(),
             isEnabled());
  const int start = px(kTextStart);
  const int wide = width() - start - px(kPadding);
  const QSize chip = chipSize(m_choice.chip);
  const int titleWide = chip.isEmpty() ? wide : wide - chip.width() - px(12);
  int y = px(kTop);
  paintText(painter, *this, placed(*this, {start, y, titleWide, titles}), m_choice.title,
            {Type::CardTitle, ink});
  paintChip(painter, *this, placed(*this, {width() - px(kPadding) - chip.width(), y, chip.width(), titles}),
            m_choice.chip);
  y += titles + px(6);
  const auto block = [&](const QString& text, Type type, const QColor& colour, int gap) {
    if (text.isEmpty()) return;
    const int tall = textHeight(text, type, wide);
    paintText(painter, *this, placed(*this, {start, y, wide, tall}), text, {type, colour, End::Start, true});
    y += tall + gap;
  };
  block(m_choice.sentences, Type::Body, ink, px(10));
  block(m_choice.price, Type::Strong, ink, px(6));
  if (!isEnabled()) block(m_choice.reason, Type::Hint, t.muted, 0);
}

// The style's own arrow keys do nothing while no card is chosen yet.
void ChoiceCard::keyPressEvent(QKeyEvent* event) {
  const bool back =
      event->key() == Qt::Key_Up || event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
  const bool on =
      event->key() == Qt::Key_Down || event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
  if (!back && !on) return QRadioButton::keyPressEvent(event);
  QList<ChoiceCard*> open = parent()->findChildren<ChoiceCard*>(QString(), Qt::FindDirectChildrenOnly);
  open.removeIf([](const ChoiceCard* card) { return !card->isEnabled() || !card->isVisible(); });
  const auto count = open.size();
  const auto here = open.indexOf(this);
  ChoiceCard* next = open.at((here + (on ? 1 : count - 1)) % count);
  next->setFocus(Qt::TabFocusReason);
  next->click();
}

}  // namespace codeseal::ui
