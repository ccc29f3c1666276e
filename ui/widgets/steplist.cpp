// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/steplist.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadMiddle = 30;
constexpr int kFirstMiddle = 78;
constexpr int kFootMiddle = 27;
constexpr int kMarkMiddle = 30;
constexpr int kWords = 52;
constexpr int kLeastPitch = 36;

}  // namespace

StepList::StepList(QWidget* parent)
    : QWidget(parent),
      m_practice(new Chip({u"info"_s, Tone::Warning, tr("Practice")}, this)),
      m_title(tr("New order")) {
  installAccessibility();
  setAccessibleName(tr("Steps"));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  m_practice->setObjectName(u"practiceChip"_s);
  m_practice->hide();
}

void StepList::setSteps(const QList<StepItem>& steps) {
  while (m_rows.size() > steps.size()) {
    StepRow* row = m_rows.takeLast();
    row->hide();
    row->deleteLater();
  }
  while (m_rows.size() < steps.size()) addRow();
  const bool knowsCurrent = std::any_of(steps.begin(), steps.end(),
                                        [](const StepItem& s) { return s.state == StepState::Current; });
  for (int i = 0; i < count(); ++i) {
    const StepItem& step = steps.at(i);
    row(i)->setItem(step, count(), i > 0 && steps.at(i - 1).state == StepState::Done);
    // One stop for Tab, the arrows do the rest.
    const bool stop = knowsCurrent ? step.state == StepState::Current : i == 0;
    row(i)->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
  }
  arrange();
}

StepRow* StepList::addRow() {
  auto* row = new StepRow(this);
  const int index = count();
  row->setObjectName(u"step%1"_s.arg(index));
  row->setCompact(m_compact);
  connect(row, &StepRow::opened, this, [this, index] { Q_EMIT stepActivated(index); });
  m_rows.append(row);
  row->show();
  return row;
}

void StepList::setFoot(const QString& icon, const QString& text) {
  m_footIcon = icon;
  m_foot = text;
  setAccessibleDescription(text);
  update();
}

void StepList::setPractice(bool practice) {
  m_practice->setVisible(practice && !m_compact);
  m_practice->setProperty("wanted", practice);
  arrange();
}

void StepList::setTitle(const QString& title) {
  m_title = title;
  update();
}

void StepList::setCompact(bool compact) {
  if (m_compact == compact) return;
  m_compact = compact;
  m_practice->setVisible(m_practice->property("wanted").toBool() && !compact);
  for (StepRow* row : std::as_const(m_rows)) row->setCompact(compact);
  updateGeometry();
  arrange();
  update();
}

void StepList::setDense(bool dense) {
  if (m_dense == dense) return;
  m_dense = dense;
  updateGeometry();
  arrange();
  update();
}

/// On a screen that is lower still, the steps move together before the last one is out of sight.
int StepList::pitch() const {
  const int usual = px(m_dense ? 48 : 60);
  if (!m_dense || count() == 0) return usual;
  const int room = height() - px(kFirstMiddle) + px(kLeastPitch / 2) - px(8);
  return std::clamp(room / count(), px(kLeastPitch), usual);
}

QSize StepList::sizeHint() const {
  return {px(m_compact ? 60 : 222), minimumSizeHint().height()};
}

QSize StepList::minimumSizeHint() const {
  const int foot = m_dense ? px(8) : px(48);
  const int least = m_dense ? px(kLeastPitch) : pitch();
  return {px(m_compact ? 60 : 222), px(kFirstMiddle) - least / 2 + count() * least + foot};
}

void StepList::arrange() {
  for (int i = 0; i < count(); ++i) {
    row(i)->setGeometry(0, px(kFirstMiddle) - pitch() / 2 + i * pitch(), width(), pitch());
  }
  const QSize chip = m_practice->sizeHint();
  const QRect place(width() - px(16) - chip.width(), px(kHeadMiddle) - chip.height() / 2, chip.width(),
                    chip.height());
  m_practice->setGeometry(placed(*this, place));
}

void StepList::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void StepList::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) arrange();
}

void StepList::keyPressEvent(QKeyEvent* event) {
  const auto focused =
      std::find_if(m_rows.begin(), m_rows.end(), [](StepRow* row) { return row->hasFocus(); });
  if (focused == m_rows.end()) return QWidget::keyPressEvent(event);
  const int last = count() - 1;
  int index = static_cast<int>(focused - m_rows.begin());
  switch (event->key()) {
    case Qt::Key_Up: index = std::max(index - 1, 0); break;
    case Qt::Key_Down: index = std::min(index + 1, last); break;
    case Qt::Key_Home: index = 0; break;
    case Qt::Key_End: index = last; break;
    default: return QWidget::keyPressEvent(event);
  }
  row(index)->setFocus(Qt::OtherFocusReason);
}

void StepList::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  paintPanel(painter, rect(), px(8), Tones::current().rail, {});
  paintHead(painter);
  if (!m_dense && !m_foot.isEmpty()) paintFoot(painter);
}

void StepList::paintHead(QPainter& painter) const {
  const Tones t = Tones::current();
  const int icon = px(24);
  paintIcon(painter, placed(*this, {px(kMarkMiddle) - icon / 2, px(kHeadMiddle) - icon / 2, icon, icon}),
            u"codeseal"_s, t.railText);
  if (m_compact) return;
  const int chip = m_practice->isHidden() ? 0 : m_practice->width() + px(6);
  const QRect words(px(kWords), px(kHeadMiddle) - px(9), width() - px(kWords) - px(16) - chip, px(18));
  paintText(painter, *this, placed(*this, words), m_title, {Type::Strong, t.railText});
}

void StepList::paintFoot(QPainter& painter) const {
  const Tones t = Tones::current();
  const int middle = height() - px(kFootMiddle);
  const int icon = px(16);
  paintIcon(painter, placed(*this, {px(kMarkMiddle) - icon / 2, middle - icon / 2, icon, icon}), m_footIcon,
            t.muted);
  if (m_compact) return;
  const QRect words(px(kWords), middle - px(9), width() - px(kWords) - px(12), px(18));
  paintText(painter, *this, placed(*this, words), m_foot, {Type::Hint, t.muted});
}

}  // namespace codeseal::ui
