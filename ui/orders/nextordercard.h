// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderby.h"

#include <QWidget>

namespace codeseal::ui {

class Card;
class TextLabel;

/// When to order the successor of a certificate, the way to do that, and reminders for a calendar.
class NextOrderCard final : public QWidget {
  Q_OBJECT

 public:
  explicit NextOrderCard(QWidget* parent = nullptr);

  /// `entries` are all orders that are known; `now` is UTC.
  void setOrder(const QList<OrderEntry>& entries, const OrderRow& row, const QDateTime& now);

 Q_SIGNALS:
  void againWanted();

 private:
  void askForFile();
  void saveTo(const QString& path);

  OrderRow m_row;
  OrderBy m_by;
  QDateTime m_now;
  TextLabel* m_title;
  TextLabel* m_sentence;
  QWidget* m_again;
  QWidget* m_calendar;
};

}  // namespace codeseal::ui
