// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/organization.h"
#include "app/order/result.h"

#include <QFuture>
#include <QString>

namespace codeseal {

class HttpClient;

/// All organizations, page by page to the end (reference, sections 3 and 14.1): a page with fewer rows than
/// asked for, or without a new organization, is the last; totals told by the service are not believed. Rows
/// that come twice because pages shifted meanwhile are kept once. `search` is a part of the name, or, if it
/// has digits only, an id. Cancelling the future stops the reading; so does the end of `client`.
[[nodiscard]] QFuture<Result<QList<Organization>>> readAllOrganizations(HttpClient& client,
                                                                        const QString& search);

}  // namespace codeseal
