// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/certcentralclient.h"

#include "app/async/whendone.h"
#include "app/certcentral/actsender.h"
#include "app/certcentral/containercodec.h"
#include "app/certcentral/customfieldcodec.h"
#include "app/certcentral/financecodec.h"
#include "app/certcentral/httpclient.h"
#include "app/certcentral/orderanswercodec.h"
#include "app/certcentral/orderinfocodec.h"
#include "app/certcentral/orderlistcodec.h"
#include "app/certcentral/ordersender.h"
#include "app/certcentral/organizationcodec.h"
#include "app/certcentral/organizationpager.h"
#include "app/certcentral/productcodec.h"
#include "app/certcentral/requestcodec.h"
#include "app/certcentral/usercodec.h"

#include <QUrl>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

template <class T>
using Answer = QFuture<Result<T>>;

HttpRequest get(const QString& path) {
  return {HttpRequest::Method::Get, path, path.section(u'?', 0, 0), {}};
}

HttpRequest get(const QString& path, const QString& label) {
  return {HttpRequest::Method::Get, path, label, {}};
}

// What a download is called by (section 8.8) does not always fit what it is sent as, so anything is taken.
HttpRequest downloadRequest(const CertificateRequest& request) {
  const QString format = u"/format/"_s + wireName(request.format);
  HttpRequest download = request.certificateId != 0
                             ? get(u"/certificate/%1/download"_s.arg(request.certificateId) + format,
                                   u"/certificate/{id}/download"_s + format)
                             : get(u"/certificate/download/order/%1"_s.arg(request.orderId) + format,
                                   u"/certificate/download/order/{id}"_s + format);
  download.accept = "*/*";
  return download;
}

Result<QByteArray> readCertificateFile(const QByteArray& body, CertificateFormat format) {
  if (looksLike(format, body)) return body;
  return failure(Error::Kind::MalformedReply, u"not a certificate in this format"_s);
}

QString inContainer(std::optional<qint64> container) {
  return container ? u"?container_id=%1"_s.arg(*container) : QString();
}

/// Asks, and turns the answer into a value. Cancelling what it returns stops the request.
template <class Read>
auto askAnd(HttpClient& http, HttpRequest request, Read read) {
  auto head = http.send(std::move(request));
  auto tail = head.then([read](const Result<HttpResponse>& answer) { return read(answer); });
  using R = std::invoke_result_t<Read, const Result<HttpResponse>&>;
  auto* watcher = new QFutureWatcher<R>(&http);
  QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, [head]() mutable { head.cancel(); });
  QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
  watcher->setFuture(tail);
  return tail;
}

template <class T>
Answer<T> ask(HttpClient& http, HttpRequest request, Result<T> (*read)(const QByteArray&)) {
  return askAnd(http, std::move(request), [read](const Result<HttpResponse>& answer) {
    return answer.and_then([read](const HttpResponse& response) { return read(response.body); });
  });
}

// A wrong address is answered with 404 as well, and must not pass for "no such order" (reference, 2.5, 7.1).
bool saysNoSuchOrder(const Error& error) {
  const auto isPlain = [](const ServiceMessage& message) {
    return message.code.startsWith("not_found"_L1) && message.code != "not_found|route"_L1;
  };
  return error.kind == Error::Kind::NotFound && !error.messages.isEmpty() &&
         std::all_of(error.messages.begin(), error.messages.end(), isPlain);
}

Result<QList<OrderMatch>> matchesIn(const Result<HttpResponse>& answer) {
  if (answer) return readOrderMatches(answer->body);
  if (saysNoSuchOrder(answer.error())) return QList<OrderMatch>();
  return tl::unexpected(answer.error());
}

}  // namespace

CertCentralClient::CertCentralClient(ApiKeyPtr key, TransportOptions options)
    : m_key(std::move(key)),
      m_options(std::move(options)),
      m_http(std::make_unique<HttpClient>(m_key, m_options)) {}

CertCentralClient::~CertCentralClient() = default;

Answer<User> CertCentralClient::user() {
  return ask(*m_http, get(u"/user/me"_s), &readUser);
}

Answer<QList<Authorization>> CertCentralClient::authorizations() {
  return ask(*m_http, get(u"/authorization"_s), &readAuthorizations);
}

Answer<QList<KeyInfo>> CertCentralClient::keysOf(qint64 userId) {
  return ask(*m_http, get(u"/key?user_id=%1"_s.arg(userId)), &readKeys);
}

Answer<QList<ProductSummary>> CertCentralClient::products() {
  return ask(*m_http, get(u"/product"_s), &readProducts);
}

Answer<ProductInfo> CertCentralClient::productInfo(Product product, std::optional<qint64> container) {
  const HttpRequest request = get(u"/product/"_s + wireName(product) + inContainer(container));
  return askAnd(*m_http, request, [product](const Result<HttpResponse>& answer) {
    return answer.and_then(
        [product](const HttpResponse& response) { return readProductInfo(response.body, product); });
  });
}

Answer<QList<Organization>> CertCentralClient::organizations(const QString& search) {
  return readAllOrganizations(*m_http, search);
}

Answer<OrganizationDetails> CertCentralClient::organization(qint64 id) {
  return ask(*m_http, get(u"/organization/%1"_s.arg(id), u"/organization/{id}"_s), &readOrganization);
}

Answer<QList<Validation>> CertCentralClient::validationsOf(qint64 organizationId) {
  return ask(*m_http,
             get(u"/organization/%1/validation"_s.arg(organizationId), u"/organization/{id}/validation"_s),
             &readValidations);
}

Answer<PotentialApprovers> CertCentralClient::potentialApprovers() {
  return ask(*m_http, get(u"/organization/potential-approvers"_s), &readPotentialApprovers);
}

Answer<QList<Container>> CertCentralClient::containers() {
  return ask(*m_http, get(u"/container"_s), &readContainers);
}

Answer<QList<CustomFieldDefinition>> CertCentralClient::customFields() {
  return ask(*m_http, get(u"/account/metadata"_s), &readCustomFields);
}

Answer<Balance> CertCentralClient::balance(std::optional<qint64> container) {
  return ask(*m_http, get(u"/finance/balance"_s + inContainer(container)), &readBalance);
}

Answer<QList<PaymentProfile>> CertCentralClient::paymentProfiles() {
  return ask(*m_http, get(u"/finance/payment-profile"_s), &readPaymentProfiles);
}

Answer<PriceEstimate> CertCentralClient::price(const PriceQuestion& question) {
  const QString path = u"/finance/order-pricing"_s;
  return ask(*m_http, {HttpRequest::Method::Post, path, path, priceQuestionBody(question)},
             &readPriceEstimate);
}

QFuture<OrderOutcome> CertCentralClient::placeOrder(Product product, const QByteArray& body) {
  return sendOrder(m_key, m_options, product, body);
}

Answer<QList<OrderMatch>> CertCentralClient::ordersByAlternativeId(const QString& id) {
  if (id.isEmpty()) return readyFuture<Result<QList<OrderMatch>>>(failure(Error::Kind::InvalidInput));
  const QString path = u"/order/alternate/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
  return askAnd(*m_http, get(path + u"?offset=0&limit=1000"_s, u"/order/alternate/{id}"_s), &matchesIn);
}

Answer<OrderPage> CertCentralClient::orders(const OrderQuery& query) {
  return ask(*m_http, get(orderListPath(query), u"/order/certificate"_s), &readOrderPage);
}

Answer<QList<OrderMatch>> CertCentralClient::statusChanges(std::chrono::seconds past) {
  constexpr qint64 longest = 604800;
  const QString path = u"/order/certificate/status-changes"_s;
  const qint64 seconds = std::clamp<qint64>(past.count(), 1, longest);
  return ask(*m_http, get(path + u"?seconds=%1"_s.arg(seconds), path), &readOrderMatches);
}

Answer<OrderInfo> CertCentralClient::orderInfo(qint64 orderId) {
  return ask(*m_http, get(u"/order/certificate/%1"_s.arg(orderId), u"/order/certificate/{id}"_s),
             &readOrderInfo);
}

Answer<OrderValidation> CertCentralClient::orderValidation(qint64 orderId) {
  return ask(*m_http,
             get(u"/order/certificate/%1/validation"_s.arg(orderId), u"/order/certificate/{id}/validation"_s),
             &readOrderValidation);
}

Answer<QList<OrderNote>> CertCentralClient::orderNotes(qint64 orderId) {
  return ask(*m_http, get(u"/order/certificate/%1/note"_s.arg(orderId), u"/order/certificate/{id}/note"_s),
             &readOrderNotes);
}

Answer<RequestInfo> CertCentralClient::requestInfo(qint64 requestId) {
  return ask(*m_http, get(u"/request/%1"_s.arg(requestId), u"/request/{id}"_s), &readRequestInfo);
}

QFuture<ActOutcome> CertCentralClient::perform(const OrderAct& act) {
  return sendAct(m_key, m_options, act);
}

Answer<QByteArray> CertCentralClient::certificateFile(const CertificateRequest& request) {
  return askAnd(*m_http, downloadRequest(request), [format = request.format](const auto& answer) {
    return answer.and_then(
        [format](const HttpResponse& response) { return readCertificateFile(response.body, format); });
  });
}

Answer<HardwareCodePtr> CertCentralClient::hardwareCode(qint64 orderId) {
  return ask(*m_http, get(u"/order/certificate/%1"_s.arg(orderId), u"/order/certificate/{id}"_s),
             &readHardwareCode);
}

}  // namespace codeseal
