// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderinfo.h"
#include "app/settings/tokenbook.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace codeseal::ui {

class Chip;
class FormField;
class TextLabel;

/// Where the token of an order is: expected, arrived, set up, and who has it, as the person writes it down;
/// with what must not be done to it.
class TokenCard final : public QWidget {
  Q_OBJECT

 public:
  explicit TokenCard(QWidget* parent = nullptr);

  /// Where to write; null hides the card. `book` outlives the card.
  void setBook(TokenBook* book, const QString& service);
  /// Hidden for orders without a token. `today` is the day that is written down.
  void setOrder(const OrderInfo& order, QDate today);
  /// What is written down of the token.
  [[nodiscard]] const TokenRecord& record() const { return m_record; }

 Q_SIGNALS:
  /// Something was written down.
  void recorded();

 private:
  enum class Stage { NotIssued, Expected, Arrived, SetUp };

  [[nodiscard]] Stage stage() const;
  void showRecord();
  void advance();
  void takeBack();
  void takeHolder();
  void write(const TokenRecord& record);

  TokenBook* m_book = nullptr;
  QString m_service;
  OrderInfo m_order;
  QDate m_today;
  TokenRecord m_record;
  Chip* m_chip;
  TextLabel* m_days;
  FormField* m_holder;
  QLineEdit* m_holderEdit;
  TextLabel* m_warning;
  TextLabel* m_problem;
  QPushButton* m_advance;
  QPushButton* m_takeBack;
};

}  // namespace codeseal::ui
