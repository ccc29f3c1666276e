// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace codeseal::practice {

/// The members of order rows and order info (reference, sections 9.1 and 9.2). "brief" is for rows.
QJsonObject briefCertificate(const World& world, const Order& order);
QJsonObject fullCertificate(const World& world, const Order& order);
/// An array in place of the object for the order that imitates old answers (reference, section 18).
QJsonValue briefOrganization(const World& world, const Order& order);
QJsonValue fullOrganization(const World& world, const Order& order);
QJsonObject briefProduct(const World& world, const Order& order);
QJsonObject fullProduct(const World& world, const Order& order);
QJsonArray briefRequests(const Order& order);
QJsonArray customFields(const World& world, const Order& order);
/// As ordered; the postal code is a number for the order that imitates old answers.
QJsonObject shipInfo(const Order& order);
QString hardwareInitCode(const Order& order);
/// The order that renews this one; 0 if there is none.
qint64 renewalOf(const World& world, qint64 orderId);

}  // namespace codeseal::practice
