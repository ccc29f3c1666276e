// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/actwords.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace codeseal::ui {

class FormField;

/// Asks before something is done to an order: what it means, a text, and for what cannot be taken back a
/// second time. Return never presses a button that destroys.
class ActDialog final : public QDialog {
  Q_OBJECT

 public:
  /// Begins with `text`, for example that of an attempt that was refused.
  ActDialog(const ActQuestion& question, const QString& text, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The person wants it, with this text; the dialog closes.
  void decided(const QString& text);

 private:
  QWidget* makeFirst(const QString& text);
  QWidget* makeSecond();
  QWidget* makeRow(QPushButton* act, QPushButton* keep);
  void goOn();
  void decide();

  ActQuestion m_question;
  QStackedWidget* m_pages;
  QPlainTextEdit* m_text = nullptr;
  FormField* m_field = nullptr;
  QPushButton* m_secondKeep = nullptr;
};

}  // namespace codeseal::ui
