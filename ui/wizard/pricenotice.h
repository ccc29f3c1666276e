// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// Says that the price has changed since the person saw it, so that the order was not placed. Hidden else.
class PriceNotice final : public Banner {
  Q_OBJECT

 public:
  explicit PriceNotice(OrderFlow& flow, QWidget* parent = nullptr);

 private:
  void showFlow();

  OrderFlow& m_flow;
};

}  // namespace codeseal::ui
