// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultconnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace codeseal {

namespace {

QHash<QByteArray, QByteArray> headersOf(const QList<QByteArray>& lines) {
  QHash<QByteArray, QByteArray> headers;
  for (const QByteArray& line : lines.sliced(1)) {
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
  }
  return headers;
}

// A socket that must not linger answers its end with RST.
void forbidLingering(qintptr descriptor) {
  const linger none{1, 0};
#ifdef Q_OS_WIN
  ::setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&none), sizeof(none));
#else
  ::setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof(none));
#endif
}

}  // namespace

FaultConnection::FaultConnection(QTcpSocket* socket, int number, std::optional<RequestCut> cut)
    : QObject(socket), m_socket(socket), m_number(number), m_cut(cut) {
  connect(socket, &QIODevice::readyRead, this, &FaultConnection::onBytes);
  connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
  // What came with the handshake is announced to nobody.
  QTimer::singleShot(0, this, &FaultConnection::onBytes);
}

void FaultConnection::onBytes() {
  if (!m_socket->isOpen()) return;
  const QByteArray bytes = m_socket->readAll();
  if (m_received == 0 && !bytes.isEmpty()) Q_EMIT reached(Stage::FirstByte);
  m_received += bytes.size();
  if (m_cut && m_received >= m_cut->after) {
    m_buffer.clear();
    close(m_cut->how);
    return;
  }
  m_buffer += bytes;
  while (readRequest()) {
  }
}

bool FaultConnection::readRequest() {
  const qsizetype end = m_buffer.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const QList<QByteArray> lines = m_buffer.first(end).split('\n');
  SeenRequest request;
  request.headers = headersOf(lines);
  const qsizetype length = request.headers.value("content-length").toLongLong();
  if (m_buffer.size() < end + 4 + length) return false;
  const QList<QByteArray> start = lines.first().trimmed().split(' ');
  request.method = start.value(0);
  request.target = start.value(1);
  request.body = m_buffer.sliced(end + 4, length);
  request.connection = m_number;
  request.size = end + 4 + length;
  m_buffer.remove(0, end + 4 + length);
  Q_EMIT reached(Stage::Whole);
  Q_EMIT requested(request);
  return true;
}

void FaultConnection::perform(const FaultAct& act) {
  if (act.waitMs > 0) {
    FaultAct later = act;
    const int wait = std::exchange(later.waitMs, 0);
    QTimer::singleShot(wait, this, [this, later] { perform(later); });
    return;
  }
  if (act.dripMs > 0) {
    drip(act);
    return;
  }
  m_socket->write(act.bytes);
  m_socket->flush();
  close(act.after);
}

void FaultConnection::drip(FaultAct act) {
  if (act.bytes.isEmpty()) {
    close(act.after);
    return;
  }
  const qsizetype count = std::max<qsizetype>(1, std::exchange(act.atOnce, 0));
  m_socket->write(act.bytes.first(count));
  act.bytes.remove(0, count);
  QTimer::singleShot(act.dripMs, this, [this, act] { drip(act); });
}

void FaultConnection::close(FaultAct::After after) {
  switch (after) {
    case FaultAct::After::KeepOpen: return;
    case FaultAct::After::Close: m_socket->disconnectFromHost(); return;
    case FaultAct::After::Reset:
      forbidLingering(m_socket->socketDescriptor());
      m_socket->abort();
      return;
  }
}

}  // namespace codeseal
