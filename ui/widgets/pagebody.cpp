// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pagebody.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSpacerItem>
#include <QTimer>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

PageBody::PageBody(QWidget* parent) : QScrollArea(parent), m_column(new QVBoxLayout) {
  installAccessibility();
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setWidgetResizable(true);
  auto* host = new QWidget;
  host->setObjectName(u"pageHost"_s);
  auto* content = new QWidget(host);
  content->setObjectName(u"pageContent"_s);
  content->setMaximumWidth(px(1040));
  content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  content->setLayout(m_column);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(px(12));
  auto* line = new QHBoxLayout(host);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(0);
  line->addWidget(content, 1);
  line->addStretch(0);
  m_gap = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
  line->addItem(m_gap);
  verticalScrollBar()->installEventFilter(this);
  setWidget(host);
  // The page behind shows through, so that texts find the ground they are coloured for.
  host->setAutoFillBackground(false);
  viewport()->setAutoFillBackground(false);
  setFocusPolicy(Qt::NoFocus);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

// The content dies after this part of the page, and takes the focus and the scroll bar with it.
PageBody::~PageBody() {
  disconnect(qApp, nullptr, this, nullptr);
  verticalScrollBar()->removeEventFilter(this);
}

void PageBody::setHeading(const QString& title, const QString& sentence) {
  if (m_title == nullptr) {
    m_title = new HeadingLabel({}, Type::PageTitle, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_sentence = new MutedLabel({}, Type::Body, this);
    m_sentence->setObjectName(u"pageSentence"_s);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, 0, px(4));
    head->setSpacing(px(3));
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    m_column->insertLayout(0, head);
  }
  m_title->setText(title);
  m_sentence->setText(sentence);
  m_sentence->setVisible(!sentence.isEmpty());
  setAccessibleName(title);
}

QSize PageBody::sizeHint() const {
  return {px(600), px(420)};
}

QSize PageBody::minimumSizeHint() const {
  return {px(240), px(120)};
}

bool PageBody::eventFilter(QObject* watched, QEvent* event) {
  const bool bar = watched == verticalScrollBar();
  if (bar && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
    m_gap->changeSize(event->type() == QEvent::Show ? px(8) : 0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    widget()->layout()->invalidate();
  }
  return QScrollArea::eventFilter(watched, event);
}

void PageBody::followFocus(QWidget* now) {
  if (now == nullptr || widget() == nullptr || !widget()->isAncestorOf(now)) return;
  // What just appeared has no place before the layout ran, so look again after it.
  ensureWidgetVisible(now, px(16), px(40));
  QTimer::singleShot(0, now, [this, now] {
    if (now->hasFocus()) ensureWidgetVisible(now, px(16), px(40));
  });
}

}  // namespace codeseal::ui
