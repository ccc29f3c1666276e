// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/certcentral/httpmessage.h"
#include "app/certcentral/transportoptions.h"
#include "app/certcentral/wireanswer.h"
#include "app/order/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

namespace codeseal {

/// One question on its way: sends it, repeats it once if the service asks to wait, and answers exactly once.
/// Cancelling the future stops it.
class HttpCall final : public QObject {
  Q_OBJECT

 public:
  HttpCall(HttpRequest request, ApiKeyPtr key, const TransportOptions& options, QObject* parent);

  QFuture<Result<HttpResponse>> future() const { return m_future; }

  /// Sends the question through `network`, which stays alive until over().
  void start(QNetworkAccessManager& network);
  /// Answers without sending.
  void fail(const Error& error);
  bool isOver() const { return m_isOver; }

 Q_SIGNALS:
  /// The future has its answer.
  void over();

 private:
  void send();
  void onEnded(const WireAnswer& answer);
  bool repeatsLater(const Error& error);
  void cancel();
  void finish();

  HttpRequest m_request;
  ApiKeyPtr m_key;
  TransportOptions m_options;
  QPromise<Result<HttpResponse>> m_promise;
  QFuture<Result<HttpResponse>> m_future;
  QFutureWatcher<Result<HttpResponse>> m_watcher;
  QNetworkAccessManager* m_network = nullptr;
  QElapsedTimer m_clock;
  int m_attempts = 0;
  bool m_isOver = false;
};

}  // namespace codeseal
