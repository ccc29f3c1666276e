// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/person.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace codeseal {

/// A request of an order (reference, sections 5.5 and 10.3). The status is verbatim: pending, submitted,
/// approved, rejected or anything else.
struct RequestState {
  qint64 id = 0;
  QString status;
  QString type;
  QDateTime date;
};

/// An order as `GET /order/certificate/{id}` tells it (reference, section 9.1).
struct OrderInfo {
  qint64 id = 0;
  QString status;  ///< verbatim
  QString alternativeOrderId;
  QString productNameId;
  qint64 certificateId = 0;  ///< 0: none yet
  QDateTime created;
  QString organizationName;
  qint64 organizationId = 0;
  QList<RequestState> requests;
  QList<Contact> verifiedContacts;
  QString orderedBy;
  QString validTill;  ///< yyyy-MM-dd as sent, empty before issuance
};

/// A request as `GET /request/{id}` tells it (reference, section 10.3).
struct RequestInfo {
  RequestState state;
  QString requester;
  QString reviewer;
  QString processorComment;
};

/// A row of the look-up by alternative order id (reference, section 7.1).
struct OrderMatch {
  qint64 orderId = 0;
  qint64 certificateId = 0;
  QString status;
};

}  // namespace codeseal
