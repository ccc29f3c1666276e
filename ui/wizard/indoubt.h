// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Banner;
class DeliberateAct;

/// What a person can do about an order that look-ups have not settled: send it again, or let go of it; and
/// with several orders, how to cancel one. Hidden in every other state.
class InDoubt final : public QWidget {
  Q_OBJECT

 public:
  explicit InDoubt(OrderFlow& flow, QWidget* parent = nullptr);

  void showFlow();

 private:
  void makeActs();
  void tell(const Result<void>& result);

  OrderFlow& m_flow;
  Banner* m_several;
  Banner* m_trouble;
  DeliberateAct* m_sendAgain = nullptr;
  DeliberateAct* m_letGo = nullptr;
};

}  // namespace codeseal::ui
