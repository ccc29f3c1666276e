// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"
#include "app/account/organization.h"
#include "app/account/person.h"
#include "app/order/orderdraft.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace codeseal {

/// A request of an order (reference, sections 5.5 and 10.3). The status is verbatim: pending, submitted,
/// approved, rejected or anything else.
struct RequestState {
  qint64 id = 0;
  QString status;
  QString type;
  QDateTime date;
};

/// What an order holds in one of the account's own fields (reference, section 9.1).
struct CustomFieldAnswer {
  qint64 metadataId = 0;
  QString label;
  QString value;
};

/// What an order was placed with, as far as the service tells it back (reference, section 9.1). Everything
/// may be missing: 0, empty or nothing.
struct OrderedWith {
  int years = 0;
  qint64 serverPlatform = 0;  ///< below 0 for some (reference, section 8.1)
  QString signatureHash;
  QStringList organizationUnits;
  QStringList additionalEmails;
  qint64 container = 0;
  std::optional<Money> price;
  bool isRenewed = false;  ///< another order renews this one
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
  QString validTill;       ///< yyyy-MM-dd as sent, empty before issuance
  qint64 orderedById = 0;  ///< the user who ordered; 0: not told
  QDateTime issued;        ///< UTC; invalid before issuance
  QString containerName;
  QString provisioning;                 ///< cs_provisioning_method verbatim; empty: not told
  std::optional<ShippingDraft> shipTo;  ///< nothing: not told, or nothing is sent
  QString shipMethod;                   ///< verbatim, beside shipTo
  QList<CustomFieldAnswer> customFields;
  OrderedWith with;
};

/// What of an order DigiCert has checked, as `GET /order/certificate/{id}/validation` tells it (reference,
/// section 9.3).
struct OrderValidation {
  /// A verified contact and whether they approved: "pending" or "active" as the service spells it.
  struct Approver {
    Contact person;
    QString status;
  };

  QList<Validation> organization;
  QList<Approver> approvers;
};

/// A note somebody wrote at an order (reference, section 10.5).
struct OrderNote {
  qint64 id = 0;
  QDateTime created;  ///< UTC
  QString author;
  QString text;
};

/// A request as `GET /request/{id}` tells it (reference, section 10.3).
struct RequestInfo {
  RequestState state;
  QString requester;
  QString reviewer;
  QString processorComment;
  QDateTime processed;  ///< UTC; invalid: not decided yet, or not told
};

/// A row of the look-up by alternative order id (reference, section 7.1), and of the list of what changed
/// (section 9.4).
struct OrderMatch {
  qint64 orderId = 0;
  qint64 certificateId = 0;
  QString status;
};

}  // namespace codeseal
