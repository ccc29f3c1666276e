// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/account/certcentral.h"
#include "app/certcentral/transportoptions.h"

#include <memory>

namespace codeseal {

class HttpClient;

/// The account behind a key, over the network (the Services API, version 2). Reaches the key's own address
/// and no other. Lives in a thread with an event loop; going away ends all questions as cancelled and leaves
/// a running order or act alone.
class CertCentralClient final : public CertCentral {
 public:
  explicit CertCentralClient(ApiKeyPtr key, TransportOptions options = {});
  ~CertCentralClient() override;

  QFuture<Result<User>> user() override;
  QFuture<Result<QList<Authorization>>> authorizations() override;
  QFuture<Result<QList<KeyInfo>>> keysOf(qint64 userId) override;
  QFuture<Result<QList<ProductSummary>>> products() override;
  QFuture<Result<ProductInfo>> productInfo(Product product, std::optional<qint64> container) override;
  QFuture<Result<QList<Organization>>> organizations(const QString& search) override;
  QFuture<Result<OrganizationDetails>> organization(qint64 id) override;
  QFuture<Result<QList<Validation>>> validationsOf(qint64 organizationId) override;
  QFuture<Result<PotentialApprovers>> potentialApprovers() override;
  QFuture<Result<QList<Container>>> containers() override;
  QFuture<Result<QList<CustomFieldDefinition>>> customFields() override;
  QFuture<Result<Balance>> balance(std::optional<qint64> container) override;
  QFuture<Result<QList<PaymentProfile>>> paymentProfiles() override;
  QFuture<Result<PriceEstimate>> price(const PriceQuestion& question) override;
  QFuture<OrderOutcome> placeOrder(Product product, const QByteArray& body) override;
  QFuture<Result<QList<OrderMatch>>> ordersByAlternativeId(const QString& id) override;
  QFuture<Result<OrderPage>> orders(const OrderQuery& query) override;
  QFuture<Result<QList<OrderMatch>>> statusChanges(std::chrono::seconds past) override;
  QFuture<Result<OrderInfo>> orderInfo(qint64 orderId) override;
  QFuture<Result<OrderValidation>> orderValidation(qint64 orderId) override;
  QFuture<Result<QList<OrderNote>>> orderNotes(qint64 orderId) override;
  QFuture<Result<RequestInfo>> requestInfo(qint64 requestId) override;
  QFuture<ActOutcome> perform(const OrderAct& act) override;
  QFuture<Result<QByteArray>> certificateFile(const CertificateRequest& request) override;
  QFuture<Result<HardwareCodePtr>> hardwareCode(qint64 orderId) override;

 private:
  ApiKeyPtr m_key;
  TransportOptions m_options;
  std::unique_ptr<HttpClient> m_http;
};

}  // namespace codeseal
