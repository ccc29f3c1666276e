// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/httpclient.h"

#include "app/async/whendone.h"
#include "app/certcentral/httpcall.h"
#include "app/certcentral/wirerequest.h"

namespace codeseal {

using namespace Qt::StringLiterals;

HttpClient::HttpClient(ApiKeyPtr key, const TransportOptions& options, QObject* parent)
    : QObject(parent),
      m_key(std::move(key)),
      m_options(options),
      m_proxies(m_key->address().url(u"/"), options.findProxies, options.idle) {}

HttpClient::~HttpClient() {
  // The calls stop their replies, and those must go before the network they run on.
  qDeleteAll(m_waiting);
  delete m_running;
}

QFuture<Result<HttpResponse>> HttpClient::send(HttpRequest request) {
  // An order is not a question: sent from here it could go out several times.
  Q_ASSERT(request.method == HttpRequest::Method::Get || !request.path.startsWith("/order/"_L1));
  auto* call = new HttpCall(std::move(request), m_key, m_options, this);
  connect(call, &HttpCall::over, this, [this, call] { onOver(call); });
  m_waiting.append(call);
  const auto future = call->future();
  startNext();
  return future;
}

void HttpClient::startNext() {
  if (m_running || m_waiting.isEmpty()) return;
  m_running = m_waiting.takeFirst();
  whenDone(m_proxies.resolve(), m_running,
           [this, call = m_running](const Result<QNetworkProxy>& proxy) { start(call, proxy); });
}

void HttpClient::start(HttpCall* call, const Result<QNetworkProxy>& proxy) {
  if (call->isOver()) return;
  if (!proxy) {
    call->fail(proxy.error());
    return;
  }
  if (!m_network || m_network->proxy() != *proxy) m_network = makeNetwork(m_options, *proxy);
  call->start(*m_network);
}

void HttpClient::onOver(HttpCall* call) {
  const auto future = call->future();
  const bool failed = future.resultCount() > 0 && !future.resultAt(0);
  if (failed && future.resultAt(0).error().httpStatus == 0) m_proxies.forget();
  m_waiting.removeAll(call);
  if (m_running == call) m_running = nullptr;
  call->deleteLater();
  startNext();
}

}  // namespace codeseal
