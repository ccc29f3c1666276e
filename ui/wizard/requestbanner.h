// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// Says which request is open and how it differs from what the account offers; hidden while none is.
class RequestBanner final : public Banner {
  Q_OBJECT

 public:
  /// `flow` outlives the banner.
  /// With a parent from the start: it may show itself at once, and must not do so as a window of its own.
  RequestBanner(OrderFlow& flow, QWidget* parent);

 private:
  void showFlow();

  OrderFlow& m_flow;
};

}  // namespace codeseal::ui
