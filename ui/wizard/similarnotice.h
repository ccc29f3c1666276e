// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Banner;
class CheckBox;
class CheckLine;

/// The orders that are like the one about to be placed, and the box that says that another is wanted. Hidden
/// while there is none.
class SimilarNotice final : public QWidget {
  Q_OBJECT

 public:
  explicit SimilarNotice(OrderFlow& flow, QWidget* parent = nullptr);

  void showFlow();
  void focusConfirmation();

 private:
  OrderFlow& m_flow;
  Banner* m_orders;
  CheckBox* m_confirm;
};

/// The line of the readiness block that tells of similar orders; the caller owns it.
[[nodiscard]] CheckLine* similarLine(OrderFlow& flow);

}  // namespace codeseal::ui
