// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/orderline.h"

#include <QStringList>

namespace codeseal::ui {

/// Which orders are shown. Empty parts let everything through.
struct OrderFilter {
  QStringList words;  ///< folded; all of them have to be found
  OrderGroup group = OrderGroup::All;
  QString status;   ///< as the service spells it
  QString product;  ///< as the service spells it
  QString organization;
  QString division;

  /// Takes the words a person typed.
  void setSearch(const QString& typed);
  [[nodiscard]] bool matches(const OrderLine& line, QDate today) const;

  bool operator==(const OrderFilter&) const = default;
};

}  // namespace codeseal::ui
