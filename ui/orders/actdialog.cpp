// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/actdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

ActDialog::ActDialog(const ActQuestion& question, const QString& text, QWidget* parent)
    : QDialog(parent), m_question(question), m_pages(new QStackedWidget) {
  setObjectName(u"act_dialog"_s);
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(question.title);
  m_pages->addWidget(makeFirst(text));
  if (!question.secondTitle.isEmpty()) m_pages->addWidget(makeSecond());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(18), px(20), px(16));
  column->addWidget(m_pages);
  setMinimumWidth(px(480));
  resize(px(520), px(360));
  m_text->setFocus(Qt::OtherFocusReason);
}

QWidget* ActDialog::makeFirst(const QString& text) {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  column->addWidget(new HeadingLabel(m_question.title));
  column->addWidget(new BodyLabel(m_question.sentence));
  m_text = new QPlainTextEdit;
  m_text->setObjectName(u"act_text"_s);
  m_text->setTabChangesFocus(true);
  m_text->setPlainText(text);
  m_field = new FormField(m_question.field, m_text);
  // What is said below it may take several lines.
  m_text->setMinimumHeight(px(72));
  m_field->setRequired(!m_question.missing.isEmpty());
  m_field->setHint(m_question.hint);
  column->addWidget(m_field, 1);
  auto* act = new PlainButton(m_question.button);
  act->setObjectName(u"act_do"_s);
  auto* keep = new PlainButton(m_question.keep);
  keep->setObjectName(u"act_keep"_s);
  column->addWidget(makeRow(act, keep));
  connect(act, &QAbstractButton::clicked, this, &ActDialog::goOn);
  return page;
}

QWidget* ActDialog::makeSecond() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  column->addWidget(new HeadingLabel(m_question.secondTitle));
  column->addWidget(new BodyLabel(m_question.secondSentence));
  column->addStretch(1);
  auto* act = new PlainButton(m_question.secondButton);
  act->setObjectName(u"act_confirm"_s);
  m_secondKeep = new PlainButton(m_question.keep);
  m_secondKeep->setObjectName(u"act_keep_after_all"_s);
  column->addWidget(makeRow(act, m_secondKeep));
  connect(act, &QAbstractButton::clicked, this, &ActDialog::decide);
  return page;
}

QWidget* ActDialog::makeRow(QPushButton* act, QPushButton* keep) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->setSpacing(px(8));
  line->addStretch(1);
  line->addWidget(keep);
  line->addWidget(act);
  // A button that was reached with Tab would become the default one by itself.
  act->setAutoDefault(false);
  keep->setAutoDefault(m_question.isDestructive);
  if (m_question.isDestructive)
    keep->setDefault(true);
  else
    act->setDefault(true);
  connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
  return row;
}

void ActDialog::goOn() {
  if (!m_question.missing.isEmpty() && m_text->toPlainText().trimmed().isEmpty()) {
    m_field->setError(m_question.missing);
    m_field->speak();
    m_text->setFocus(Qt::OtherFocusReason);
    return;
  }
  if (m_question.secondTitle.isEmpty()) return decide();
  m_pages->setCurrentIndex(1);
  m_secondKeep->setDefault(true);
  m_secondKeep->setFocus(Qt::OtherFocusReason);
}

void ActDialog::decide() {
  const QString text = m_text->toPlainText().trimmed();
  accept();
  Q_EMIT decided(text);
}

}  // namespace codeseal::ui
