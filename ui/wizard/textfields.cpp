// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/textfields.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace codeseal::ui {

namespace {

void prepare(QWidget* editor, Writing writing) {
  switch (writing) {
    case Writing::Words: return;
    case Writing::Digits:
      editor->setInputMethodHints(Qt::ImhPreferNumbers);
      editor->setLayoutDirection(Qt::LeftToRight);
      return;
    case Writing::Emails:
      editor->setInputMethodHints(Qt::ImhPreferLowercase | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
      editor->setLayoutDirection(Qt::LeftToRight);
      return;
  }
}

}  // namespace

FormField* makeLineField(const QString& label, Writing writing) {
  auto* line = new QLineEdit;
  prepare(line, writing);
  return new FormField(label, line);
}

FormField* makeTextField(const QString& label, int lines, Writing writing) {
  auto* text = new QPlainTextEdit;
  text->setTabChangesFocus(true);
  // The text starts where it starts in a field of one line.
  text->document()->setDocumentMargin(px(7));
  prepare(text, writing);
  auto* field = new FormField(label, text);
  const int tall = lines * text->fontMetrics().lineSpacing() + px(18);
  text->setMinimumHeight(tall);
  text->setMaximumHeight(tall);
  return field;
}

}  // namespace codeseal::ui
