// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderoffer.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class FieldBinder;
class FormField;

/// What the certificate is used with: one of the platforms the account lists, or the number of one where it
/// lists none. Changes the draft.
class PlatformField final : public QWidget {
  Q_OBJECT

 public:
  PlatformField(OrderFlow& flow, FieldBinder& fields, QWidget* parent = nullptr);

  /// Shows the draft's choice among what the account offers.
  void load();

 private:
  /// What the list was made of.
  struct Offered {
    QList<ServerPlatform> platforms;
    bool required = false;
    std::optional<qint64> stranger;  ///< chosen, but not offered

    bool operator==(const Offered&) const = default;
  };

  void use(FormField* field);
  void list(const Offered& offered);
  void take(std::optional<qint64> platform);

  OrderFlow& m_flow;
  FieldBinder& m_fields;
  QComboBox* m_choice;
  QSpinBox* m_number;
  FormField* m_choiceField;
  FormField* m_numberField;
  FormField* m_used = nullptr;
  std::optional<Offered> m_listed;
};

}  // namespace codeseal::ui
