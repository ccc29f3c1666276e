// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class DivisionField;
class FieldBinder;
class MoreSection;

/// What hardly any order needs, behind a link that opens it: an own reference and the division. Open from
/// the start if the draft has something in it.
class MoreDetails final : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the form.
  MoreDetails(OrderFlow& flow, FieldBinder& binder, QWidget* parent = nullptr);

  /// Follows the draft and what the account told; opens if the draft has something here.
  void load();
  void open();
  /// True if something that can be given here is wrong.
  [[nodiscard]] bool hasProblem() const;

 private:
  OrderFlow& m_flow;
  MoreSection* m_section;
  DivisionField* m_division = nullptr;
};

}  // namespace codeseal::ui
