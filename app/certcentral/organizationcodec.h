// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/organization.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// One page of `GET /organization` (reference, section 14.1).
struct OrganizationPage {
  QList<Organization> organizations;  ///< those with an id
  qsizetype rows = 0;                 ///< all rows of the page, readable or not: tells the last page
};

Result<OrganizationPage> readOrganizationPage(const QByteArray& body);
/// `GET /organization/{id}` (reference, section 14.2).
Result<OrganizationDetails> readOrganization(const QByteArray& body);
/// `GET /organization/{id}/validation` (reference, section 14.5).
Result<QList<Validation>> readValidations(const QByteArray& body);
/// `GET /organization/potential-approvers` (reference, section 14.6).
Result<PotentialApprovers> readPotentialApprovers(const QByteArray& body);

}  // namespace codeseal
