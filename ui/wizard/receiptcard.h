// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Card;

/// The numbers of a placed order with a copy button each; while its end is not known, the reference and how
/// the checking can end.
class ReceiptCard final : public QWidget {
  Q_OBJECT

 public:
  explicit ReceiptCard(OrderFlow& flow, QWidget* parent = nullptr);

  /// Shows the flow's numbers. Leaves everything in its place, and the focus too, while they stay the same.
  void showFlow();

 private:
  QStringList numbers() const;
  void showNumbers();
  void addNumber(const QString& what, const QString& shown, const QString& copied, const QString& objectName);
  void addEnds();

  OrderFlow& m_flow;
  Card* m_receipt;
  QVBoxLayout* m_rows;
  Card* m_ends;
  QStringList m_shown;
};

}  // namespace codeseal::ui
