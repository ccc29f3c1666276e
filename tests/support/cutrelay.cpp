// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cutrelay.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Whether head and body of a request are there.
bool isWhole(const QByteArray& request) {
  const qsizetype head = request.indexOf("\r\n\r\n");
  if (head < 0) return false;
  for (const QByteArray& line : request.first(head).split('\n'))
    if (const QByteArray name = line.toLower(); name.startsWith("content-length:"))
      return request.size() >= head + 4 + name.mid(15).trimmed().toLongLong();
  return true;
}

}  // namespace

CutRelay::CutRelay(quint16 servicePort) : m_servicePort(servicePort) {
  connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &CutRelay::onConnection);
  if (!m_server.listen(QHostAddress::LocalHost)) qFatal("no port for the test relay");
}

QStringList CutRelay::writes() const {
  QStringList writes;
  for (const QString& call : m_calls)
    if (!call.startsWith("GET "_L1)) writes.append(call);
  return writes;
}

void CutRelay::onConnection() {
  while (QTcpSocket* client = m_server.nextPendingConnection()) {
    connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QIODevice::readyRead, this, [this, client, request = QByteArray()]() mutable {
      request += client->readAll();
      if (!isWhole(request)) return;
      client->disconnect(this);
      onRequest(client, request);
    });
  }
}

void CutRelay::onRequest(QTcpSocket* client, const QByteArray& request) {
  const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
  const QByteArray method = words.value(0), target = words.value(1);
  m_calls.append(QString::fromLatin1(method + ' ' + target));
  const bool isCut = m_plan.isOn && method == m_plan.method && target.contains(m_plan.part);
  if (!isCut || m_plan.cut != Cut::Before) return lead(client, request, isCut);
  ++m_cuts;
  client->abort();
}

void CutRelay::lead(QTcpSocket* client, const QByteArray& request, bool isCut) {
  // Whoever asked may be gone before the service is done, which must not keep it from that.
  auto* service = new QTcpSocket(this);
  connect(service, &QAbstractSocket::disconnected, service, &QObject::deleteLater);
  connect(service, &QAbstractSocket::connected, service, [service, request] { service->write(request); });
  if (!isCut) {
    connect(service, &QIODevice::readyRead, client, [client, service] { client->write(service->readAll()); });
    connect(service, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
  } else {
    const bool holds = m_plan.cut == Cut::Hold;
    connect(service, &QAbstractSocket::disconnected, this, [this] { ++m_cuts; });
    if (!holds) connect(service, &QAbstractSocket::disconnected, client, [client] { client->abort(); });
  }
  service->connectToHost(QHostAddress(QHostAddress::LocalHost), m_servicePort);
}

}  // namespace codeseal
