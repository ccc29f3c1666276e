// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/world.h"

namespace codeseal::practice {

/// Moves every order as far as its schedule allows (reference, appendix C). An organization's check that ends
/// on the way makes the organization validated.
void moveOn(World& world);

/// Starts the way of an order whose first request was just stored with this status.
void begin(World& world, Order& order, const QString& requestStatus, const QDateTime& when);

/// The reviewer of two-step approval passes the request on.
void passReview(World& world, Order& order, OrderRequest& request, const QDateTime& when);
/// The approver accepts: the certificate gets its id and DigiCert's part begins.
void approve(World& world, Order& order, OrderRequest& request, const QDateTime& when);
void reject(Order& order, OrderRequest& request, const QDateTime& when);
/// Cancels an order, or the reissue that is under way.
void cancel(Order& order, const QDateTime& when);
/// A CSR has come; an order that waited for it goes on.
void csrArrived(World& world, Order& order, const QDateTime& when);

}  // namespace codeseal::practice
