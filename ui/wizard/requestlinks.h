// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Link;

/// The two ways of working together on an order: to prepare one for somebody who has a key, and to open what
/// somebody prepared. The first is offered while no key works. Beside them stands what helps when something
/// goes wrong.
class RequestLinks final : public QWidget {
  Q_OBJECT

 public:
  /// `flow` outlives the widget.
  explicit RequestLinks(OrderFlow& flow, QWidget* parent = nullptr);

 Q_SIGNALS:
  void prepareWanted();
  void openWanted();
  void supportWanted();

 private:
  void showFlow();

  OrderFlow& m_flow;
  Link* m_prepare;
};

}  // namespace codeseal::ui
