// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/http2faultserver.h"

#include "tests/support/faultserver.h"

#include <QSslSocket>
#include <QTimer>
#include <QtEndian>

#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype prefaceSize = 24, frameHeaderSize = 9;
constexpr quint8 dataFrame = 0, headersFrame = 1, resetFrame = 3, settingsFrame = 4, goAwayFrame = 7;
constexpr quint8 endStream = 1, endHeaders = 4, acknowledged = 1;
constexpr quint32 internalError = 2, refusedStream = 7;

QByteArray number(quint32 value) {
  QByteArray bytes(4, '\0');
  qToBigEndian(value, bytes.data());
  return bytes;
}

QByteArray frame(quint8 type, quint8 flags, quint32 stream, const QByteArray& payload = {}) {
  return number(quint32(payload.size())).sliced(1) + char(type) + char(flags) + number(stream) + payload;
}

QByteArray goAway(quint32 lastStream) {
  return frame(goAwayFrame, 0, 0, number(lastStream) + number(0));
}

}  // namespace

Http2FaultServer::Http2FaultServer(Act act) : m_act(act) {
  QSslConfiguration tls = serverTls(u"good"_s);
  tls.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
  m_server.setSslConfiguration(tls);
  connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &Http2FaultServer::onConnection);
  if (!m_server.listen(QHostAddress::LocalHost)) qFatal("no port for the test server");
}

ServiceAddress Http2FaultServer::address() const {
  return ServiceAddress::parse(u"https://127.0.0.1:%1/services/v2"_s.arg(m_server.serverPort())).value();
}

void Http2FaultServer::onConnection() {
  while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection())) {
    ++m_connections;
    m_open.insert(socket, {});
    connect(socket, &QIODevice::readyRead, this, [this, socket] { onBytes(socket); });
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
      m_open.remove(socket);
      socket->deleteLater();
    });
    socket->write(frame(settingsFrame, 0, 0));
    if (m_act == Act::GoAwayBeforeRequest) socket->write(goAway(0));
    QTimer::singleShot(0, socket, [this, socket] { onBytes(socket); });
  }
}

void Http2FaultServer::onBytes(QSslSocket* socket) {
  if (!m_open.contains(socket)) return;
  QByteArray bytes = m_open.value(socket).unread + socket->readAll();
  if (bytes.startsWith("PRI ")) {
    if (bytes.size() < prefaceSize) {
      m_open[socket].unread = bytes;
      return;
    }
    bytes.remove(0, prefaceSize);
  }
  while (bytes.size() >= frameHeaderSize) {
    const auto length = qsizetype(qFromBigEndian<quint32>(bytes.constData()) >> 8);
    if (bytes.size() < frameHeaderSize + length) break;
    const Frame frame{quint8(bytes.at(3)), quint8(bytes.at(4)),
                      qFromBigEndian<quint32>(bytes.constData() + 5), bytes.sliced(frameHeaderSize, length)};
    bytes.remove(0, frameHeaderSize + length);
    onFrame(socket, frame);
  }
  if (m_open.contains(socket)) m_open[socket].unread = bytes;
}

void Http2FaultServer::onFrame(QSslSocket* socket, const Frame& got) {
  if (got.type == settingsFrame && !(got.flags & acknowledged))
    socket->write(frame(settingsFrame, acknowledged, 0));
  if (got.type != dataFrame) return;
  m_open[socket].body += got.payload;
  if (got.flags & endStream) onRequest(socket, got.stream);
}

void Http2FaultServer::onRequest(QSslSocket* socket, quint32 stream) {
  ++m_posts;
  const QByteArray body = std::exchange(m_open[socket].body, {});
  const QByteArray order = answer ? answer(body) : QByteArray("{\"id\":90551207}");
  switch (m_act) {
    case Act::Answer201:
      // A literal status under the index of ":status" in the static table of HPACK.
      socket->write(frame(headersFrame, endHeaders, stream, QByteArray("\x08\x03", 2) + "201"));
      socket->write(frame(dataFrame, endStream, stream, order));
      break;
    case Act::CloseAfterRequest: socket->disconnectFromHost(); break;
    case Act::RefuseStream: socket->write(frame(resetFrame, 0, stream, number(refusedStream))); break;
    case Act::FailStream: socket->write(frame(resetFrame, 0, stream, number(internalError))); break;
    case Act::GoAwayAfterRequest:
      socket->write(goAway(stream));
      socket->disconnectFromHost();
      break;
    case Act::GoAwayBeforeRequest:
    case Act::Silence: break;
  }
}

}  // namespace codeseal
