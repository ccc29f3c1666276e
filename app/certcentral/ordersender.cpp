// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/ordersender.h"

#include "app/async/whendone.h"
#include "app/certcentral/httplog.h"
#include "app/certcentral/oneshotbody.h"
#include "app/certcentral/orderverdict.h"
#include "app/certcentral/proxyresolver.h"
#include "app/certcentral/replywatch.h"
#include "app/certcentral/wirerequest.h"

#include <QElapsedTimer>
#include <QPromise>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// One order on its way. Belongs to itself, and goes when it has answered.
class OrderCall final : public QObject {
 public:
  OrderCall(const ApiKeyPtr& key, const TransportOptions& options, Product product, const QByteArray& body)
      : m_key(key),
        m_options(options),
        m_path(u"/order/certificate/"_s + wireName(product)),
        m_bytes(body),
        m_proxies(key->address().url(u"/"), options.findProxies, options.idle) {}

  QFuture<OrderOutcome> start() {
    m_promise.start();
    whenDone(m_proxies.resolve(), this, [this](const Result<QNetworkProxy>& proxy) {
      if (proxy)
        send(*proxy);
      else
        finish(notSent(proxy.error()));
    });
    return m_promise.future();
  }

 private:
  static OrderOutcome notSent(const Error& error) {
    OrderOutcome outcome;
    outcome.kind = OrderOutcome::Kind::NotSent;
    outcome.error = error;
    return outcome;
  }

  QNetworkRequest request() const {
    QNetworkRequest request = makeRequest(*m_key, m_path, m_options, m_options.orderIdle);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
  }

  void send(const QNetworkProxy& proxy) {
    m_clock.start();
    m_network = makeNetwork(m_options, proxy);
    auto* body = new OneShotBody(m_bytes);
    QNetworkReply* reply = m_network->post(request(), body);
    body->setParent(reply);
    auto* watch = new ReplyWatch(reply, m_options.orderDeadline, m_options.largestAnswer, this);
    connect(watch, &ReplyWatch::ended, this, [this, body, proxy](WireAnswer answer) {
      answer.viaProxy = proxy.type() != QNetworkProxy::NoProxy;
      logRequest("POST", m_path, answer, std::chrono::milliseconds(m_clock.elapsed()));
      finish(verdictOn(answer, body->handedOut()));
    });
  }

  void finish(const OrderOutcome& outcome) {
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
  }

  ApiKeyPtr m_key;
  TransportOptions m_options;
  QString m_path;
  QByteArray m_bytes;
  ProxyResolver m_proxies;
  std::unique_ptr<QNetworkAccessManager> m_network;
  QElapsedTimer m_clock;
  QPromise<OrderOutcome> m_promise;
};

}  // namespace

QFuture<OrderOutcome> sendOrder(const ApiKeyPtr& key, const TransportOptions& options, Product product,
                                const QByteArray& body) {
  return (new OrderCall(key, options, product, body))->start();
}

}  // namespace codeseal
