// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/transportoptions.h"

#include <QTimer>

namespace codeseal {

namespace {

QSslConfiguration strictTls() {
  QSslConfiguration strict = QSslConfiguration::defaultConfiguration();
  strict.setProtocol(QSsl::TlsV1_2OrLater);
  strict.setPeerVerifyMode(QSslSocket::VerifyPeer);
  return strict;
}

}  // namespace

TransportOptions::TransportOptions()
    : tls(&strictTls),
      callLater([](std::chrono::milliseconds wait, QObject* context, std::function<void()> act) {
        QTimer::singleShot(wait, context, std::move(act));
      }),
      findProxies(&QNetworkProxyFactory::systemProxyForQuery),
      makeNetwork([] { return std::make_unique<QNetworkAccessManager>(); }) {}

}  // namespace codeseal
