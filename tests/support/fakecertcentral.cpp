// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakecertcentral.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace codeseal {

namespace {

QString in(std::optional<qint64> container) {
  return container ? u" in %1"_s.arg(*container) : QString();
}

}  // namespace

template <class R>
R FakeCertCentral::next(QList<R>& answers, const R& otherwise) {
  if (answers.isEmpty()) return otherwise;
  return answers.size() > 1 ? answers.takeFirst() : answers.first();
}

template <class R>
QFuture<R> FakeCertCentral::answer(const QString& call, R result) {
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

FakeCertCentral::FakeCertCentral() = default;
FakeCertCentral::~FakeCertCentral() = default;

void FakeCertCentral::release() {
  const auto held = std::exchange(m_held, {});
  for (const auto& fulfil : held) fulfil();
}

void FakeCertCentral::releaseOne() {
  if (!m_held.isEmpty()) m_held.takeFirst()();
}

QFuture<Result<User>> FakeCertCentral::user() {
  return answer(u"user"_s, userAnswer);
}

QFuture<Result<QList<Authorization>>> FakeCertCentral::authorizations() {
  return answer(u"authorizations"_s, authorizationsAnswer);
}

QFuture<Result<QList<KeyInfo>>> FakeCertCentral::keysOf(qint64 userId) {
  return answer(u"keysOf %1"_s.arg(userId), keysAnswer);
}

QFuture<Result<QList<ProductSummary>>> FakeCertCentral::products() {
  return answer(u"products"_s, productsAnswer);
}

QFuture<Result<ProductInfo>> FakeCertCentral::productInfo(Product product, std::optional<qint64> container) {
  return answer(u"productInfo "_s + wireName(product) + in(container), productInfoAnswer(product));
}

QFuture<Result<QList<Organization>>> FakeCertCentral::organizations(const QString& search) {
  return answer((u"organizations "_s + search).trimmed(), organizationsAnswer);
}

QFuture<Result<OrganizationDetails>> FakeCertCentral::organization(qint64 id) {
  return answer(u"organization %1"_s.arg(id), organizationAnswer(id));
}

QFuture<Result<QList<Validation>>> FakeCertCentral::validationsOf(qint64 organizationId) {
  return answer(u"validationsOf %1"_s.arg(organizationId), validationsAnswer);
}

QFuture<Result<PotentialApprovers>> FakeCertCentral::potentialApprovers() {
  return answer(u"potentialApprovers"_s, potentialApproversAnswer);
}

QFuture<Result<QList<Container>>> FakeCertCentral::containers() {
  return answer(u"containers"_s, containersAnswer);
}

QFuture<Result<QList<CustomFieldDefinition>>> FakeCertCentral::customFields() {
  return answer(u"customFields"_s, customFieldsAnswer);
}

QFuture<Result<Balance>> FakeCertCentral::balance(std::optional<qint64> container) {
  return answer(u"balance"_s + in(container), balanceAnswer);
}

QFuture<Result<QList<PaymentProfile>>> FakeCertCentral::paymentProfiles() {
  return answer(u"paymentProfiles"_s, paymentProfilesAnswer);
}

QFuture<Result<PriceEstimate>> FakeCertCentral::price(const PriceQuestion& question) {
  return answer(u"price "_s + wireName(question.product), priceAnswer);
}

QFuture<OrderOutcome> FakeCertCentral::placeOrder(Product product, const QByteArray& body) {
  bodies.append(body);
  OrderOutcome placed;
  placed.kind = OrderOutcome::Kind::Placed;
  placed.orderId = 90551206 + bodies.size();
  return answer(u"placeOrder "_s + wireName(product), next(outcomes, placed));
}

QFuture<Result<QList<OrderMatch>>> FakeCertCentral::ordersByAlternativeId(const QString& id) {
  return answer(u"ordersByAlternativeId "_s + id, next(matches, Result<QList<OrderMatch>>()));
}

QFuture<Result<OrderPage>> FakeCertCentral::orders(const OrderQuery& query) {
  queries.append(query);
  return answer(u"orders"_s, next(orderPages, Result<OrderPage>()));
}

QFuture<Result<QList<OrderMatch>>> FakeCertCentral::statusChanges(std::chrono::seconds past) {
  return answer(u"statusChanges %1"_s.arg(past.count()), next(changes, Result<QList<OrderMatch>>()));
}

QFuture<Result<OrderValidation>> FakeCertCentral::orderValidation(qint64 orderId) {
  return answer(u"orderValidation %1"_s.arg(orderId), next(orderValidations, Result<OrderValidation>()));
}

QFuture<Result<QList<OrderNote>>> FakeCertCentral::orderNotes(qint64 orderId) {
  return answer(u"orderNotes %1"_s.arg(orderId), next(notes, Result<QList<OrderNote>>()));
}

QFuture<Result<OrderInfo>> FakeCertCentral::orderInfo(qint64 orderId) {
  OrderInfo info;
  info.id = orderId;
  info.status = u"pending"_s;
  return answer(u"orderInfo %1"_s.arg(orderId), next(orderInfos, Result<OrderInfo>(info)));
}

QFuture<Result<RequestInfo>> FakeCertCentral::requestInfo(qint64 requestId) {
  RequestInfo info;
  info.state.id = requestId;
  info.state.status = u"pending"_s;
  return answer(u"requestInfo %1"_s.arg(requestId), next(requestInfos, Result<RequestInfo>(info)));
}

QFuture<ActOutcome> FakeCertCentral::perform(const OrderAct& act) {
  acts.append(act);
  ActOutcome done;
  done.kind = ActOutcome::Kind::Done;
  return answer(u"perform %1"_s.arg(act.orderId), next(actOutcomes, done));
}

QFuture<Result<QByteArray>> FakeCertCentral::certificateFile(const CertificateRequest& request) {
  return answer(u"certificateFile %1 "_s.arg(request.orderId) + wireName(request.format), certificateAnswer);
}

QFuture<Result<HardwareCodePtr>> FakeCertCentral::hardwareCode(qint64 orderId) {
  return answer(u"hardwareCode %1"_s.arg(orderId), hardwareAnswer);
}

User FakeCertCentral::someUser() {
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

QList<ProductSummary> FakeCertCentral::someProducts() {
  return {{Product::CodeSigning, u"Code Signing"_s, {1}, {}},
          {Product::CodeSigningEv, u"EV Code Signing"_s, {1}, {}}};
}

Result<ProductInfo> FakeCertCentral::someProductInfo(Product product) {
  ProductInfo info;
  info.summary = someProducts().at(product == Product::CodeSigning ? 0 : 1);
  info.autoRenewAllowed = product == Product::CodeSigning;
  info.signatureHashes = {u"sha256"_s};
  info.platforms = {{52, u"Example token A"_s}, {sunJavaPlatform, u"Sun Java"_s}};
  return info;
}

Result<OrganizationDetails> FakeCertCentral::someDetails(qint64 id) {
  OrganizationDetails details;
  details.organization.id = id;
  return details;
}

}  // namespace codeseal
