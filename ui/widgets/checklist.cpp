// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/checklist.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/keptrows.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  installAccessibility();
  m_column->setContentsMargins({});
  m_column->setSpacing(px(12));
}

void CheckList::setItems(const QList<CheckItem>& items) {
  const int wanted = static_cast<int>(items.size());
  keepRows(*m_column, wanted, [this](int index) {
    auto* row = new CheckRow(this);
    row->setObjectName(u"checkRow%1"_s.arg(index));
    connect(row, &CheckRow::actionWanted, this, [this, index] { Q_EMIT actionWanted(index); });
    return row;
  });
  for (int i = 0; i < wanted; ++i)
    qobject_cast<CheckRow*>(m_column->itemAt(i)->widget())->setItem(items.at(i));
}

CheckRow::CheckRow(QWidget* parent)
    : QWidget(parent),
      m_line(new CheckLine({}, std::nullopt, {})),
      m_chip(new Chip),
      m_remedy(new BodyLabel({})),
      m_action(new Link({})) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(px(12));
  grid->setVerticalSpacing(px(2));
  grid->setColumnStretch(0, 1);
  grid->addWidget(m_line, 0, 0);
  grid->addWidget(m_chip, 0, 1, Qt::AlignTop | Qt::AlignTrailing);
  m_remedy->setObjectName(u"remedy"_s);
  m_remedy->setTextFormat(Qt::PlainText);
  m_action->setObjectName(u"remedy_action"_s);
  auto* words = new QVBoxLayout;
  words->setSpacing(px(2));
  words->addWidget(m_remedy);
  words->addWidget(m_action, 0, Qt::AlignLeading);
  // As far in as the title. A margin would not change sides in a right-to-left window.
  auto* below = new QHBoxLayout;
  below->setSpacing(0);
  below->addSpacing(px(26));
  below->addLayout(words, 1);
  grid->addLayout(below, 1, 0, 1, 2);
  connect(m_action, &QAbstractButton::clicked, this, &CheckRow::actionWanted);
}

void CheckRow::setItem(const CheckItem& item) {
  setAccessibleName(u"%1: %2"_s.arg(item.title, item.state.word));
  QString more = item.text;
  if (!item.remedy.isEmpty()) more += (more.isEmpty() ? QString() : u" "_s) + item.remedy;
  setAccessibleDescription(more);
  m_line->setLine(item.state.icon, item.state.tone, item.title, item.text);
  m_chip->setLook(item.state);
  m_remedy->setText(item.remedy);
  m_remedy->setVisible(!item.remedy.isEmpty());
  m_action->setText(item.action);
  m_action->setAccessibleName(u"%1: %2"_s.arg(item.action, item.title));
  m_action->setVisible(!item.action.isEmpty());
}

}  // namespace codeseal::ui
