// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

Banner::Banner(Tone tone, QWidget* parent)
    : QWidget(parent),
      m_tone(tone),
      m_icon(new IconView(toneIcon(tone), 20, this)),
      m_title(new HeadingLabel({}, Type::Strong, this)),
      m_text(new BodyLabel({}, this)),
      m_buttons(new QHBoxLayout) {
  installAccessibility();
  m_icon->setObjectName(u"bannerIcon"_s);
  m_title->setObjectName(u"bannerTitle"_s);
  m_text->setObjectName(u"bannerText"_s);
  m_icon->setTone(tone);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(px(16), px(12), px(16), px(12));
  line->setSpacing(px(12));
  line->addWidget(m_icon, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(px(4));
  words->addWidget(m_title);
  words->addWidget(m_text);
  m_buttons->setSpacing(px(8));
  m_buttons->addStretch(1);
  words->addLayout(m_buttons);
  line->addLayout(words, 1);
  setText({}, {});
}

void Banner::setTone(Tone tone) {
  m_tone = tone;
  m_icon->setTone(tone);
  m_icon->setIconName(toneIcon(tone));
  update();
}

void Banner::setIconName(const QString& icon) {
  m_icon->setIconName(icon);
}

void Banner::setText(const QString& title, const QString& text) {
  m_title->setText(title);
  m_text->setText(text);
  m_title->setVisible(!title.isEmpty());
  m_text->setVisible(!text.isEmpty());
  setAccessibleName(title.isEmpty() ? text : title);
  setAccessibleDescription(title.isEmpty() ? QString() : text);
}

QPushButton* Banner::addButton(const QString& text, const QString& icon) {
  auto* button = new PlainButton(text, icon, this);
  const int index = m_buttons->count() - 1;
  button->setObjectName(u"bannerButton%1"_s.arg(index));
  m_buttons->insertWidget(index, button);
  // A button that comes late is still passed by Tab where it stands: after what comes before the banner.
  QWidget* before = index > 0 ? m_buttons->itemAt(index - 1)->widget() : previousInFocusChain();
  while (before != this && before->focusPolicy() == Qt::NoFocus) before = before->previousInFocusChain();
  setTabOrder(before, button);
  m_buttons->setContentsMargins(0, px(4), 0, 0);
  return button;
}

void Banner::clearButtons() {
  while (m_buttons->count() > 1) {
    QLayoutItem* item = m_buttons->takeAt(0);
    if (QWidget* button = item->widget(); button != nullptr) {
      button->hide();
      button->deleteLater();
    }
    delete item;
  }
  m_buttons->setContentsMargins(0, 0, 0, 0);
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const ToneSet set = Tones::current().of(m_tone);
  paintPanel(painter, rect(), px(8), set.tint, set.edge);
}

void Banner::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_alert || !QAccessible::isActive()) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

}  // namespace codeseal::ui
