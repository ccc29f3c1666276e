// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QVariant>
#include <QWidget>

class QWizard;

namespace codeseal {

/// Two hands on the keyboard in front of a wizard. Widgets are named by their object names and looked for on
/// the current page first, then in the frame. The focus gets to them by Tab, as a person's does. Each act
/// answers whether it could be done, and fails the current test if not.
class WizardHands {
 public:
  explicit WizardHands(QWizard& wizard) : m_wizard(wizard) {}

  /// What is shown and usable under this name; null without a failure.
  QWidget* find(const QString& name) const;
  /// The same, once it is there; null if it does not come.
  QWidget* await(const QString& name) const;

  /// Presses Tab until the widget has the focus.
  bool goTo(const QString& name);
  /// Replaces the text of a line or a text by this one, key by key.
  bool type(const QString& name, const QString& text);
  /// The same by way of the clipboard.
  bool paste(const QString& name, const QString& text);
  /// Takes the row of a combo box whose data has this value, with the arrow keys.
  bool pick(const QString& name, const QVariant& value, int role = Qt::UserRole);
  /// Takes the row of a long combo box by typing its first word, then with the arrow keys.
  bool pickByLetters(const QString& name, const QString& code);
  /// Turns to one of several radio buttons or cards with the arrow keys.
  bool choose(const QString& name);
  bool tick(const QString& name, bool on);
  /// Goes to a button and presses Space.
  bool press(const QString& name);
  /// Sets a date with the arrow keys in its three sections.
  bool setDate(const QString& name, QDate date);

  /// One key for whoever has the focus.
  bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// Text for whoever has the focus; a line break is Return.
  bool keys(const QString& text);

 private:
  QWidget* focus() const;
  bool focusWithin(const QList<QWidget*>& targets, const QString& name);
  static bool fail(const QString& sentence);

  QWizard& m_wizard;
};

}  // namespace codeseal
