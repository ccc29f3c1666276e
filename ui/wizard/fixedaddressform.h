// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/problem.h"

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class ChoiceRow;
class FieldBinder;
class FormField;
class NoteText;

/// The addresses an administrator lets tokens be sent to, one of which is chosen; none can be typed. Where an
/// address has no recipient, whoever orders gives one.
class FixedAddressForm final : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the form; the flow's policy has addresses.
  FixedAddressForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent = nullptr);

  void showDraft();
  /// The problems that can be seen in the form now.
  [[nodiscard]] Problems shownProblems() const;
  /// Goes to the choice if none is made, or one that is not allowed, and says so. False if that is fine.
  bool focusProblem();

 Q_SIGNALS:
  /// The person chose an address; its recipient is the one given so far where it has none.
  void chosen(const codeseal::ShippingDraft& address);
  /// A problem appeared in the form, or went.
  void shownProblemsChanged();

 private:
  void addChoices();
  void addRecipient(FieldBinder& binder);
  void choose(int index);
  void showProblem();

  OrderFlow& m_flow;
  ChoiceRow* m_choices;
  NoteText* m_note;
  FormField* m_recipient = nullptr;
  bool m_speaks = false;  // also of what is merely missing
};

}  // namespace codeseal::ui
