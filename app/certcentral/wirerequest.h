// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/certcentral/transportoptions.h"

#include <QNetworkRequest>
#include <QStringView>

namespace codeseal {

/// A network that keeps no cookies, follows no redirects and goes through `proxy`.
std::unique_ptr<QNetworkAccessManager> makeNetwork(const TransportOptions& options,
                                                   const QNetworkProxy& proxy);

/// A request to `path` below the key's own service, with the key. It follows no redirect, keeps no cookie, no
/// password and no copy of the answer, and takes the answer as it is, never packed. Its silence is limited to
/// `idle`; the whole duration is for the caller to limit.
QNetworkRequest makeRequest(const ApiKey& key, QStringView path, const TransportOptions& options,
                            std::chrono::milliseconds idle);

}  // namespace codeseal
