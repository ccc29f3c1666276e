// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/formfield.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/fieldring.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/notetext.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_label(new FieldLabel(label, this)),
      m_editor(editor),
      m_note(new NoteText(this)),
      m_ownName(editor->accessibleName()) {
  installAccessibility();
  m_label->setObjectName(u"fieldLabel"_s);
  m_note->setObjectName(u"fieldNote"_s);
  m_label->setVisible(!label.isEmpty());
  m_editor->setParent(this);
  m_ring = new FieldRing(m_editor);
  m_label->setBuddy(m_editor);
  m_editor->setMinimumHeight(std::max(m_editor->sizeHint().height(), px(32)));
  if (auto* line = qobject_cast<QLineEdit*>(m_editor)) line->setTextMargins(px(5), 0, px(5), 0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(4));
  column->addWidget(m_label);
  column->addWidget(m_editor);
  column->addWidget(m_note);
  setFocusProxy(m_editor);
  watchEditor();
  connect(qApp, &QApplication::focusChanged, this, &FormField::onFocusMoved);
  follow();
}

// The editor dies after this part of the field, and takes the focus with it.
FormField::~FormField() {
  disconnect(qApp, nullptr, this, nullptr);
}

QString FormField::label() const {
  return m_label->text();
}

void FormField::setLabel(const QString& label) {
  m_label->setText(label);
  follow();
}

void FormField::setRequired(bool required) {
  m_label->setRequired(required);
  follow();
}

bool FormField::isRequired() const {
  return m_label->isRequired();
}

void FormField::setHint(const QString& text) {
  m_hint = text;
  follow();
}

void FormField::setError(const QString& text) {
  if (text == m_error) return;
  m_error = text;
  follow();
}

void FormField::speak() {
  if (!m_typing) return;
  m_typing = false;
  follow();
}

void FormField::setErrorShownElsewhere(bool elsewhere) {
  m_elsewhere = elsewhere;
  follow();
}

bool FormField::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_editor || event->type() != QEvent::Wheel) return QWidget::eventFilter(watched, event);
  event->ignore();
  return true;
}

void FormField::watchEditor() {
  if (qobject_cast<QComboBox*>(m_editor) || qobject_cast<QAbstractSpinBox*>(m_editor)) {
    m_editor->installEventFilter(this);
    m_editor->setFocusPolicy(Qt::StrongFocus);
  }
  QList<QWidget*> parts = m_editor->findChildren<QWidget*>();
  parts.prepend(m_editor);
  for (QWidget* part : parts) {
    if (auto* line = qobject_cast<QLineEdit*>(part)) {
      connect(line, &QLineEdit::textEdited, this, &FormField::onEdited);
      connect(line, &QLineEdit::returnPressed, this, &FormField::onLeft);
    } else if (auto* combo = qobject_cast<QComboBox*>(part)) {
      connect(combo, &QComboBox::activated, this, &FormField::onEdited);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(part)) {
      connect(text, &QPlainTextEdit::textChanged, this, &FormField::onEdited);
    } else if (auto* date = qobject_cast<QDateTimeEdit*>(part)) {
      connect(date, &QDateTimeEdit::dateTimeChanged, this, &FormField::onEdited);
    } else if (auto* number = qobject_cast<QSpinBox*>(part)) {
      connect(number, &QSpinBox::valueChanged, this, &FormField::onEdited);
    }
  }
}

void FormField::onEdited() {
  m_typing = holds(QApplication::focusWidget());
  m_error.clear();
  follow();
  Q_EMIT edited();
}

void FormField::onFocusMoved(const QWidget* before, const QWidget* now) {
  m_ring->setFocused(holds(now));
  // No focus at all means that another window came to the front; the person is still in the field.
  if (holds(before) && now != nullptr && !holds(now)) onLeft();
}

void FormField::onLeft() {
  m_typing = false;
  follow();
  Q_EMIT left();
}

bool FormField::holds(const QWidget* widget) const {
  // The list of a combo box is a window of its own, so isAncestorOf() does not see it.
  for (; widget != nullptr; widget = widget->parentWidget()) {
    if (widget == m_editor) return true;
  }
  return false;
}

void FormField::follow() {
  const bool wrong = isErrorShown();
  const bool errorHere = wrong && !m_elsewhere;
  m_ring->setWrong(wrong);
  if (errorHere)
    m_note->showError(m_error);
  else
    m_note->showHint(wrong ? QString() : m_hint);
  m_label->setAccessibleName(m_label->spoken());
  const QString name = m_label->text().isEmpty() ? m_ownName : m_label->spoken();
  //: %1 is the label of a field with a wrong content, read by a screen reader
  m_editor->setAccessibleName(wrong ? tr("%1, invalid").arg(name) : name);
  QStringList parts{m_hint, wrong ? m_error : QString()};
  parts.removeAll(QString());
  m_editor->setAccessibleDescription(parts.join(u' '));
  Q_EMIT noteChanged();
}

}  // namespace codeseal::ui
