// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class CheckLine;
class FieldBinder;
class FormField;

/// Who approves the order: the organization's own contact, a user of the account, or another person. Changes
/// the draft.
class VerifiedContactForm final : public QWidget {
  Q_OBJECT

 public:
  VerifiedContactForm(OrderFlow& flow, FieldBinder& fields, QWidget* parent = nullptr);

  /// Lists the people anew and shows the draft's choice.
  void load();
  /// Takes the fields out of the binder. Call it before the form is deleted.
  void release();

 private:
  void addPerson();
  void choose(int index);
  void listPeople();
  void forgetStranger();
  void showChoice();
  void showHelp();
  QString hint() const;

  OrderFlow& m_flow;
  FieldBinder& m_fields;
  QComboBox* m_people;
  FormField* m_peopleField;
  CheckLine* m_help;
  QWidget* m_person;
  QList<FormField*> m_bound;
};

}  // namespace codeseal::ui
