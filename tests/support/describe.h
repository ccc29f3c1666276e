// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"
#include "app/account/orderinfo.h"
#include "app/account/orderlist.h"
#include "app/account/organization.h"
#include "app/account/person.h"
#include "app/account/productinfo.h"
#include "app/order/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace codeseal {

struct OrganizationPage;
struct OrderReceipt;

/// What the codecs made of an answer, as JSON to be compared with a file. Empty texts, zeros, false and
/// invalid times are left out, so that a file shows only what was read.
QJsonValue describe(const User& value);
QJsonValue describe(const Authorization& value);
QJsonValue describe(const KeyInfo& value);
QJsonValue describe(const Contact& value);
QJsonValue describe(const ProductSummary& value);
QJsonValue describe(const ProductInfo& value);
QJsonValue describe(const Validation& value);
QJsonValue describe(const Organization& value);
QJsonValue describe(const OrganizationPage& value);
QJsonValue describe(const OrganizationDetails& value);
QJsonValue describe(const PotentialApprovers& value);
QJsonValue describe(const Container& value);
QJsonValue describe(const CustomFieldDefinition& value);
QJsonValue describe(const Balance& value);
QJsonValue describe(const PaymentProfile& value);
QJsonValue describe(const PriceEstimate& value);
QJsonValue describe(const RequestState& value);
QJsonValue describe(const RequestInfo& value);
QJsonValue describe(const OrderReceipt& value);
QJsonValue describe(const OrderMatch& value);
QJsonValue describe(const OrderPage& value);
QJsonValue describe(const OrderInfo& value);
QJsonValue describe(const ShippingDraft& value);
QJsonValue describe(const OrderValidation& value);
QJsonValue describe(const OrderNote& value);
QJsonValue describe(const Error& value);

template <class T>
QJsonValue describe(const QList<T>& values) {
  QJsonArray list;
  for (const T& value : values) list.append(describe(value));
  return list;
}

template <class T>
QJsonValue describe(const Result<T>& result) {
  return result ? describe(*result) : describe(result.error());
}

}  // namespace codeseal
