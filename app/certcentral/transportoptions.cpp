// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/transportoptions.h"

#include <QTimer>

namespace codeseal {

TransportOptions::TransportOptions()
    : tls(QSslConfiguration::defaultConfiguration()),
      callLater([](std::chrono::milliseconds wait, QObject* context, std::function<void()> act) {
        QTimer::singleShot(wait, context, std::move(act));
      }),
      findProxies(&QNetworkProxyFactory::systemProxyForQuery),
      makeNetwork([] { return std::make_unique<QNetworkAccessManager>(); }) {
  tls.setProtocol(QSsl::TlsV1_2OrLater);
  tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
}

}  // namespace codeseal
