// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"

#include <QPromise>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

/// An account whose answers a test decides. Out of the box it is a good one without organizations, orders or
/// money. Every call is recorded and answered from the member of its name; lists of answers are used up one
/// by one, and the last one stays.
class FakeCertCentral : public CertCentral {
 public:
  template <class T>
  using Answers = QList<Result<T>>;

  Result<User> userAnswer = someUser();
  Result<QList<Authorization>> authorizationsAnswer;
  Result<QList<KeyInfo>> keysAnswer;
  Result<QList<ProductSummary>> productsAnswer = someProducts();
  std::function<Result<ProductInfo>(Product)> productInfoAnswer = someProductInfo;
  Result<QList<Organization>> organizationsAnswer;
  std::function<Result<OrganizationDetails>(qint64)> organizationAnswer = [](qint64 id) {
    OrganizationDetails details;
    details.organization.id = id;
    return Result<OrganizationDetails>(details);
  };
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
  void release() {
    const auto held = std::exchange(m_held, {});
    for (const auto& fulfil : held) fulfil();
  }
  /// Answers the oldest held call.
  void releaseOne() {
    if (!m_held.isEmpty()) m_held.takeFirst()();
  }
  qsizetype heldCount() const { return m_held.size(); }
  qsizetype ordersSent() const { return bodies.size(); }

  QFuture<Result<User>> user() override { return answer(u"user"_s, userAnswer); }
  QFuture<Result<QList<Authorization>>> authorizations() override {
    return answer(u"authorizations"_s, authorizationsAnswer);
  }
  QFuture<Result<QList<KeyInfo>>> keysOf(qint64 userId) override {
    return answer(u"keysOf %1"_s.arg(userId), keysAnswer);
  }
  QFuture<Result<QList<ProductSummary>>> products() override { return answer(u"products"_s, productsAnswer); }
  QFuture<Result<ProductInfo>> productInfo(Product product, std::optional<qint64> container) override {
    return answer(u"productInfo "_s + wireName(product) + in(container), productInfoAnswer(product));
  }
  QFuture<Result<QList<Organization>>> organizations(const QString& search) override {
    return answer((u"organizations "_s + search).trimmed(), organizationsAnswer);
  }
  QFuture<Result<OrganizationDetails>> organization(qint64 id) override {
    return answer(u"organization %1"_s.arg(id), organizationAnswer(id));
  }
  QFuture<Result<QList<Validation>>> validationsOf(qint64 organizationId) override {
    return answer(u"validationsOf %1"_s.arg(organizationId), validationsAnswer);
  }
  QFuture<Result<PotentialApprovers>> potentialApprovers() override {
    return answer(u"potentialApprovers"_s, potentialApproversAnswer);
  }
  QFuture<Result<QList<Container>>> containers() override {
    return answer(u"containers"_s, containersAnswer);
  }
  QFuture<Result<QList<CustomFieldDefinition>>> customFields() override {
    return answer(u"customFields"_s, customFieldsAnswer);
  }
  QFuture<Result<Balance>> balance(std::optional<qint64> container) override {
    return answer(u"balance"_s + in(container), balanceAnswer);
  }
  QFuture<Result<QList<PaymentProfile>>> paymentProfiles() override {
    return answer(u"paymentProfiles"_s, paymentProfilesAnswer);
  }
  QFuture<Result<PriceEstimate>> price(const PriceQuestion& question) override {
    return answer(u"price "_s + wireName(question.product), priceAnswer);
  }
  QFuture<OrderOutcome> placeOrder(Product product, const QByteArray& body) override {
    bodies.append(body);
    OrderOutcome placed;
    placed.kind = OrderOutcome::Kind::Placed;
    placed.orderId = 90551206 + bodies.size();
    return answer(u"placeOrder "_s + wireName(product), next(outcomes, placed));
  }
  QFuture<Result<QList<OrderMatch>>> ordersByAlternativeId(const QString& id) override {
    return answer(u"ordersByAlternativeId "_s + id, next(matches, Result<QList<OrderMatch>>()));
  }
  QFuture<Result<OrderPage>> orders(const OrderQuery& query) override {
    queries.append(query);
    return answer(u"orders"_s, next(orderPages, Result<OrderPage>()));
  }
  QFuture<Result<QList<OrderMatch>>> statusChanges(std::chrono::seconds past) override {
    return answer(u"statusChanges %1"_s.arg(past.count()), next(changes, Result<QList<OrderMatch>>()));
  }
  QFuture<Result<OrderValidation>> orderValidation(qint64 orderId) override {
    return answer(u"orderValidation %1"_s.arg(orderId), next(orderValidations, Result<OrderValidation>()));
  }
  QFuture<Result<QList<OrderNote>>> orderNotes(qint64 orderId) override {
    return answer(u"orderNotes %1"_s.arg(orderId), next(notes, Result<QList<OrderNote>>()));
  }
  QFuture<Result<OrderInfo>> orderInfo(qint64 orderId) override {
    OrderInfo info;
    info.id = orderId;
    info.status = u"pending"_s;
    return answer(u"orderInfo %1"_s.arg(orderId), next(orderInfos, Result<OrderInfo>(info)));
  }
  QFuture<Result<RequestInfo>> requestInfo(qint64 requestId) override {
    RequestInfo info;
    info.state.id = requestId;
    info.state.status = u"pending"_s;
    return answer(u"requestInfo %1"_s.arg(requestId), next(requestInfos, Result<RequestInfo>(info)));
  }

  QFuture<ActOutcome> perform(const OrderAct& act) override {
    acts.append(act);
    ActOutcome done;
    done.kind = ActOutcome::Kind::Done;
    return answer(u"perform %1"_s.arg(act.orderId), next(actOutcomes, done));
  }
  QFuture<Result<QByteArray>> certificateFile(const CertificateRequest& request) override {
    return answer(u"certificateFile %1 "_s.arg(request.orderId) + wireName(request.format),
                  certificateAnswer);
  }
  QFuture<Result<HardwareCodePtr>> hardwareCode(qint64 orderId) override {
    return answer(u"hardwareCode %1"_s.arg(orderId), hardwareAnswer);
  }

  static User someUser() {
    User user;
    user.id = 410077;
    user.accountId = 880021;
    user.firstName = u"Build"_s;
    user.lastName = u"Orders"_s;
    user.email = u"build.orders@nordlys.example"_s;
    user.jobTitle = u"Release engineer"_s;
    user.telephone = u"+45 70 00 00 01"_s;
    user.status = u"active"_s;
    user.containerName = u"Nordlys"_s;
    user.roles = {{managerRole, u"Manager"_s}};
    return user;
  }
  static QList<ProductSummary> someProducts() {
    return {{Product::CodeSigning, u"Code Signing"_s, {1}, {}},
            {Product::CodeSigningEv, u"EV Code Signing"_s, {1}, {}}};
  }
  static Result<ProductInfo> someProductInfo(Product product) {
    ProductInfo info;
    info.summary = someProducts().at(product == Product::CodeSigning ? 0 : 1);
    info.autoRenewAllowed = product == Product::CodeSigning;
    info.signatureHashes = {u"sha256"_s};
    info.platforms = {{52, u"Example token A"_s}, {sunJavaPlatform, u"Sun Java"_s}};
    return info;
  }

 private:
  static QString in(std::optional<qint64> container) {
    return container ? u" in %1"_s.arg(*container) : QString();
  }

  template <class R>
  static R next(QList<R>& answers, const R& otherwise) {
    if (answers.isEmpty()) return otherwise;
    return answers.size() > 1 ? answers.takeFirst() : answers.first();
  }

  template <class R>
  QFuture<R> answer(const QString& call, R result) {
    calls.append(call);
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    const QFuture<R> future = promise->future();
    m_held.append([promise, result = std::move(result)] {
      promise->addResult(result);
      promise->finish();
    });
    if (!holdsAnswers) release();
    return future;
  }

  QList<std::function<void()>> m_held;
};

}  // namespace codeseal
