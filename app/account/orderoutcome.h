// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderinfo.h"
#include "app/order/error.h"

#include <QString>

namespace codeseal {

/// How the order call ended (reference, section 7.3). Exactly one of four, and never a guess.
struct OrderOutcome {
  enum class Kind {
    Placed,   ///< the service answered with an order id
    Refused,  ///< the service said no; nothing was ordered
    NotSent,  ///< not one byte of the order left this computer; trying again is safe
    Unknown,  ///< it may have been ordered; only a look-up can tell
  };
  Kind kind = Kind::Unknown;

  qint64 orderId = 0;            ///< with Placed
  QList<RequestState> requests;  ///< with Placed; may be empty
  qint64 newOrganizationId = 0;  ///< with Placed, if the order created one
  qint64 certificateId = 0;      ///< with Placed; 0 if none
  Error error;                   ///< with the other three
  QString serverDate;            ///< the Date header, verbatim; empty if no answer came
};

}  // namespace codeseal
