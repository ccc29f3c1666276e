// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace codeseal {

/// Asks which proxies lead to a place, best first. May take as long as it likes; it is called outside the
/// main thread.
using FindProxies = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery&)>;
/// Calls `act` after `wait`, unless `context` is gone by then.
using CallLater =
    std::function<void(std::chrono::milliseconds wait, QObject* context, std::function<void()> act)>;
/// Makes the object all requests of one kind go through.
using MakeNetwork = std::function<std::unique_ptr<QNetworkAccessManager>()>;
/// Says how to trust a service. Called for https addresses only: with the first call Qt reads in the whole
/// TLS library, which a program that opens its window, or asks the practice service, does not wait for.
using MakeTls = std::function<QSslConfiguration()>;

/// How requests travel. The defaults are what the program ships with; tests put their own certificate
/// authority, shorter times and a watched network in.
struct TransportOptions {
  TransportOptions();

  MakeTls tls;  ///< TLS 1.2 or later, the system's authorities, always verified

  std::chrono::milliseconds idle{30'000};  ///< longest silence of a question
  /// Longest silence of an order: an order may take its time before the first byte comes back.
  std::chrono::milliseconds orderIdle{60'000};
  std::chrono::milliseconds deadline{60'000};        ///< longest duration of a question in all
  std::chrono::milliseconds orderDeadline{120'000};  ///< longest duration of an order in all
  qint64 largestAnswer = 4 * 1024 * 1024;            ///< in bytes; what is longer is cut off

  /// A question that met a rate limit is repeated once after the time the service names, if that is not
  /// longer than this, or after `usualRetryAfter` if it names none.
  std::chrono::seconds longestRetryAfter{30};
  std::chrono::seconds usualRetryAfter{5};

  CallLater callLater;      ///< QTimer
  FindProxies findProxies;  ///< the system's settings
  MakeNetwork makeNetwork;
};

}  // namespace codeseal
