// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/world.h"

#include <QJsonObject>
#include <QStringList>

namespace codeseal::practice {

/// The signature hashes an edition offers.
QStringList allowedHashes(Mode mode);

/// One row of `GET /product` (reference, section 11.1).
QJsonObject productRow(const World& world, const QJsonObject& product);
/// `GET /product/{name_id}` (reference, section 11.2).
QJsonObject productInfo(const World& world, const QJsonObject& product);

/// What the term alone costs, rounded to whole units of the currency. `body` states the term as an order
/// does.
double termPrice(const World& world, const QString& product, const QJsonObject& body);
/// What DigiCert's token adds; 0 for the other provisioning methods.
double tokenPrice(const QJsonObject& body);
/// Everything an order costs, fast delivery included.
double orderPrice(const World& world, const QString& product, const QJsonObject& body);

}  // namespace codeseal::practice
