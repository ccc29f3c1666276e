// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/right.h"
#include "app/practice/settings.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace codeseal::practice {

struct World;

/// Whose key a call carries and what it allows.
struct Caller {
  qint64 keyId = 0;
  QString keyName;
  QJsonObject user;
  qint64 userId = 0;
  int role = 0;         ///< reference, section 2.3
  int restriction = 0;  ///< reference, section 2.2
  QList<Right> rights;

  bool may(Right right) const { return right == Right::None || rights.contains(right); }
  bool onlyReads() const { return restriction == 102; }
  bool seesOnlyOwnOrders() const { return role == 2; }
  /// Administrators and managers skip the account's own approval step.
  bool maySkipApproval() const { return role == 1 || role == 4; }
  /// Job title and phone, which the verified-contact default needs (reference, section 5.6).
  bool canBeVerifiedContact() const;
};

/// The caller behind a key; nothing if the key is unknown or revoked.
std::optional<Caller> callerOf(const World& world, const QString& key);

}  // namespace codeseal::practice
