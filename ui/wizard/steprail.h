// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "ui/text/formats.h"
#include "ui/widgets/steplist.h"

#include <QList>
#include <QString>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// The rows of the list of steps for the flow as it stands. `summaries` has one text for each step that
/// applies.
[[nodiscard]] QList<StepItem> stepItems(const OrderFlow& flow, Step current, const QList<QString>& summaries);

/// The line at the foot of the list.
struct RailFoot {
  QString icon;
  QString text;
};
[[nodiscard]] RailFoot railFoot(OrderFlow& flow);

/// What the button that spends the money says: the amount where the service told one.
[[nodiscard]] QString placeButtonText(OrderFlow& flow);

}  // namespace codeseal::ui
