// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderinfo.h"

#include <QWidget>

class QVBoxLayout;

namespace codeseal::ui {

/// The notes that people of the account wrote at an order, under a heading; hidden where there are none.
class OrderNotes final : public QWidget {
  Q_OBJECT

 public:
  explicit OrderNotes(QWidget* parent = nullptr);

  void setNotes(const QList<OrderNote>& notes);

 private:
  QVBoxLayout* m_rows;
  QStringList m_shown;
};

}  // namespace codeseal::ui
