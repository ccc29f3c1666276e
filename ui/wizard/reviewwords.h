// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"

#include <QList>
#include <QString>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// One line of the review; empty values are left out by the widget.
struct ReviewRow {
  QString key;
  QString value;
};

/// One group of the review with the page it is changed on.
struct ReviewGroup {
  Step step;
  QString title;
  QString editName;  ///< what a screen reader says for its Edit link
  QList<ReviewRow> rows;
};

/// The whole order in words, as the flow's draft stands. Everything that would be sent is in it.
[[nodiscard]] QList<ReviewGroup> reviewGroups(OrderFlow& flow);

}  // namespace codeseal::ui
