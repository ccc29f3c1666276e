// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certificateformat.h"
#include "app/account/finance.h"
#include "app/account/hardwarecode.h"
#include "app/account/orderact.h"
#include "app/account/orderinfo.h"
#include "app/account/orderlist.h"
#include "app/account/orderoutcome.h"
#include "app/account/organization.h"
#include "app/account/person.h"
#include "app/account/productinfo.h"
#include "app/order/orderoffer.h"
#include "app/order/result.h"

#include <QByteArray>
#include <QFuture>

#include <chrono>

namespace codeseal {

/// One CertCentral account as the rest of the program sees it: questions, the one act that spends money, and
/// what is done to an order after it. Bound to one key and one service address from birth. Every call answers
/// exactly once; a call that is still running when the object goes ends as Error::Kind::Cancelled, but for
/// placeOrder() and perform(), which run to their end.
class CertCentral {
 public:
  CertCentral() = default;
  CertCentral(const CertCentral&) = delete;
  CertCentral& operator=(const CertCentral&) = delete;
  virtual ~CertCentral() = default;

  /// Whose key this is (reference, section 2.5).
  [[nodiscard]] virtual QFuture<Result<User>> user() = 0;
  [[nodiscard]] virtual QFuture<Result<QList<Authorization>>> authorizations() = 0;
  /// The keys of a user; the one used last is the one in use. Often refused.
  [[nodiscard]] virtual QFuture<Result<QList<KeyInfo>>> keysOf(qint64 userId) = 0;

  /// The code signing products the account may order.
  [[nodiscard]] virtual QFuture<Result<QList<ProductSummary>>> products() = 0;
  [[nodiscard]] virtual QFuture<Result<ProductInfo>> productInfo(Product product,
                                                                 std::optional<qint64> container) = 0;

  /// All organizations with their validations, paged to the end; `search` is part of a name or an id, empty:
  /// all.
  [[nodiscard]] virtual QFuture<Result<QList<Organization>>> organizations(const QString& search) = 0;
  [[nodiscard]] virtual QFuture<Result<OrganizationDetails>> organization(qint64 id) = 0;
  [[nodiscard]] virtual QFuture<Result<QList<Validation>>> validationsOf(qint64 organizationId) = 0;
  [[nodiscard]] virtual QFuture<Result<PotentialApprovers>> potentialApprovers() = 0;
  [[nodiscard]] virtual QFuture<Result<QList<Container>>> containers() = 0;
  [[nodiscard]] virtual QFuture<Result<QList<CustomFieldDefinition>>> customFields() = 0;

  [[nodiscard]] virtual QFuture<Result<Balance>> balance(std::optional<qint64> container) = 0;
  [[nodiscard]] virtual QFuture<Result<QList<PaymentProfile>>> paymentProfiles() = 0;
  [[nodiscard]] virtual QFuture<Result<PriceEstimate>> price(const PriceQuestion& question) = 0;

  /// Sends one order, once: at most one POST of `body` goes on the wire, whatever breaks. Takes 120 s at
  /// most.
  [[nodiscard]] virtual QFuture<OrderOutcome> placeOrder(Product product, const QByteArray& body) = 0;

  /// The orders with this alternative id. An empty list for all three forms of "nothing found" (section 7.1).
  [[nodiscard]] virtual QFuture<Result<QList<OrderMatch>>> ordersByAlternativeId(const QString& id) = 0;
  /// One page of the account's orders, newest first.
  [[nodiscard]] virtual QFuture<Result<OrderPage>> orders(const OrderQuery& query) = 0;
  /// The orders whose status changed within the time that has passed, one second to seven days (section 9.4).
  [[nodiscard]] virtual QFuture<Result<QList<OrderMatch>>> statusChanges(std::chrono::seconds past) = 0;
  [[nodiscard]] virtual QFuture<Result<OrderInfo>> orderInfo(qint64 orderId) = 0;
  /// What of an order is checked and who approved it (section 9.3).
  [[nodiscard]] virtual QFuture<Result<OrderValidation>> orderValidation(qint64 orderId) = 0;
  /// The notes at an order, in the order of the service.
  [[nodiscard]] virtual QFuture<Result<QList<OrderNote>>> orderNotes(qint64 orderId) = 0;
  [[nodiscard]] virtual QFuture<Result<RequestInfo>> requestInfo(qint64 requestId) = 0;

  /// Sends one act, once, as placeOrder() sends an order: whatever breaks, at most one of it goes on the
  /// wire, and it runs to its end.
  [[nodiscard]] virtual QFuture<ActOutcome> perform(const OrderAct& act) = 0;
  /// A certificate as a file; Error::Kind::MalformedReply if what came is none (section 10.9).
  [[nodiscard]] virtual QFuture<Result<QByteArray>> certificateFile(const CertificateRequest& request) = 0;
  /// The code that sets up the token of an order; the only door to it (section 9.1).
  [[nodiscard]] virtual QFuture<Result<HardwareCodePtr>> hardwareCode(qint64 orderId) = 0;
};

}  // namespace codeseal
