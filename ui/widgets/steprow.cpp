// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/steprow.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 24;
constexpr int kMarkMiddle = 30;
constexpr int kWords = 52;
constexpr int kPill = 42;

}  // namespace

StepRow::StepRow(QWidget* parent) : QAbstractButton(parent) {
  installAccessibility();
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::ClickFocus);
  connect(this, &QAbstractButton::clicked, this, [this] {
    if (canOpen()) Q_EMIT opened();
  });
}

bool StepRow::canOpen() const {
  if (m_item.state == StepState::Current) return false;
  return m_item.state == StepState::Done || !m_item.problem.isEmpty();
}

void StepRow::setItem(const StepItem& item, int of, bool afterDone) {
  m_item = item;
  m_first = item.number <= 1;
  m_last = item.number >= of;
  m_afterDone = afterDone;
  setCursor(canOpen() ? Qt::PointingHandCursor : Qt::ArrowCursor);
  setCompact(m_compact);
  speak(of);
  update();
}

void StepRow::setCompact(bool compact) {
  m_compact = compact;
  setToolTip(compact ? m_item.title : QString());
  update();
}

void StepRow::speak(int of) {
  setAccessibleName(tr("Step %1 of %2, %3").arg(m_item.number).arg(of).arg(m_item.title));
  QString state = tr("to come");
  if (m_item.state == StepState::Current) state = tr("current");
  if (m_item.state == StepState::Done)
    state = m_item.summary.isEmpty() ? tr("done") : tr("done: %1").arg(m_item.summary);
  if (!m_item.problem.isEmpty()) state = tr("problem: %1").arg(m_item.problem);
  setAccessibleDescription(state);
}

QSize StepRow::sizeHint() const {
  return {px(m_compact ? 60 : 222), px(60)};
}

void StepRow::nextCheckState() {}

void StepRow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (canOpen() && !event->isAutoRepeat()) click();
    return;
  }
  // The list moves between its rows; QAbstractButton would take the arrows for itself.
  const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
  if (arrow || event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
    event->ignore();
  else
    QAbstractButton::keyPressEvent(event);
}

void StepRow::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  paintLines(painter);
  paintPill(painter);
  paintDisc(painter);
  if (!m_compact) paintWords(painter);
}

void StepRow::paintLines(QPainter& painter) const {
  const Tones t = Tones::current();
  const int middle = height() / 2;
  const int reach = px(kMark) / 2 + px(3);
  const QColor done = mix(t.rail, t.ink(Tone::Accent), .78);
  const QColor quiet = mix(t.rail, t.railText, .18);
  const QRect above(px(kMarkMiddle) - 1, 0, 2, middle - reach);
  const QRect below(px(kMarkMiddle) - 1, middle + reach, 2, height() - middle - reach);
  if (!m_first) painter.fillRect(placed(*this, above), m_afterDone ? done : quiet);
  if (!m_last) painter.fillRect(placed(*this, below), m_item.state == StepState::Done ? done : quiet);
}

void StepRow::paintPill(QPainter& painter) const {
  const Tones t = Tones::current();
  const int tall = std::min(px(kPill), height());
  const QRect pill(px(8), (height() - tall) / 2, width() - 2 * px(8), tall);
  if (m_item.state == StepState::Current && !m_compact)
    paintPanel(painter, pill, px(6), t.page, t.line);
  else if (canOpen() && underMouse())
    paintPanel(painter, pill, px(6), t.railHover, {});
  if (hasFocus()) paintPanel(painter, pill, px(6), {}, t.ink(Tone::Accent), 2);
}

void StepRow::paintDisc(QPainter& painter) const {
  const Tones t = Tones::current();
  const int mark = px(kMark);
  const QRect place = placed(*this, {px(kMarkMiddle) - mark / 2, (height() - mark) / 2, mark, mark});
  const QString number = QString::number(m_item.number);
  if (!m_item.problem.isEmpty()) {
    const ToneSet danger = t.of(Tone::Danger);
    paintMark(painter, place, {danger.tint, danger.ink, danger.ink, {}, u"!"_s});
    return;
  }
  switch (m_item.state) {
    case StepState::Done: {
      const ToneSet accent = t.of(Tone::Accent);
      paintMark(painter, place, {accent.tint, accent.ink, accent.ink, u"check"_s, {}});
      break;
    }
    case StepState::Current: paintMark(painter, place, {t.fill, {}, Qt::white, {}, number}); break;
    case StepState::ToCome: paintMark(painter, place, {{}, t.edge, t.muted, {}, number}); break;
  }
}

void StepRow::paintWords(QPainter& painter) const {
  const Tones t = Tones::current();
  const bool current = m_item.state == StepState::Current;
  const bool wrong = !m_item.problem.isEmpty();
  const QString second = wrong                             ? m_item.problem
                         : m_item.state == StepState::Done ? m_item.summary
                                                           : QString();
  const QColor ink = current ? t.text : m_item.state == StepState::Done || wrong ? t.railText : t.muted;
  const int middle = height() / 2;
  const int wide = width() - px(kWords) - px(12);
  const int titleTop = second.isEmpty() ? middle - px(9) : middle - px(18);
  paintText(painter, *this, placed(*this, {px(kWords), titleTop, wide, px(18)}), m_item.title,
            {current ? Type::Strong : Type::Body, ink});
  paintText(painter, *this, placed(*this, {px(kWords), middle + 1, wide, px(17)}), second,
            {Type::Hint, wrong ? t.ink(Tone::Danger) : t.muted});
}

}  // namespace codeseal::ui
