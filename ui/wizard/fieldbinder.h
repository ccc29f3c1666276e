// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "app/order/orderdraft.h"
#include "app/order/orderlimits.h"

#include <QObject>
#include <QSet>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class FormField;

/// Ties the inputs of one page to the draft: what is typed goes into the draft, what is wrong comes back as
/// the field's error once the person has left it. Owned by its page.
class FieldBinder final : public QObject {
  Q_OBJECT

 public:
  FieldBinder(OrderFlow& flow, QObject* page);

  /// A text of the draft, edited in a line.
  using TextMember = std::function<QString&(OrderDraft&)>;
  void bindLine(FormField* field, FieldRef where, TextMember member);
  /// The same, edited in several lines.
  void bindLines(FormField* field, FieldRef where, TextMember member);
  /// Any other editor: the page moves the value itself (call flow.edit() in its own slot), the binder only
  /// shows the problem.
  void bind(FormField* field, FieldRef where);
  /// Takes a field out again, before it is deleted.
  void release(FormField* field);

  /// Fills the bound texts from the draft; nothing is marked as wrong by that.
  void load();
  /// Shows as required what an administrator requires. Fields of the account are left to their form.
  void markRequired(const OrderLimits& limits);
  /// Shows every problem of the bound fields now, as after leaving each of them.
  void speakAll();
  /// Gives the focus to the first visible bound field with a problem and shows it. False if there is none.
  bool focusFirstProblem();

 private:
  struct Binding {
    FormField* field;
    FieldRef where;
    std::function<void()> load;
  };

  void add(FormField* field, FieldRef where, std::function<void()> load);
  void show(const Binding& binding);
  void showAll();

  OrderFlow& m_flow;
  QList<Binding> m_bindings;
  QSet<const FormField*> m_left;
  bool m_loading = false;
};

}  // namespace codeseal::ui
