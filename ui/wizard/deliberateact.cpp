// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/deliberateact.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

DeliberateAct::DeliberateAct(const QString& name, const Words& words, QWidget* parent)
    : QWidget(parent), m_confirm(new CheckBox(words.confirmation)), m_button(new PlainButton(words.button)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* card = new Card(Card::Look::Plain);
  card->setAccessibleName(words.title);
  column->addWidget(card);
  card->body()->addWidget(new HeadingLabel(words.title, Type::GroupTitle));
  for (const QString& sentence : words.sentences) card->body()->addWidget(new BodyLabel(sentence));
  m_confirm->setObjectName(name + u"_confirm"_s);
  card->body()->addWidget(m_confirm);
  m_button->setObjectName(name);
  m_button->setEnabled(false);
  card->body()->addWidget(m_button);
  connect(m_confirm, &QAbstractButton::toggled, m_button, &QWidget::setEnabled);
  connect(m_button, &QAbstractButton::clicked, this, &DeliberateAct::act);
}

/// The tick is used up before anything happens, so that a second click finds the button closed.
void DeliberateAct::act() {
  if (!m_confirm->isChecked()) return;
  m_confirm->setChecked(false);
  Q_EMIT done();
}

void DeliberateAct::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_confirm->setChecked(false);
}

}  // namespace codeseal::ui
