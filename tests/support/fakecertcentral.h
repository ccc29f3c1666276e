// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"

#include <QFuture>
#include <QStringList>

#include <functional>

namespace codeseal {

using namespace Qt::StringLiterals;

/// An account whose answers a test decides. Out of the box it is a good one without organizations, orders or
/// money. Every call is recorded and answered from the member of its name; lists of answers are used up one
/// by one, and the last one stays.
class FakeCertCentral : public CertCentral {
 public:
  FakeCertCentral();
  ~FakeCertCentral() override;

  template <class T>
  using Answers = QList<Result<T>>;

  Result<User> userAnswer = someUser();
  Result<QList<Authorization>> authorizationsAnswer;
  Result<QList<KeyInfo>> keysAnswer;
  Result<QList<ProductSummary>> productsAnswer = someProducts();
  std::function<Result<ProductInfo>(Product)> productInfoAnswer = someProductInfo;
  Result<QList<Organization>> organizationsAnswer;
  std::function<Result<OrganizationDetails>(qint64)> organizationAnswer = someDetails;
  Result<QList<Validation>> validationsAnswer;
  Result<PotentialApprovers> potentialApproversAnswer;
  Result<QList<Container>> containersAnswer;
  Result<QList<CustomFieldDefinition>> customFieldsAnswer;
  Result<Balance> balanceAnswer;
  Result<QList<PaymentProfile>> paymentProfilesAnswer;
  Result<PriceEstimate> priceAnswer;
  QList<OrderOutcome> outcomes;  ///< of placeOrder(); empty: Placed with the ids 90551207, 90551208, …
  Answers<QList<OrderMatch>> matches;         ///< of ordersByAlternativeId(); empty: nothing found
  Answers<OrderPage> orderPages;              ///< of orders(); empty: no orders
  Answers<QList<OrderMatch>> changes;         ///< of statusChanges(); empty: nothing changed
  Answers<OrderInfo> orderInfos;              ///< of orderInfo(); empty: pending, with the id asked for
  Answers<OrderValidation> orderValidations;  ///< of orderValidation(); empty: nothing is said
  Answers<QList<OrderNote>> notes;            ///< of orderNotes(); empty: none
  Answers<RequestInfo> requestInfos;          ///< of requestInfo(); empty: pending, with the id asked for

  QList<ActOutcome> actOutcomes;  ///< of perform(); empty: Done
  /// Of certificateFile().
  Result<QByteArray> certificateAnswer =
      QByteArray("-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n");
  Result<HardwareCodePtr> hardwareAnswer = std::make_shared<const HardwareCode>(u"4711-0815"_s);

  QStringList calls;          ///< "user", "organization 5500913", "placeOrder code_signing", in order
  QList<QByteArray> bodies;   ///< of every placeOrder()
  QList<OrderQuery> queries;  ///< of every orders()
  QList<OrderAct> acts;       ///< of every perform()
  bool holdsAnswers = false;  ///< no call is answered before release()

  /// Answers all held calls in their order.
  void release();
  /// Answers the oldest held call.
  void releaseOne();
  qsizetype heldCount() const { return m_held.size(); }
  qsizetype ordersSent() const { return bodies.size(); }

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
  QFuture<Result<OrderValidation>> orderValidation(qint64 orderId) override;
  QFuture<Result<QList<OrderNote>>> orderNotes(qint64 orderId) override;
  QFuture<Result<OrderInfo>> orderInfo(qint64 orderId) override;
  QFuture<Result<RequestInfo>> requestInfo(qint64 requestId) override;

  QFuture<ActOutcome> perform(const OrderAct& act) override;
  QFuture<Result<QByteArray>> certificateFile(const CertificateRequest& request) override;
  QFuture<Result<HardwareCodePtr>> hardwareCode(qint64 orderId) override;

  static User someUser();
  static QList<ProductSummary> someProducts();
  static Result<ProductInfo> someProductInfo(Product product);
  static Result<OrganizationDetails> someDetails(qint64 id);

 private:
  template <class R>
  static R next(QList<R>& answers, const R& otherwise);
  template <class R>
  QFuture<R> answer(const QString& call, R result);

  QList<std::function<void()>> m_held;
};

}  // namespace codeseal
