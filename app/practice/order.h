// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace codeseal::practice {

/// One request of an order (reference, section 10.3).
struct OrderRequest {
  qint64 id = 0;
  QDateTime date;
  QString type;    ///< "new_request", "reissue", "revoke"
  QString status;  ///< "submitted", "pending", "approved", "rejected"
  QString comments;
  qint64 requester = 0;  ///< user id
  qint64 processor = 0;  ///< user id, 0 if nobody decided or the practice service did
  QString processorComment;
  QDateTime processed;
};

/// One note of an order (reference, section 10.5).
struct OrderNote {
  qint64 id = 0;
  QDateTime date;
  QString text;
  qint64 user = 0;
};

/// What an order waits for before it moves on by itself.
enum class Stage {
  Still,              ///< nothing; it stays as it is
  Review,             ///< the reviewer of two-step approval
  Approval,           ///< the approver
  OrganizationCheck,  ///< DigiCert's check of the organization
  ContactApproval,    ///< the verified contact
};

/// One order of the practice account.
struct Order {
  qint64 id = 0;
  QString product;  ///< name_id
  QString alternativeOrderId;
  QJsonObject body;    ///< as received
  QByteArray rawBody;  ///< as received
  QDateTime stored;
  QString status;  ///< reference, section 8.3
  QDateTime statusSince;
  Stage stage = Stage::Still;
  QDateTime moves;  ///< when the stage ends
  qint64 organization = 0;
  qint64 container = 0;
  qint64 user = 0;
  QString keyName;
  qint64 certificate = 0;  ///< 0 before approval
  QDateTime issued;
  QDateTime validTill;
  double price = 0;
  bool viaApi = false;   ///< placed by a call, not part of the seed
  QJsonObject oddities;  ///< seed only: which loose form this order is answered in
  QList<OrderRequest> requests;
  QList<OrderNote> notes;

  QString provisioningMethod() const;
  bool needsToken() const;  ///< `ship_token` or `client_app`
};

}  // namespace codeseal::practice
