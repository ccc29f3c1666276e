// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/right.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace codeseal::practice {

/// Where the service takes the time from; it answers UTC.
using Clock = std::function<QDateTime()>;

/// Which edition of the order page the service follows (reference, section 6).
enum class Mode { Pinned, Today };

/// How many people of the account look at a request (order page, the three 201 examples).
enum class Approval {
  OneStep,    ///< requests start as "pending"
  TwoSteps,   ///< requests start as "submitted"
  Automatic,  ///< requests are "approved" at once
};

/// What the look-up by alternative order id answers when nothing is there (reference, section 7.1).
enum class NothingFound { EmptyList, NotFound, EmptyObject };

/// Rolling windows per key (reference, section 4.4).
struct RateLimit {
  bool on = false;
  int burst = 100;
  std::chrono::seconds burstWindow{5};
  int sustained = 1000;
  std::chrono::seconds sustainedWindow{180};
};

/// How long an order stays in each step before it moves on by itself; divided by `speed`.
struct Pace {
  bool on = true;
  double speed = 1;
  std::chrono::seconds review{20};             ///< "submitted" to "pending"
  std::chrono::seconds approval{30};           ///< "pending" to "approved"
  std::chrono::seconds organizationCheck{40};  ///< skipped if the organization is validated
  std::chrono::seconds contactApproval{45};    ///< then the certificate is issued
};

/// Everything about the practice account that a test or a learner can switch.
struct Settings {
  Mode mode = Mode::Today;
  Approval approval = Approval::OneStep;
  bool uniqueAlternativeIds = false;  ///< "Require unique alternative order IDs"
  NothingFound nothingFound = NothingFound::EmptyList;
  std::chrono::seconds lookUpDelay{0};  ///< until the look-up by alternative id finds a new order
  bool hasShippingAddress = true;       ///< a `ship_token` order may leave out `ship_info`
  bool estimatesPrices = true;          ///< otherwise the price estimate answers 0, "cannot be estimated"
  bool hasCustomFields = true;          ///< otherwise `GET /account/metadata` answers {}
  bool resendsApprovalMail = true;      ///< otherwise that call does not exist (reference, section 10.9)
  std::optional<double> funds;          ///< the deposit; nothing: that of the seed
  qint64 onlyOrganization = 0;          ///< from the start the account has no other; 0: it has all
  QList<QString> disabledProducts;      ///< by name_id
  QList<Right> withheld;                ///< taken from every key
  QString acceptedKey;                  ///< one more key, which may do everything; empty: none
  RateLimit rateLimit;
  Pace pace;
};

}  // namespace codeseal::practice
