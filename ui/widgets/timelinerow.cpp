// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/timeline.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStart = 40;
constexpr int kMark = 22;
constexpr int kLine = 20;
constexpr int kGap = 15;

MarkLook markOf(TimelineState state) {
  const Tones t = Tones::current();
  const auto toned = [&t](Tone tone, const QString& icon, const QString& sign, qreal share = .6) {
    const ToneSet& set = t.of(tone);
    return MarkLook{set.tint, set.ink, set.ink, icon, sign, share};
  };
  switch (state) {
    case TimelineState::Done: return toned(Tone::Success, u"check"_s, {});
    case TimelineState::Now: return toned(Tone::Warning, u"clock"_s, {}, .73);
    case TimelineState::Odd: return toned(Tone::Warning, {}, u"!"_s);
    case TimelineState::Refused: return toned(Tone::Danger, {}, u"!"_s);
    case TimelineState::ToCome: return {t.page, t.edge, t.muted, {}, {}};
  }
  Q_UNREACHABLE();
}

}  // namespace

TimelineRow::TimelineRow(QWidget* parent) : FlowWidget(parent) {}

void TimelineRow::setItem(const TimelineItem& item, bool last) {
  const bool sameButton = item.buttonText == m_item.buttonText && item.buttonIcon == m_item.buttonIcon;
  m_item = item;
  m_last = last;
  QStringList parts{item.title, item.owner, item.time};
  parts.removeAll(QString());
  setAccessibleName(parts.join(u", "_s));
  setAccessibleDescription(item.text);
  if (!sameButton) {
    if (m_button != nullptr) {
      m_button->hide();
      m_button->deleteLater();
    }
    m_button = nullptr;
    if (!item.buttonText.isEmpty()) {
      m_button = new PlainButton(item.buttonText, item.buttonIcon, this);
      m_button->setObjectName(u"timelineButton"_s);
      connect(m_button, &QPushButton::clicked, this, &TimelineRow::buttonClicked);
      m_button->show();
    }
  }
  placeButton();
  updateGeometry();
  update();
}

int TimelineRow::wordsHeight(int width) const {
  int height = px(2) + px(kLine);
  if (!m_item.owner.isEmpty()) height += px(kLine);
  if (!m_item.text.isEmpty()) height += textHeight(m_item.text, Type::Body, width - px(kStart)) + px(2);
  return height;
}

int TimelineRow::flowHeight(int width) const {
  int height = wordsHeight(width);
  if (m_button != nullptr) height += px(6) + m_button->sizeHint().height();
  return m_last ? std::max(height, px(kMark) + 2) : height + px(kGap) - px(4);
}

int TimelineRow::wishedWidth() const {
  const int title = textWidth(m_item.title, Type::Strong) + px(16) + textWidth(m_item.time, Type::Hint);
  const int owner = px(20) + textWidth(m_item.owner, Type::Body);
  return px(kStart) + std::max({title, owner, textWidth(m_item.text, Type::Body)}) + 1;
}

int TimelineRow::leastWidth() const {
  const int button = m_button == nullptr ? 0 : m_button->sizeHint().width();
  const int title = widestWord(m_item.title, Type::Strong) + px(8) + textWidth(m_item.time, Type::Hint);
  return px(kStart) + std::max({title, widestWord(m_item.text, Type::Body), button});
}

void TimelineRow::placeButton() {
  if (m_button == nullptr) return;
  const QSize size = m_button->sizeHint();
  m_button->setGeometry(
      placed(*this, {px(kStart), wordsHeight(width()) + px(6), size.width(), size.height()}));
}

void TimelineRow::resizeEvent(QResizeEvent* event) {
  FlowWidget::resizeEvent(event);
  placeButton();
}

void TimelineRow::changeEvent(QEvent* event) {
  FlowWidget::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) placeButton();
}

void TimelineRow::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  paintMarkAndLine(painter);
  paintWords(painter);
}

void TimelineRow::paintMarkAndLine(QPainter& painter) const {
  const Tones t = Tones::current();
  const bool small = m_item.state == TimelineState::ToCome;
  const int size = px(small ? 18 : kMark);
  const int middle = px(2) + px(9);
  const QRect mark(px(13) - size / 2, middle - size / 2, size, size);
  paintMark(painter, placed(*this, mark), markOf(m_item.state));
  if (m_last) return;
  const bool over = m_item.state == TimelineState::Done || m_item.state == TimelineState::Odd;
  const int top = middle + px(14);
  painter.fillRect(placed(*this, {px(12), top, 2, std::max(height() - top - px(2), 0)}),
                   over ? mix(t.page, t.ink(Tone::Success), .8) : t.line);
}

void TimelineRow::paintWords(QPainter& painter) const {
  const Tones t = Tones::current();
  const bool now = m_item.state == TimelineState::Now || m_item.state == TimelineState::Refused;
  const QColor strong = m_item.state == TimelineState::ToCome ? t.muted : t.text;
  const QColor weak = now ? t.text : t.muted;
  const int start = px(kStart);
  const int time = m_item.time.isEmpty() ? 0 : textWidth(m_item.time, Type::Hint) + 1;
  const int wide = width() - start;
  int y = px(2);
  paintText(painter, *this, placed(*this, {start, y, wide - time - (time > 0 ? px(8) : 0), px(18)}),
            m_item.title, {now ? Type::Strong : Type::Body, strong});
  paintText(painter, *this, placed(*this, {width() - time, y, time, px(18)}), m_item.time,
            {Type::Hint, t.muted, End::Stop});
  y += px(kLine);
  if (!m_item.owner.isEmpty()) {
    paintIcon(painter, placed(*this, {start, y + px(2), px(14), px(14)}), m_item.ownerIcon, t.muted);
    paintText(painter, *this, placed(*this, {start + px(20), y, wide - px(20), px(18)}), m_item.owner,
              {Type::Body, weak});
    y += px(kLine);
  }
  paintText(painter, *this, placed(*this, {start, y, wide, height() - y}), m_item.text,
            {Type::Body, weak, End::Start, true});
}

}  // namespace codeseal::ui
