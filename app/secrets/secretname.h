// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"

#include <QString>

namespace codeseal {

/// Under which name the API key of one account is kept.
class SecretName {
 public:
  /// `accountId` tells two accounts at the same service apart; it is the id in the account book, not a key.
  SecretName(const ServiceAddress& address, const QString& accountId);

  const ServiceAddress& address() const { return m_address; }

  /// Unique by itself on the whole computer, since one system ignores the name of the program beside it:
  /// "org.codeseal.Codeseal/<address>/<account id>/api-key".
  QString key() const;

  bool operator==(const SecretName&) const = default;

 private:
  ServiceAddress m_address;
  QString m_accountId;
};

}  // namespace codeseal
