// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/certcentral/transportoptions.h"
#include "app/order/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <optional>
#include <vector>

namespace codeseal {

/// Finds the way to one service through the system's proxy settings. The question is asked in a thread of its
/// own, because with automatic configuration the system may be silent for a minute; the asking thread never
/// waits. The answer is kept until forget().
class ProxyResolver final : public QObject {
  Q_OBJECT

 public:
  /// `patience` is how long one resolve() may take.
  ProxyResolver(const QUrl& service, FindProxies findProxies, std::chrono::milliseconds patience,
                QObject* parent = nullptr);

  /// The proxy to use; QNetworkProxy::NoProxy for a direct way, always so for a service on this computer.
  /// Error::Kind::Proxy if the system does not answer in time.
  [[nodiscard]] QFuture<Result<QNetworkProxy>> resolve();

  /// Asks the system anew next time, e.g. because the network may have changed.
  void forget() { m_known.reset(); }

 private:
  using Answer = Result<QNetworkProxy>;

  void lookUp();
  void answerAll(const Answer& answer);

  QUrl m_service;
  FindProxies m_findProxies;
  std::chrono::milliseconds m_patience;
  std::optional<QNetworkProxy> m_known;
  bool m_isLooking = false;
  std::vector<QPromise<Answer>> m_waiting;
  QTimer m_patienceTimer;
};

}  // namespace codeseal
