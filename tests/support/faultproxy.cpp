// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

FaultProxy::FaultProxy(Act act) : m_act(act) {
  connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &FaultProxy::onConnection);
  if (!m_server.listen(QHostAddress::LocalHost)) qFatal("no port for the test proxy");
}

QNetworkProxy FaultProxy::proxy() const {
  return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server.serverPort());
}

void FaultProxy::onConnection() {
  while (QTcpSocket* client = m_server.nextPendingConnection()) {
    ++m_connections;
    connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QIODevice::readyRead, this, [this, client, request = QByteArray()]() mutable {
      request += client->readAll();
      if (!request.endsWith("\r\n\r\n")) return;
      client->disconnect(this);
      onRequest(client, request);
    });
  }
}

void FaultProxy::onRequest(QTcpSocket* client, const QByteArray& request) {
  m_heard += request;
  switch (m_act) {
    case Act::Lead: {
      const quint16 wanted = request.split(' ').value(1).split(':').last().toUShort();
      const quint16 detour = std::exchange(m_detour, quint16(0));
      return lead(client, detour != 0 ? detour : wanted);
    }
    case Act::AskForSignIn:
      client->write(
          "HTTP/1.1 407 Proxy Authentication Required\r\n"
          "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
      return;
    case Act::Deny: client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"); return;
    case Act::Close: client->disconnectFromHost(); return;
    case Act::SendPage:
      client->write("HTTP/1.1 200 OK\r\n\r\n<html><body>Sign in to the guest network</body></html>");
      return;
  }
}

void FaultProxy::lead(QTcpSocket* client, quint16 port) {
  auto* service = new QTcpSocket(client);
  connect(service, &QAbstractSocket::connected, client,
          [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
  connect(client, &QIODevice::readyRead, service, [client, service] { service->write(client->readAll()); });
  connect(service, &QIODevice::readyRead, client, [client, service] { client->write(service->readAll()); });
  connect(service, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
  service->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

}  // namespace codeseal
