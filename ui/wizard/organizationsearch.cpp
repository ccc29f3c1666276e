// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationsearch.h"

#include "ui/widgets/checkbox.h"
#include "ui/widgets/fieldring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tones.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrganizationSearch::OrganizationSearch(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit),
      m_icon(m_words->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_onlyReady(new CheckBox(tr("Only rea&dy ones"))) {
  m_words->setObjectName(u"organization_search"_s);
  m_words->setPlaceholderText(tr("Search name, city or ID"));
  m_words->setAccessibleName(tr("Search name, city or ID"));
  m_words->setClearButtonEnabled(true);
  m_words->setMinimumHeight(px(32));
  m_words->installEventFilter(this);
  m_onlyReady->setObjectName(u"organization_only_ready"_s);
  auto* ring = new FieldRing(m_words);
  connect(qApp, &QApplication::focusChanged, ring,
          [this, ring](QWidget*, const QWidget* now) { ring->setFocused(now == m_words); });
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(px(12));
  row->addWidget(m_words, 1);
  row->addWidget(m_onlyReady);
  setFocusProxy(m_words);
  connect(m_words, &QLineEdit::textChanged, this, &OrganizationSearch::changed);
  connect(m_onlyReady, &QAbstractButton::toggled, this, &OrganizationSearch::changed);
  showIcon();
}

QString OrganizationSearch::words() const {
  return m_words->text();
}

bool OrganizationSearch::onlyReady() const {
  return m_onlyReady->isChecked();
}

void OrganizationSearch::clear() {
  m_onlyReady->setChecked(false);
  m_words->clear();
}

bool OrganizationSearch::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_words || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
      if (m_words->text().isEmpty()) return false;
      m_words->clear();
      return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      // Return would leave the page, although a search is not an answer.
      Q_EMIT entered();
      return true;
    default: return false;
  }
}

void OrganizationSearch::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) showIcon();
}

void OrganizationSearch::showIcon() {
  m_icon->setIcon(inkIcon(u"search"_s, Tones::current().muted, px(16)));
}

}  // namespace codeseal::ui
