// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace codeseal {
class OrderFlow;
struct Container;
}  // namespace codeseal

namespace codeseal::ui {

class FieldBinder;
class FormField;
class Link;

/// The division an order belongs to. Hidden where the account has only one; where the list could not be read,
/// its number can be typed.
class DivisionField final : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the field.
  DivisionField(OrderFlow& flow, FieldBinder& binder, QWidget* parent = nullptr);

  /// Follows the draft and what the account told.
  void showDraft();

 private:
  void makeNumber();
  void fillList();
  void edit(qint64 id);
  [[nodiscard]] QString nameOf(const Container& container) const;

  OrderFlow& m_flow;
  QComboBox* m_list;
  FormField* m_listField;
  QLineEdit* m_number = nullptr;
  FormField* m_numberField = nullptr;
  Link* m_again = nullptr;
};

}  // namespace codeseal::ui
