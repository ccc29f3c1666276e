// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/problem.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <utility>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class CountryBox;
class FieldBinder;
class FormField;

/// The fields of the shipping address. The country decides what state and postcode are called and how the
/// postcode is checked.
class AddressForm final : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the form; the binder shows the problems.
  AddressForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent = nullptr);

  /// Follows the draft with what the binder does not know: the country, the labels, the hints.
  void showDraft();
  /// The problems that can be seen in the form now.
  [[nodiscard]] Problems shownProblems() const;

 Q_SIGNALS:
  /// An error appeared in the form, or went.
  void shownProblemsChanged();

 private:
  FormField* add(Field field, QWidget* editor);
  FormField* addLine(Field field, QString ShippingDraft::*member);
  void addRow(FormField* first, int firstShare, FormField* second, int secondShare);
  void showHints();

  OrderFlow& m_flow;
  FieldBinder& m_binder;
  QList<std::pair<Field, FormField*>> m_fields;
  QSet<Field> m_hinted;
  FormField* m_zip = nullptr;
  FormField* m_state = nullptr;
  CountryBox* m_country = nullptr;
};

}  // namespace codeseal::ui
