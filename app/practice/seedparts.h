// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/order.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace codeseal::practice {

/// The organizations of the seed, written out from the short form of data/organizations.json.
QList<QJsonObject> seedOrganizations(const QJsonArray& rows, const QDateTime& now);

/// The orders of the seed, written out from the short form of data/orders.json.
QList<Order> seedOrders(const QJsonArray& rows, const QList<QJsonObject>& organizations,
                        const QDateTime& now);

/// One validation as the service answers it (reference, section 14.1). Only a pending one has no `until`.
QJsonObject validation(const QString& type, const QString& status, const QDateTime& created,
                       const QDateTime& until = {});

}  // namespace codeseal::practice
