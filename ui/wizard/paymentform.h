// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class FieldBinder;
class FormField;
class Link;

/// What pays for the order, with the funds where the account tells them.
class PaymentForm final : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the form.
  PaymentForm(OrderFlow& flow, FieldBinder& binder, QWidget* parent = nullptr);

  /// Follows the draft.
  void showDraft();

 private:
  struct Shown {
    std::optional<PaymentMethod> method;
    std::optional<qint64> profile;
    bool operator==(const Shown&) const = default;
  };

  void showAll();
  void addProfiles(FieldBinder& binder);
  void showHint();
  void showProfiles();
  void choose();

  OrderFlow& m_flow;
  QComboBox* m_methods;
  FormField* m_methodField;
  QComboBox* m_profiles = nullptr;
  FormField* m_profileField = nullptr;
  Link* m_again = nullptr;
  std::optional<Shown> m_shown;
};

}  // namespace codeseal::ui
