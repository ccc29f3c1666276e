// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicecard.h"
#include "ui/widgets/metrics.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

ChoiceRow::ChoiceRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(px(16));
  m_grid->setVerticalSpacing(px(8));
}

ChoiceCard* ChoiceRow::addChoice(const ChoiceText& text) {
  auto* card = new ChoiceCard(text, this);
  const int index = count();
  card->setObjectName(u"choice%1"_s.arg(index));
  m_cards.append(card);
  connect(card, &ChoiceCard::toggled, this, [this, index](bool on) {
    if (on && !signalsBlocked()) Q_EMIT chosen(index);
  });
  connect(card, &ChoiceCard::openChanged, this, &ChoiceRow::letTabIn);
  arrange();
  return card;
}

void ChoiceRow::setGap(int gap) {
  m_grid->setHorizontalSpacing(px(gap));
}

void ChoiceRow::setUpright() {
  m_upright = true;
  m_stacked = true;
  arrange();
}

int ChoiceRow::chosenIndex() const {
  for (int i = 0; i < count(); ++i) {
    if (card(i)->isChecked()) return i;
  }
  return -1;
}

void ChoiceRow::choose(int index) {
  const QSignalBlocker quiet(this);
  for (ChoiceCard* card : std::as_const(m_cards)) card->setAutoExclusive(false);
  for (int i = 0; i < count(); ++i) card(i)->setChecked(i == index);
  for (ChoiceCard* card : std::as_const(m_cards)) card->setAutoExclusive(true);
  letTabIn();
}

/// Tab goes to the chosen card, as it does once a person has chosen one. Where that is not open, a person has
/// to get to the others all the same.
void ChoiceRow::letTabIn() {
  const int chosen = chosenIndex();
  const bool isOpen = chosen >= 0 && card(chosen)->isEnabled();
  for (int i = 0; i < count(); ++i) {
    const bool byTab = !isOpen || i == chosen;
    const int policy = byTab ? card(i)->focusPolicy() | Qt::TabFocus : card(i)->focusPolicy() & ~Qt::TabFocus;
    card(i)->setFocusPolicy(Qt::FocusPolicy(policy));
  }
}

void ChoiceRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool stacked = m_upright || (width() < px(520) && count() > 2);
  if (stacked == m_stacked) return;
  m_stacked = stacked;
  arrange();
}

void ChoiceRow::arrange() {
  for (int i = 0; i < count(); ++i) {
    m_grid->removeWidget(card(i));
    m_grid->addWidget(card(i), m_stacked ? i : 0, m_stacked ? 0 : i);
    m_grid->setColumnStretch(i, m_stacked && i > 0 ? 0 : 1);
  }
}

}  // namespace codeseal::ui
