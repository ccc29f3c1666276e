// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/proxyresolver.h"

#include "app/account/serviceaddress.h"
#include "app/async/whendone.h"

#include <QThread>

#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QUrl& service) {
  const auto address = ServiceAddress::parse(service.toString());
  return address && address->isLoopback();
}

bool isUsable(const QNetworkProxy& proxy, const QUrl& service) {
  if (proxy.type() == QNetworkProxy::NoProxy) return true;
  return service.scheme() != "https"_L1 || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
}

QNetworkProxy choose(const QList<QNetworkProxy>& proxies, const QUrl& service) {
  for (const QNetworkProxy& proxy : proxies)
    // DefaultProxy would make the network layer ask the system again, in the main thread.
    if (proxy.type() != QNetworkProxy::DefaultProxy && isUsable(proxy, service)) return proxy;
  return QNetworkProxy(QNetworkProxy::NoProxy);
}

}  // namespace

ProxyResolver::ProxyResolver(const QUrl& service, FindProxies findProxies, std::chrono::milliseconds patience,
                             QObject* parent)
    : QObject(parent), m_service(service), m_findProxies(std::move(findProxies)), m_patience(patience) {
  if (isLoopback(m_service)) m_findProxies = nullptr;
  m_patienceTimer.setSingleShot(true);
  connect(&m_patienceTimer, &QTimer::timeout, this,
          [this] { answerAll(failure(Error::Kind::Proxy, u"the system's proxy settings do not answer"_s)); });
}

QFuture<Result<QNetworkProxy>> ProxyResolver::resolve() {
  if (!m_findProxies) return readyFuture<Answer>(QNetworkProxy(QNetworkProxy::NoProxy));
  if (m_known) return readyFuture<Answer>(*m_known);
  QPromise<Answer>& promise = m_waiting.emplace_back();
  promise.start();
  const QFuture<Answer> future = promise.future();
  if (!m_patienceTimer.isActive()) m_patienceTimer.start(m_patience);
  if (!m_isLooking) lookUp();
  return future;
}

void ProxyResolver::lookUp() {
  m_isLooking = true;
  auto promise = std::make_shared<QPromise<QList<QNetworkProxy>>>();
  promise->start();
  const auto future = promise->future();
  // The thread belongs to nobody: if the system never answers, nothing waits for it, not even the program's
  // end.
  QThread* thread = QThread::create([promise, find = m_findProxies, service = m_service] {
    promise->addResult(find(QNetworkProxyQuery(service)));
    promise->finish();
  });
  connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  whenDone(future, this, [this](const QList<QNetworkProxy>& proxies) {
    m_isLooking = false;
    m_known = choose(proxies, m_service);
    answerAll(*m_known);
  });
  thread->start();
}

void ProxyResolver::answerAll(const Answer& answer) {
  m_patienceTimer.stop();
  for (QPromise<Answer>& promise : std::exchange(m_waiting, {})) {
    promise.addResult(answer);
    promise.finish();
  }
}

}  // namespace codeseal
