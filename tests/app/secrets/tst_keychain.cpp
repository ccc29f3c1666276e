// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// Against a real keychain. Each function wants the condition that its first word names, made by
// tests/support/keyring-run.sh; CMakeLists.txt runs them one by one.
#include "app/secrets/keychainsecretstore.h"
#include "tests/support/awaitresult.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

#include <memory>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A Secret Service that takes every call and does not answer before it is told to.
class SilentSecretService : public QDBusVirtualObject {
 public:
  SilentSecretService() {
    m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
    m_bus.registerService(u"org.freedesktop.secrets"_s);
  }
  ~SilentSecretService() override {
    m_bus.unregisterService(u"org.freedesktop.secrets"_s);
    m_bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
  }

  QString introspect(const QString&) const override { return {}; }

  bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override {
    message.setDelayedReply(true);
    if (answers)
      refuse(message);
    else
      held.append(message);
    return true;
  }

  void answerAll() {
    answers = true;
    for (const QDBusMessage& message : std::exchange(held, {})) refuse(message);
  }

  QList<QDBusMessage> held;
  bool answers = false;

 private:
  void refuse(const QDBusMessage& message) {
    m_bus.send(message.createErrorReply(QDBusError::Failed, u"not today"_s));
  }

  QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent service"_s);
};

}  // namespace

class TestKeychain : public QObject {
  Q_OBJECT

  const SecretName m_name{ServiceAddress::europe(), u"a1"_s};
  const ApiKeyPtr m_key = ApiKey::make(m_name.address(), "ABC123").value();
  const ApiKeyPtr m_other = ApiKey::make(m_name.address(), QByteArray(512, '~')).value();

  static KeychainSecretStore::Seams impatient() {
    KeychainSecretStore::Seams seams;
    seams.patience = 200ms;
    return seams;
  }

  static QByteArray textOf(const Result<ApiKeyPtr>& read) {
    if (!read)
      return "error " + QByteArray::number(int(read.error().kind)) + ' ' + read.error().detail.toUtf8();
    return *read ? (*read)->header() : QByteArray("nothing");
  }

  void expectEverywhere(Error::Kind write, std::optional<Error::Kind> read) {
    KeychainSecretStore store;
    const auto stored = awaitResult(store.store(m_name, m_key));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, write);
    const auto found = awaitResult(store.read(m_name));
    const auto removed = awaitResult(store.remove(m_name));
    QCOMPARE(found.has_value(), !read.has_value());
    QCOMPARE(removed.has_value(), !read.has_value());
    if (!read) {
      QCOMPARE(textOf(found), QByteArray("nothing"));
      return;
    }
    QCOMPARE(found.error().kind, *read);
    QCOMPARE(removed.error().kind, *read);
  }

 private Q_SLOTS:
  void noneSaysThereIsNoKeychain() {
    QCOMPARE(awaitResult(probeKeychain()).value(), KeychainState::NoService);
    expectEverywhere(Error::Kind::KeychainUnavailable, Error::Kind::KeychainUnavailable);
  }

  void bareSaysThereIsNoKeychain() { noneSaysThereIsNoKeychain(); }

  void absentHasNothingAndTakesNothing() {
    expectEverywhere(Error::Kind::KeychainUnavailable, std::nullopt);
    QCOMPARE(awaitResult(probeKeychain()).value(), KeychainState::Open);
  }

  void lockedIsNotMistakenForEmpty() {
    QCOMPARE(awaitResult(probeKeychain()).value(), KeychainState::Locked);
    expectEverywhere(Error::Kind::KeychainLocked, Error::Kind::KeychainLocked);
  }

  void openStoresReplacesAndRemoves() {
    QCOMPARE(awaitResult(probeKeychain()).value(), KeychainState::Open);
    const SecretName neighbour(m_name.address(), u"a2"_s);
    KeychainSecretStore store;
    QCOMPARE(textOf(awaitResult(store.read(m_name))), QByteArray("nothing"));
    QVERIFY(awaitResult(store.store(m_name, m_key)));
    QVERIFY(awaitResult(store.store(neighbour, m_key)));
    QCOMPARE(textOf(awaitResult(store.read(m_name))), m_key->header());
    QVERIFY(awaitResult(store.store(m_name, m_other)));
    QCOMPARE(textOf(awaitResult(store.read(m_name))), m_other->header());
    QVERIFY(awaitResult(store.remove(m_name)));
    QCOMPARE(textOf(awaitResult(store.read(m_name))), QByteArray("nothing"));
    QVERIFY(awaitResult(store.remove(m_name)));
    QCOMPARE(textOf(awaitResult(store.read(neighbour))), m_key->header());
  }

  void openTakesAnEmptyValueForNone() {
    QVERIFY(awaitResult(callKeychain({KeychainRequest::Verb::Write, m_name.key(), {}})));
    const auto raw = awaitResult(callKeychain({KeychainRequest::Verb::Read, m_name.key(), {}}));
    QCOMPARE(raw->outcome, KeychainAnswer::Outcome::Ok);
    KeychainSecretStore store;
    QCOMPARE(textOf(awaitResult(store.read(m_name))), QByteArray("nothing"));
    QVERIFY(awaitResult(store.store(m_name, m_key)));
    QCOMPARE(textOf(awaitResult(store.read(m_name))), m_key->header());
  }

  void openRefusesWhatSomebodyElseChanged() {
    QVERIFY(awaitResult(callKeychain({KeychainRequest::Verb::Write, m_name.key(), "two\nlines"})));
    KeychainSecretStore store;
    QCOMPARE(awaitResult(store.read(m_name)).error().kind, Error::Kind::BadKey);
  }

  void bareRecoversFromALateAnswer() {
    SilentSecretService service;
    KeychainSecretStore store(impatient());
    QCOMPARE(awaitResult(store.read(m_name)).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(awaitResult(store.store(m_name, m_key)).error().kind, Error::Kind::KeychainBusy);
    service.answerAll();
    QTRY_COMPARE(awaitResult(store.read(m_name)).error().kind, Error::Kind::KeychainUnavailable);
  }

  void bareSurvivesTheStoreGoingAway() {
    SilentSecretService service;
    auto store = std::make_unique<KeychainSecretStore>();
    const auto stored = store->store(m_name, m_key);
    QTRY_VERIFY(!service.held.isEmpty());
    store.reset();
    QCOMPARE(awaitResult(stored).error().kind, Error::Kind::Cancelled);
    service.answerAll();
    KeychainSecretStore next;
    QCOMPARE(awaitResult(next.read(m_name)).error().kind, Error::Kind::KeychainUnavailable);
  }

  void bareSurvivesAQuitWhileWaiting() {
    auto* service = new SilentSecretService;  // still silent when the process ends
    auto* store = new KeychainSecretStore(QCoreApplication::instance());
    const auto stored = store->store(m_name, m_key);
    QTRY_VERIFY(!service->held.isEmpty());
    service->setParent(QCoreApplication::instance());
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestKeychain)
#include "tst_keychain.moc"
