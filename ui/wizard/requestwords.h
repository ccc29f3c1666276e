// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/requestdifference.h"
#include "app/order/requestfile.h"

#include <QString>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// A bold first line and what stands below it.
struct RequestText {
  QString title;
  QString sentence;
};

/// Why the file was not opened, and what can be done about it. Nothing of the file but its name and the name
/// of a member is quoted.
[[nodiscard]] RequestText requestFaultText(const RequestFault& fault, const QString& fileName);

/// What whoever places the order should know of a request, one sentence.
[[nodiscard]] QString requestDifferenceText(const RequestDifference& difference);

/// Which request is open, and how it differs from what the account offers. Only while one is open.
[[nodiscard]] RequestText openedRequestText(OrderFlow& flow);

/// The names of what a request leaves to whoever places the order; empty if nothing is left open.
[[nodiscard]] QString leftOpenText(const OrderFlow& flow);

}  // namespace codeseal::ui
