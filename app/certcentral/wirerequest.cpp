// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/wirerequest.h"

#include "app/certcentral/nocookies.h"

namespace codeseal {

using namespace Qt::StringLiterals;

std::unique_ptr<QNetworkAccessManager> makeNetwork(const TransportOptions& options,
                                                   const QNetworkProxy& proxy) {
  auto network = options.makeNetwork();
  network->setCookieJar(new NoCookies(network.get()));
  network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  network->setProxy(proxy);
  return network;
}

QNetworkRequest makeRequest(const ApiKey& key, QStringView path, const TransportOptions& options,
                            std::chrono::milliseconds idle) {
  QNetworkRequest request(key.address().url(path));
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
  request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
  if (request.url().scheme() == u"https") request.setSslConfiguration(options.tls());
  request.setTransferTimeout(int(idle.count()));
  request.setHeader(QNetworkRequest::UserAgentHeader, u"Codeseal/" CODESEAL_VERSION ""_s);
  request.setRawHeader("Accept", "application/json");
  // Set by hand, this also switches unpacking off: no small answer can become a large one.
  request.setRawHeader("Accept-Encoding", "identity");
  request.setRawHeader("X-DC-DEVKEY", key.header());
  return request;
}

}  // namespace codeseal
