// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderoutcome.h"
#include "app/order/choices.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace codeseal {

/// An order somebody means to place, as it is written down before anything is sent. Holds no key.
struct NewIntent {
  QString reference;  ///< the alternative order id: 1 to 64 characters, one per intent
  Product product = Product::CodeSigning;
  QByteArray body;  ///< exactly what is sent, each time
  QString accountId;
  QString service;            ///< the service's address
  qint64 organizationId = 0;  ///< 0 if the order creates the organization
  QString organizationName;
  QString draft;  ///< id of the draft it was made from; of one draft at most one order is sent. Empty: none

  bool operator==(const NewIntent&) const = default;
};

/// How far an intent has come.
enum class IntentState {
  Intent,   ///< written down; nothing was sent
  Sending,  ///< a call may be out
  Placed,   ///< the service has it
  Refused,  ///< the service said no
  NotSent,  ///< the call never left; it may be sent again
  Unknown,  ///< a call was out and its end is not known; only a look-up can tell
};

/// An intent as the record has it.
struct Intent : NewIntent {
  QByteArray bodyHash;  ///< SHA-256 of the body
  QDateTime createdAt;  ///< UTC
  QDateTime changedAt;  ///< UTC
  IntentState state = IntentState::Intent;
  int attempts = 0;  ///< how often it was claimed for sending
  /// The last outcome; meaningful from Placed on. Of its error the kind, status, detail and messages are
  /// kept.
  OrderOutcome outcome;
};

}  // namespace codeseal
