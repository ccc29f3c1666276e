// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/caller.h"
#include "app/practice/world.h"

#include <QJsonObject>

namespace codeseal::practice {

/// Whether the caller sees this order; limited users see only their own (reference, section 2.3).
bool isVisible(const Caller& caller, const Order& order);

/// `certificate_id` as answers have it: null before there is one.
QJsonValue certificateId(const Order& order);

/// One row of `GET /order/certificate` (reference, section 9.2).
QJsonObject orderRow(const World& world, const Order& order);
/// `GET /order/certificate/{id}` (reference, section 9.1).
QJsonObject orderInfo(const World& world, const Order& order);
/// `{order_id, certificate_id, status}` (reference, sections 7.1 and 9.4).
QJsonObject orderState(const Order& order);

/// id, names and e-mail of a user, as orders, requests and notes show them.
QJsonObject userBrief(const World& world, qint64 userId);
/// The people who approve this order at the customer (reference, section 5.6).
QJsonArray verifiedContacts(const World& world, const Order& order);

}  // namespace codeseal::practice
