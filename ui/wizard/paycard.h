// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Card;

/// What the order costs and what it needs to go through, as far as the service tells.
class PayCard final : public QWidget {
  Q_OBJECT

 public:
  explicit PayCard(OrderFlow& flow, QWidget* parent = nullptr);

  void showFlow();

 private:
  void showAmounts();
  void showReadiness();
  void showKey();
  void showOrganization();
  void addAmount(const QString& what, const QString& amount, bool strong);

  OrderFlow& m_flow;
  Card* m_amounts;
  QVBoxLayout* m_amountRows;
  QVBoxLayout* m_ready;
};

/// Takes every row out of a layout and deletes its widgets.
void clearRows(QVBoxLayout* layout);

}  // namespace codeseal::ui
