// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// Linux and other systems with a session bus. The only file of this folder that speaks D-Bus.
#include "app/async/whendone.h"
#include "app/secrets/keychainprobe.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QObject>
#include <QPromise>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2000;

/// Asks three questions in a row and deletes itself with the answer.
class SecretServiceProbe : public QObject {
 public:
  // The application as parent cleans up after a quit in between, which cancels the future.
  SecretServiceProbe() : QObject(QCoreApplication::instance()) {}

  QFuture<Result<KeychainState>> start() {
    m_promise.start();
    const auto future = m_promise.future();
    if (m_bus.isConnected())
      askWhoRuns();
    else
      finish(KeychainState::NoService);
    return future;
  }

 private:
  template <class Reply, class Next>
  void ask(const QDBusMessage& message, Next next) {
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [watcher, next]() { next(QDBusPendingReply<Reply>(*watcher)); });
  }

  static QDBusMessage toBus(const QString& method) {
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
  }

  static QDBusMessage toService(const QString& path, const QString& interface, const QString& method) {
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
  }

  void askWhoRuns() {
    ask<QStringList>(toBus(u"ListNames"_s), [this](const QDBusPendingReply<QStringList>& reply) {
      if (reply.isError()) return finish(KeychainState::NoService);
      if (reply.value().contains(u"org.freedesktop.secrets"_s)) return askForDefaultCollection();
      askWhoCouldRun(reply.value());
    });
  }

  void askWhoCouldRun(const QStringList& running) {
    ask<QStringList>(toBus(u"ListActivatableNames"_s),
                     [this, running](const QDBusPendingReply<QStringList>& reply) {
                       const QStringList names = running + (reply.isError() ? QStringList() : reply.value());
                       if (names.contains(u"org.freedesktop.secrets"_s)) return askForDefaultCollection();
                       const bool kwallet =
                           names.contains(u"org.kde.kwalletd5"_s) || names.contains(u"org.kde.kwalletd6"_s);
                       finish(kwallet ? KeychainState::Unknown : KeychainState::NoService);
                     });
  }

  void askForDefaultCollection() {
    auto message =
        toService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    ask<QDBusObjectPath>(message, [this](const QDBusPendingReply<QDBusObjectPath>& reply) {
      if (reply.isError()) return finish(KeychainState::Unknown);
      // "/" says that no keyring was ever made: nothing can be locked in it.
      if (reply.value().path() == "/"_L1) return finish(KeychainState::Open);
      askIfLocked(reply.value().path());
    });
  }

  void askIfLocked(const QString& collection) {
    auto message = toService(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask<QDBusVariant>(message, [this](const QDBusPendingReply<QDBusVariant>& reply) {
      if (reply.isError()) return finish(KeychainState::Unknown);
      finish(reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Open);
    });
  }

  void finish(KeychainState state) {
    m_promise.addResult(Result<KeychainState>(state));
    m_promise.finish();
    deleteLater();
  }

  QDBusConnection m_bus = QDBusConnection::sessionBus();
  QPromise<Result<KeychainState>> m_promise;
};

}  // namespace

QFuture<Result<KeychainState>> probeKeychain() {
  return (new SecretServiceProbe)->start();
}

}  // namespace codeseal
