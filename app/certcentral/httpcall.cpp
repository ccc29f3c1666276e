// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/httpcall.h"

#include "app/certcentral/httplog.h"
#include "app/certcentral/replywatch.h"
#include "app/certcentral/wireerror.h"
#include "app/certcentral/wirerequest.h"

namespace codeseal {

using namespace Qt::StringLiterals;

HttpCall::HttpCall(HttpRequest request, ApiKeyPtr key, const TransportOptions& options, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_key(std::move(key)), m_options(options) {
  m_promise.start();
  m_future = m_promise.future();
  connect(&m_watcher, &QFutureWatcherBase::canceled, this, &HttpCall::cancel);
  m_watcher.setFuture(m_future);
}

void HttpCall::start(QNetworkAccessManager& network) {
  m_network = &network;
  send();
}

void HttpCall::fail(const Error& error) {
  if (m_isOver) return;
  m_promise.addResult(tl::unexpected(error));
  finish();
}

void HttpCall::send() {
  if (m_isOver) return;
  ++m_attempts;
  m_clock.start();
  QNetworkRequest request = makeRequest(*m_key, m_request.path, m_options, m_options.idle);
  request.setRawHeader("Accept", m_request.accept);
  QNetworkReply* reply = nullptr;
  if (m_request.method == HttpRequest::Method::Get) {
    reply = m_network->get(request);
  } else {
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    reply = m_network->post(request, m_request.body);
  }
  auto* watch = new ReplyWatch(reply, m_options.deadline, m_options.largestAnswer, this);
  connect(&m_watcher, &QFutureWatcherBase::canceled, watch, &ReplyWatch::cancel);
  connect(watch, &ReplyWatch::ended, this, &HttpCall::onEnded);
  connect(watch, &ReplyWatch::ended, watch, &QObject::deleteLater);
}

void HttpCall::onEnded(const WireAnswer& ended) {
  WireAnswer answer = ended;
  answer.viaProxy = m_network->proxy().type() != QNetworkProxy::NoProxy;
  const bool isGet = m_request.method == HttpRequest::Method::Get;
  logRequest(isGet ? "GET" : "POST", m_request.label, answer, std::chrono::milliseconds(m_clock.elapsed()));
  if (m_isOver) return;
  if (const auto error = errorOf(answer)) {
    if (!repeatsLater(*error)) fail(*error);
    return;
  }
  m_promise.addResult(HttpResponse{answer.status, answer.body});
  finish();
}

bool HttpCall::repeatsLater(const Error& error) {
  if (error.kind != Error::Kind::RateLimited || m_attempts > 1) return false;
  const auto wait = error.retryAfter.value_or(m_options.usualRetryAfter);
  if (wait > m_options.longestRetryAfter) return false;
  m_options.callLater(wait, this, [this] { send(); });
  return true;
}

void HttpCall::cancel() {
  if (!m_isOver) finish();
}

void HttpCall::finish() {
  m_isOver = true;
  m_promise.finish();
  Q_EMIT over();
}

}  // namespace codeseal
