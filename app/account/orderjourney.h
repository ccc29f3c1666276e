// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderinfo.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace codeseal {

/// What has to be done on the way from the order to the token that signs.
enum class Act {
  Review,             ///< somebody of the account reviews the request
  Approval,           ///< an administrator or manager of the account approves the request
  Csr,                ///< the signing request is added
  OrderCheck,         ///< DigiCert works on the order; more is not known
  OrganizationCheck,  ///< DigiCert validates the organization
  ContactApproval,    ///< the verified contact approves in a mail
  KeyConfirmation,    ///< whoever ordered confirms in a mail that the key is in hardware
  Reissue,            ///< DigiCert makes a new certificate for the order
  Issuance,           ///< DigiCert issues the certificate
  Pickup,             ///< the certificate is collected
  Delivery,           ///< the token travels
  SetUp,              ///< the certificate is put on the token
  Unknown,            ///< the service says something that is not in the reference
  Ended,              ///< the order ended without a certificate, or the certificate was taken back
};

/// Who acts.
struct Actor {
  enum class Kind {
    Nobody,
    You,      ///< whose key is used
    Account,  ///< an administrator or manager of the account
    Person,   ///< the one with this name
    DigiCert,
    Courier,
    NotKnown,
  };
  Kind kind = Kind::Nobody;
  QString name;  ///< with Person and Account, if it is known who; with Courier the town
  QString mail;  ///< with Person and You, where DigiCert writes to, if it is known

  bool operator==(const Actor&) const = default;
};

/// One act of an order and where it stands.
struct OrderStep {
  enum class State {
    Done,
    Now,      ///< the order waits for it
    ToCome,   ///< after that
    Assumed,  ///< long enough ago to be done, but nobody tells
    Refused,  ///< somebody said no
    Ended,    ///< given up; nobody refused it
  };
  Act act = Act::Unknown;
  State state = State::ToCome;
  Actor actor;
  QDateTime
      since;  ///< UTC; of Now: since when the order waits; of others: when it was done. Invalid: not told
};

/// Whom an order waits for.
struct OrderWait {
  Actor actor;
  Act act = Act::Unknown;  ///< means nothing with Actor::Kind::Nobody
  QDateTime since;         ///< UTC; invalid: not told, or nobody is waited for

  bool operator==(const OrderWait&) const = default;
};

/// All that is known about an order. The more there is, the more is said; the order alone is enough.
struct OrderFacts {
  OrderInfo order;
  std::optional<OrderValidation> validation;  ///< nothing: not told
  std::optional<RequestInfo> request;         ///< of the request that decides, see decidingRequest()
  std::optional<QList<OrderNote>> notes;      ///< nothing: not told; no part of the journey
  qint64 userId = 0;                          ///< whose key is used; 0: not known
  bool mayApprove = false;                    ///< that user approves requests of others
};

/// How long after its issue an order is still waited for: a token is on its way and then set up. Nobody tells
/// when it arrives (reference, section 8.9).
inline constexpr int tokenDays = 21;

/// The acts of an order in their order, from its placing on.
[[nodiscard]] QList<OrderStep> orderJourney(const OrderFacts& facts, const QDateTime& now);

/// The first of these steps that the order waits for.
[[nodiscard]] OrderWait waitOf(const QList<OrderStep>& steps);

/// The request that decides what happens next: an open one, else the newest. Id 0 if there is none.
[[nodiscard]] RequestState decidingRequest(const QList<RequestState>& requests);

/// Whether nothing more will come of an order with this status (reference, section 8.3).
[[nodiscard]] bool isFinalStatus(QStringView status);

}  // namespace codeseal
