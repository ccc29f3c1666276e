// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountfacts.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class FieldBinder;
class FormField;

/// The order fields that the account defined for itself, in its order. Made anew when the account tells
/// others; until then it says that they are being asked for, or why they could not be read. Without any it
/// takes no room.
class CustomFieldsForm final : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the form.
  CustomFieldsForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent = nullptr);

  /// Follows what the account told.
  void showFacts();

 private:
  void clear();
  void showWaiting();
  void showFailure();
  void addFields();
  FormField* makeField(const CustomFieldDefinition& definition);
  void bindField(FormField* field, const CustomFieldDefinition& definition);

  OrderFlow& m_flow;
  FieldBinder& m_binder;
  QVBoxLayout* m_column;
  QWidget* m_anchor;
  QWidget* m_content = nullptr;
  QList<FormField*> m_fields;
  AccountFacts::State m_state = AccountFacts::State::Waiting;
  QList<CustomFieldDefinition> m_definitions;
};

}  // namespace codeseal::ui
