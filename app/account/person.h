// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace codeseal {

/// A role of a user (reference, section 2.3). Compared by id; the name is for display.
struct AccessRole {
  qint64 id = 0;
  QString name;
};

inline constexpr qint64 administratorRole = 1;
inline constexpr qint64 managerRole = 4;

/// The user a key belongs to (`GET /user/me`).
struct User {
  qint64 id = 0;
  qint64 accountId = 0;
  QString firstName, lastName, email, jobTitle, telephone, status;
  QString containerName;
  QList<AccessRole> roles;

  QString fullName() const { return (firstName + u' ' + lastName).trimmed(); }
};

/// One right of the caller (`GET /authorization`).
struct Authorization {
  QString permission;
  bool authorized = false;
};

/// A key of the account, without its text (`GET /key`).
struct KeyInfo {
  qint64 id = 0;
  QString name, status;
  QDateTime lastUsed;  ///< invalid: never
  qint64 restrictedToRole =
      0;  ///< 0 none, 100 orders, 101 orders, domains, organizations, 102 view only, 103 users
};

inline constexpr qint64 ordersKeyRole = 100;
inline constexpr qint64 organizationsKeyRole = 101;
inline constexpr qint64 viewOnlyKeyRole = 102;
inline constexpr qint64 usersKeyRole = 103;

/// Someone who may become or is a verified contact.
struct Contact {
  qint64 userId = 0;  ///< 0 for a person without an account
  QString firstName, lastName, jobTitle, telephone, email;

  QString fullName() const { return (firstName + u' ' + lastName).trimmed(); }
  /// DigiCert takes only people with both a job title and a telephone number (reference, section 5.6).
  bool canBeVerified() const { return !jobTitle.isEmpty() && !telephone.isEmpty(); }
};

}  // namespace codeseal
