// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal::ui {

class FieldLabel;
class FieldRing;
class NoteText;

/// A label, a native editor, and below it a hint or an error. The field is silent while the person
/// types, speaks when they leave it, and takes an error back at once when they type again.
class FormField : public QWidget {
  Q_OBJECT

 public:
  /// Takes @p editor over: a line edit, combo box, plain text edit, date edit, spin box, or a widget
  /// that holds one. @p label may have a mnemonic; without a label the editor keeps the accessible name it
  /// came with.
  FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

  ~FormField() override;

  [[nodiscard]] QWidget* editor() const { return m_editor; }
  [[nodiscard]] QString label() const;
  void setLabel(const QString& label);
  void setRequired(bool required);
  [[nodiscard]] bool isRequired() const;
  void setHint(const QString& text);

  /// Says what is wrong; empty clears it. An error set while the person types in the field is kept
  /// until they leave it.
  void setError(const QString& text);
  /// The error given last, shown or kept.
  [[nodiscard]] QString error() const { return m_error; }
  /// Whether the error can be seen.
  [[nodiscard]] bool isErrorShown() const { return !m_error.isEmpty() && !m_typing; }
  /// Shows a kept error now, as when somebody presses Next inside the field.
  void speak();

  /// Leaves the error to a FieldRow around this field, which shows it across its width.
  void setErrorShownElsewhere(bool elsewhere);

  /// Keeps the wheel for the page: scrolling it must not change a choice that passes below the pointer.
  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  /// The content changed. An error is gone already.
  void edited();
  /// The person left the field, or pressed Return in it.
  void left();
  /// What is said below the field changed.
  void noteChanged();

 private:
  void watchEditor();
  void onEdited();
  void onFocusMoved(const QWidget* before, const QWidget* now);
  void onLeft();
  void follow();
  [[nodiscard]] bool holds(const QWidget* widget) const;

  FieldLabel* m_label;
  QWidget* m_editor;
  FieldRing* m_ring;
  NoteText* m_note;
  QString m_ownName;  ///< Of an editor without a label.
  QString m_hint;
  QString m_error;
  bool m_typing = false;
  bool m_elsewhere = false;
};

}  // namespace codeseal::ui
