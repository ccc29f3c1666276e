// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/oncesender.h"

#include "app/async/whendone.h"
#include "app/certcentral/httplog.h"
#include "app/certcentral/oneshotbody.h"
#include "app/certcentral/proxyresolver.h"
#include "app/certcentral/replywatch.h"
#include "app/certcentral/wirerequest.h"

#include <QElapsedTimer>
#include <QPromise>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// One call on its way. Belongs to itself, and goes when it has answered.
class OnceCall final : public QObject {
 public:
  OnceCall(const ApiKeyPtr& key, const TransportOptions& options, OnceRequest request)
      : m_key(key),
        m_options(options),
        m_request(std::move(request)),
        m_proxies(key->address().url(u"/"), options.findProxies, options.idle) {}

  QFuture<OnceAnswer> start() {
    m_promise.start();
    whenDone(m_proxies.resolve(), this, [this](const Result<QNetworkProxy>& proxy) {
      if (proxy)
        send(*proxy);
      else
        finish({{}, false, proxy.error()});
    });
    return m_promise.future();
  }

 private:
  QNetworkRequest request() const {
    QNetworkRequest request = makeRequest(*m_key, m_request.path, m_options, m_options.orderIdle);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
  }

  void send(const QNetworkProxy& proxy) {
    m_clock.start();
    m_network = makeNetwork(m_options, proxy);
    auto* body = new OneShotBody(m_request.body);
    const bool isPost = m_request.method == OnceRequest::Method::Post;
    QNetworkReply* reply = isPost ? m_network->post(request(), body) : m_network->put(request(), body);
    body->setParent(reply);
    auto* watch = new ReplyWatch(reply, m_options.orderDeadline, m_options.largestAnswer, this);
    connect(watch, &ReplyWatch::ended, this, [this, body, proxy, isPost](WireAnswer answer) {
      answer.viaProxy = proxy.type() != QNetworkProxy::NoProxy;
      logRequest(isPost ? "POST" : "PUT", m_request.label, answer,
                 std::chrono::milliseconds(m_clock.elapsed()));
      finish({answer, body->handedOut(), std::nullopt});
    });
  }

  void finish(const OnceAnswer& answer) {
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
  }

  ApiKeyPtr m_key;
  TransportOptions m_options;
  OnceRequest m_request;
  ProxyResolver m_proxies;
  std::unique_ptr<QNetworkAccessManager> m_network;
  QElapsedTimer m_clock;
  QPromise<OnceAnswer> m_promise;
};

}  // namespace

QFuture<OnceAnswer> sendOnce(const ApiKeyPtr& key, const TransportOptions& options,
                             const OnceRequest& request) {
  return (new OnceCall(key, options, request))->start();
}

}  // namespace codeseal
