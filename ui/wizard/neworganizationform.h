// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "app/order/orderdraft.h"

#include <QWidget>

class QVBoxLayout;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class CheckBox;
class CountryBox;
class FieldBinder;
class FormField;
class Link;
class MutedLabel;
class Timeline;

/// An organization that is given with the order, and its contact. Changes the draft.
class NewOrganizationForm final : public QWidget {
  Q_OBJECT

 public:
  NewOrganizationForm(OrderFlow& flow, FieldBinder& fields, QWidget* parent = nullptr);

  /// Shows what the binder does not: country, check box, what follows.
  void load();
  /// Where the choice of the verified contact stands.
  [[nodiscard]] QVBoxLayout* contactPlace() const { return m_contactPlace; }
  void takeFocus();

 Q_SIGNALS:
  /// The person wants to choose an organization of the account instead.
  void existingWanted();

 private:
  QWidget* makeFields();
  QWidget* makeSide();
  QWidget* makeDuplicateChoice();
  void addOrganization(QVBoxLayout* column);
  void addContact(QVBoxLayout* column);
  FormField* line(const QString& label, Field where, QString NewOrganizationDraft::*member, bool required);
  FormField* country();

  OrderFlow& m_flow;
  FieldBinder& m_fields;
  Link* m_back = nullptr;
  MutedLabel* m_unknown = nullptr;
  QWidget* m_first = nullptr;
  CountryBox* m_country = nullptr;
  CheckBox* m_skipCheck = nullptr;
  QVBoxLayout* m_contactPlace = nullptr;
  Timeline* m_follows = nullptr;
};

}  // namespace codeseal::ui
