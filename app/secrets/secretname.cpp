// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretname.h"

namespace codeseal {

using namespace Qt::StringLiterals;

SecretName::SecretName(const ServiceAddress& address, const QString& accountId)
    : m_address(address), m_accountId(accountId) {}

QString SecretName::key() const {
  return u"org.codeseal.Codeseal/%1/%2/api-key"_s.arg(m_address.toString(), m_accountId);
}

}  // namespace codeseal
