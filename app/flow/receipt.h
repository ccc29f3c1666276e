// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"
#include "app/order/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace codeseal {

/// One line of a receipt: something that happened to an order.
struct ReceiptEntry {
  enum class Kind {
    Written,       ///< body and reference were made durable, and are frozen since
    Sent,          ///< the call was about to leave; `attempt` tells which
    Placed,        ///< the service answered with an order; `orderIds` has it
    Refused,       ///< the service said no; `error` says why
    NotSent,       ///< nothing left this computer; `error` says why
    NoAnswer,      ///< no certain answer; `error` says why
    NotFound,      ///< asked for the reference: no order
    Found,         ///< asked for the reference: one order, in `orderIds`
    FoundSeveral,  ///< asked for the reference: these orders
    LookUpFailed,  ///< the service could not be asked; of `error` only the kind is known
    TakenOver,     ///< a new start of the program found it in the air
    Released,      ///< a person allowed another try
    LetGo,         ///< a person decided to ask no more, though the end is not known
  };
  Kind kind = Kind::Written;
  qint64 line = 0;          ///< its number in the record, over all orders
  QDateTime at;             ///< UTC
  int attempt = 0;          ///< 1, 2, … with Sent and how that ended
  QList<qint64> orderIds;   ///< with Placed, Found and FoundSeveral
  Error error;              ///< with Refused, NotSent, NoAnswer and LookUpFailed
  QString serverDate = {};  ///< the Date header of the answer, verbatim; empty if there was none
};

/// What was sent for one order and what became of it, as the record on the disk tells it: the same while it
/// happens, after a restart, and years later. Holds contacts and addresses, and never a key.
struct Receipt {
  enum class End {
    Written,   ///< nothing was sent yet
    Sending,   ///< a call may be out
    Placed,    ///< the service has it, as `orderIds.first()`
    Refused,   ///< the service said no
    NotSent,   ///< nothing left this computer
    Checking,  ///< no certain answer; the service is asked for the reference
    NotFound,  ///< it was asked after the order could no longer be on its way, and knows none
    Several,   ///< more than one order has the reference
    LetGo,     ///< it is not known, and a person decided to ask no more
  };
  QString reference;  ///< the alternative order id
  Product product = Product::CodeSigning;
  qint64 organizationId = 0;  ///< 0 if the order creates the organization
  QString organizationName;
  QString accountId;
  QString accountName;  ///< as the account book knows it; empty: it does not
  QString service;      ///< the service's address
  QByteArray body;      ///< exactly what was sent, each time
  QByteArray bodyHash;  ///< SHA-256 of the body, 32 bytes
  QDateTime writtenAt;  ///< UTC
  QDateTime sentAt;     ///< UTC, of the last attempt; invalid: nothing was sent
  int attempts = 0;     ///< how often it was sent
  int lookUps = 0;      ///< how often the service was asked for the reference
  End end = End::Written;
  QList<qint64> orderIds;  ///< one with Placed, more with Several
  QList<ReceiptEntry> entries;
};

}  // namespace codeseal
