// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QUrl>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int questions = 3;
constexpr int patienceMs = 1000;

/// Socket names are short on some systems, and directories are not.
QString socketName(const QString& directory) {
  const QByteArray hash = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256);
  return u"codeseal-"_s + QString::fromLatin1(hash.toHex().first(24));
}

}  // namespace

SingleInstance::SingleInstance(const QString& directory, const QString& service, const QString& file,
                               QObject* parent)
    : QObject(parent),
      m_socket(socketName(directory)),
      m_service(service),
      m_file(file),
      m_lock(directory + u"/codeseal.lock"_s) {
  m_lock.setStaleLockTime(0);
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::Role SingleInstance::claim() {
  for (int question = 0; question < questions; ++question) {
    if (m_lock.tryLock(0)) {
      listen();
      return Role::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError) return Role::Alone;
    if (askFirst()) return m_otherService == m_service ? Role::Second : Role::Other;
  }
  return Role::Alone;
}

void SingleInstance::listen() {
  // Who holds the lock may sweep away the socket of a program that crashed.
  QLocalServer::removeServer(m_socket);
  m_server.listen(m_socket);
}

bool SingleInstance::askFirst() {
  QLocalSocket socket;
  socket.connectToServer(m_socket);
  if (!socket.waitForConnected(patienceMs)) return false;
  // A name of a file may hold whatever it likes, but no line ends here.
  socket.write(m_service.toUtf8() + ' ' + QUrl::toPercentEncoding(m_file) + '\n');
  while (!socket.canReadLine())
    if (!socket.waitForReadyRead(patienceMs)) return false;
  m_otherService = QString::fromUtf8(socket.readLine()).trimmed();
  return true;
}

/// A start for another service is not shown a window that talks to this one.
void SingleInstance::answer() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
      if (!socket->canReadLine()) return;
      const QList<QByteArray> words = socket->readLine().chopped(1).split(' ');
      const QString service = QString::fromUtf8(words.first());
      const QString file = QString::fromUtf8(QByteArray::fromPercentEncoding(words.value(1)));
      socket->write(m_service.toUtf8() + '\n');
      socket->disconnectFromServer();
      if (service == m_service) Q_EMIT raised(file);
    });
  }
}

}  // namespace codeseal::ui
