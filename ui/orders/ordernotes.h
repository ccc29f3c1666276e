// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderact.h"

#include <QWidget>

class QVBoxLayout;

namespace codeseal::ui {

class Link;

/// The notes that people of the account wrote at an order, under a heading, and a way to add one; hidden
/// where there are none and the order was not read.
class OrderNotes final : public QWidget {
  Q_OBJECT

 public:
  explicit OrderNotes(QWidget* parent = nullptr);

  void setNotes(const QList<OrderNote>& notes);
  /// What stands in the way of another one.
  void setAdding(ActHindrance hindrance);

 Q_SIGNALS:
  void addWanted();

 private:
  QVBoxLayout* m_rows;
  Link* m_add;
  QStringList m_shown;
};

}  // namespace codeseal::ui
