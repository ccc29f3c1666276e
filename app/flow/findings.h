// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finding.h"
#include "app/account/organization.h"
#include "app/flow/keyreport.h"
#include "app/settings/policy.h"

#include <QMap>

namespace codeseal {

/// The verified contacts of one organization; nothing if they were not told.
struct OrganizationPeople {
  QString organization;
  std::optional<QList<Contact>> contacts;
};

/// What a key may do. Not known where the service does not tell what the key is limited to, since such a key
/// passes every question (reference, section 2.5).
[[nodiscard]] Finding keyFinding(const KeyReport& report);

/// Which certificates are enabled; those that may not be ordered from here do not count.
[[nodiscard]] Finding productsFinding(const KeyReport& report, const Policy& policy);

/// Who is validated for each product; one finding for all where nothing is told, or nobody is there. The rows
/// of a list may leave the validations out (reference, section 14.1).
[[nodiscard]] QList<Finding> organizationFindings(const QList<Product>& products,
                                                  const QList<Organization>& organizations, QDate today);

/// Who can be the verified contact: those of the organizations, else the people of the account, else the
/// owner of the key (reference, section 5.6).
[[nodiscard]] Finding contactsFinding(const QList<OrganizationPeople>& organizations,
                                      const std::optional<PotentialApprovers>& account, const Contact& owner);

/// Whether the balance pays for one year of the dearest of these.
[[nodiscard]] Finding fundsFinding(const std::optional<Balance>& balance, const QMap<Product, Money>& prices);

}  // namespace codeseal
