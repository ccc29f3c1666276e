// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/certcentral/httpmessage.h"
#include "app/certcentral/proxyresolver.h"
#include "app/certcentral/transportoptions.h"
#include "app/order/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace codeseal {

class HttpCall;

/// The one door for questions to the service a key belongs to. One question is under way at a time, in the
/// order of asking (DigiCert asks for sequential calls; reference, section 1.1). Nothing is ever sent to
/// another host: redirects are errors. Going away ends all questions as cancelled.
class HttpClient final : public QObject {
  Q_OBJECT

 public:
  HttpClient(ApiKeyPtr key, const TransportOptions& options, QObject* parent = nullptr);
  ~HttpClient() override;

  /// Asks, and answers exactly once: with the complete body of a 2xx answer or with the reason why there is
  /// none. Cancelling the future stops the request.
  [[nodiscard]] QFuture<Result<HttpResponse>> send(HttpRequest request);

 private:
  void startNext();
  void start(HttpCall* call, const Result<QNetworkProxy>& proxy);
  void onOver(HttpCall* call);

  ApiKeyPtr m_key;
  TransportOptions m_options;
  ProxyResolver m_proxies;
  std::unique_ptr<QNetworkAccessManager> m_network;
  QList<HttpCall*> m_waiting;
  HttpCall* m_running = nullptr;
};

}  // namespace codeseal
