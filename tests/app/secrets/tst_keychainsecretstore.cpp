// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainsecretstore.h"
#include "tests/support/awaitresult.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = KeychainAnswer::Outcome;
using Verb = KeychainRequest::Verb;

namespace {

/// A keychain whose answers are scripted; without a script it works like a good one.
struct ScriptedKeychain {
  QHash<QString, QByteArray> kept;
  QList<Verb> verbs;
  QList<KeychainAnswer> script;  // taken from the front, one per call
  KeychainState state = KeychainState::Open;
  bool holds = false;
  QList<std::function<void()>> held;

  KeychainAnswer answerTo(const KeychainRequest& request) {
    if (!script.isEmpty()) return script.takeFirst();
    const bool known = kept.contains(request.key);
    switch (request.verb) {
      case Verb::Write: kept.insert(request.key, request.text); return {Outcome::Ok, {}, {}};
      case Verb::Read: return {known ? Outcome::Ok : Outcome::NotFound, {}, kept.value(request.key)};
      case Verb::Remove: kept.remove(request.key); return {known ? Outcome::Ok : Outcome::NotFound, {}, {}};
    }
    Q_UNREACHABLE();
  }

  QFuture<Result<KeychainAnswer>> call(const KeychainRequest& request) {
    verbs.append(request.verb);
    if (!holds) return readyFuture(Result<KeychainAnswer>(answerTo(request)));
    auto promise = std::make_shared<QPromise<Result<KeychainAnswer>>>();
    promise->start();
    held.append([this, promise, request] {
      promise->addResult(Result<KeychainAnswer>(answerTo(request)));
      promise->finish();
    });
    return promise->future();
  }

  KeychainSecretStore::Seams seams(std::chrono::milliseconds patience = 10s) {
    return {[this](const KeychainRequest& request) { return call(request); },
            [this] { return readyFuture(Result<KeychainState>(state)); }, patience};
  }

  void release() {
    const auto all = std::exchange(held, {});
    for (const auto& answer : all) answer();
  }
};

QString kindName(const Result<ApiKeyPtr>& result) {
  if (result) return *result ? u"key"_s : u"nothing"_s;
  return u"error %1"_s.arg(int(result.error().kind));
}

QString errorName(Error::Kind kind) {
  return u"error %1"_s.arg(int(kind));
}

}  // namespace

class TestKeychainSecretStore : public QObject {
  Q_OBJECT

  const SecretName m_name{ServiceAddress::europe(), u"a1"_s};
  const ApiKeyPtr m_key = ApiKey::make(ServiceAddress::europe(), "ABC123").value();

 private Q_SLOTS:
  void namesAreUniqueByThemselves() {
    QCOMPARE(m_name.key(), u"org.codeseal.Codeseal/https://certcentral.digicert.eu/services/v2/a1/api-key"_s);
    QVERIFY(m_name.key() != SecretName(ServiceAddress::europe(), u"a2"_s).key());
    QVERIFY(m_name.key() != SecretName(ServiceAddress::unitedStates(), u"a1"_s).key());
  }

  void storesReadsAndRemoves() {
    ScriptedKeychain keychain;
    KeychainSecretStore store(keychain.seams());
    QCOMPARE(kindName(awaitResult(store.read(m_name))), u"nothing"_s);
    QVERIFY(awaitResult(store.store(m_name, m_key)));
    const auto read = awaitResult(store.read(m_name));
    QCOMPARE(kindName(read), u"key"_s);
    QCOMPARE((*read)->header(), m_key->header());
    QCOMPARE((*read)->address(), ServiceAddress::europe());
    QVERIFY(awaitResult(store.remove(m_name)));
    QVERIFY(awaitResult(store.remove(m_name)));
    QCOMPARE(kindName(awaitResult(store.read(m_name))), u"nothing"_s);
  }

  void doesNotBelieveAWrite_data() {
    QTest::addColumn<KeychainAnswer>("readBack");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("empty") << KeychainAnswer{Outcome::Ok, {}, {}} << Kind::KeychainUnreliable;
    QTest::newRow("other") << KeychainAnswer{Outcome::Ok, {}, "OLD"} << Kind::KeychainUnreliable;
    QTest::newRow("nothing") << KeychainAnswer{Outcome::NotFound, {}, {}} << Kind::KeychainUnreliable;
    QTest::newRow("denied") << KeychainAnswer{Outcome::DeniedByUser, {}, {}} << Kind::KeychainDenied;
    QTest::newRow("failed") << KeychainAnswer{Outcome::Failed, {}, {}} << Kind::KeychainUnavailable;
  }
  void doesNotBelieveAWrite() {
    QFETCH(KeychainAnswer, readBack);
    QFETCH(Error::Kind, kind);
    ScriptedKeychain keychain;
    keychain.script = {{Outcome::Ok, {}, {}}, readBack};
    KeychainSecretStore store(keychain.seams());
    const auto stored = awaitResult(store.store(m_name, m_key));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, kind);
    QVERIFY(!stored.error().detail.contains(u"ABC123"_s));
  }

  void doesNotBelieveARemoval() {
    ScriptedKeychain keychain;
    keychain.script = {{Outcome::Ok, {}, {}}, {Outcome::Ok, {}, "ABC123"}};
    KeychainSecretStore store(keychain.seams());
    QCOMPARE(awaitResult(store.remove(m_name)).error().kind, Error::Kind::KeychainUnreliable);
    keychain.script = {{Outcome::Ok, {}, {}}, {Outcome::NotFound, {}, {}}};
    keychain.state = KeychainState::Locked;
    QCOMPARE(awaitResult(store.remove(m_name)).error().kind, Error::Kind::KeychainLocked);
  }

  void readsAnswersInTheLightOfTheState_data() {
    QTest::addColumn<KeychainAnswer>("answer");
    QTest::addColumn<KeychainState>("state");
    QTest::addColumn<QString>("result");
    using State = KeychainState;
    const auto row = [](const char* name, Outcome outcome, State state, const QString& result) {
      QTest::newRow(name) << KeychainAnswer{outcome, {}, {}} << state << result;
    };
    const QString unavailable = errorName(Error::Kind::KeychainUnavailable);
    const QString locked = errorName(Error::Kind::KeychainLocked);
    const QString denied = errorName(Error::Kind::KeychainDenied);
    row("ok but empty", Outcome::Ok, State::Open, u"nothing"_s);
    row("not found, open", Outcome::NotFound, State::Open, u"nothing"_s);
    row("not found, unknown", Outcome::NotFound, State::Unknown, u"nothing"_s);
    row("not found, locked", Outcome::NotFound, State::Locked, locked);
    row("not found, no service", Outcome::NotFound, State::NoService, unavailable);
    row("failed, open", Outcome::Failed, State::Open, unavailable);
    row("failed, unknown", Outcome::Failed, State::Unknown, unavailable);
    row("failed, locked", Outcome::Failed, State::Locked, locked);
    row("failed, no service", Outcome::Failed, State::NoService, unavailable);
    row("denied, open", Outcome::Denied, State::Open, denied);
    row("denied, unknown", Outcome::Denied, State::Unknown, denied);
    row("denied, locked", Outcome::Denied, State::Locked, locked);
    row("denied by user, locked", Outcome::DeniedByUser, State::Locked, denied);
  }
  void readsAnswersInTheLightOfTheState() {
    QFETCH(KeychainAnswer, answer);
    QFETCH(KeychainState, state);
    QFETCH(QString, result);
    ScriptedKeychain keychain;
    keychain.script = {answer};
    keychain.state = state;
    KeychainSecretStore store(keychain.seams());
    QCOMPARE(kindName(awaitResult(store.read(m_name))), result);
  }

  void refusesAForeignEntry() {
    ScriptedKeychain keychain;
    keychain.kept.insert(m_name.key(), "not\na key");
    KeychainSecretStore store(keychain.seams());
    QCOMPARE(awaitResult(store.read(m_name)).error().kind, Error::Kind::BadKey);
  }

  void makesOneCallAtATime() {
    ScriptedKeychain keychain;
    keychain.holds = true;
    KeychainSecretStore store(keychain.seams());
    const auto stored = store.store(m_name, m_key);
    const auto read = store.read(m_name);
    const auto removed = store.remove(m_name);
    QCOMPARE(keychain.verbs, QList<Verb>{Verb::Write});
    for (qsizetype calls = 2; calls <= 5; ++calls) {
      keychain.release();
      QTRY_COMPARE(keychain.verbs.size(), calls);
      QCOMPARE(keychain.held.size(), 1);
    }
    keychain.release();
    QVERIFY(awaitResult(stored));
    QCOMPARE(kindName(awaitResult(read)), u"key"_s);
    QVERIFY(awaitResult(removed));
    QCOMPARE(keychain.verbs, (QList<Verb>{Verb::Write, Verb::Read, Verb::Read, Verb::Remove, Verb::Read}));
  }

  void losesPatienceAndRecovers() {
    ScriptedKeychain keychain;
    keychain.holds = true;
    KeychainSecretStore store(keychain.seams(20ms));
    const auto first = store.store(m_name, m_key);
    const auto second = store.read(m_name);
    QCOMPARE(awaitResult(first).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(awaitResult(second).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(awaitResult(store.read(m_name)).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(keychain.verbs.size(), 1);

    keychain.holds = false;
    keychain.release();
    QTRY_COMPARE(kindName(awaitResult(store.read(m_name))), u"key"_s);
    QCOMPARE(keychain.verbs.count(Verb::Write), 1);
  }

  void letsGoWhenItGoesAway() {
    ScriptedKeychain keychain;
    keychain.holds = true;
    auto store = std::make_unique<KeychainSecretStore>(keychain.seams());
    const auto running = store->store(m_name, m_key);
    const auto waiting = store->read(m_name);
    store.reset();
    QCOMPARE(awaitResult(running).error().kind, Error::Kind::Cancelled);
    QCOMPARE(awaitResult(waiting).error().kind, Error::Kind::Cancelled);
    keychain.release();
    QCoreApplication::processEvents();
    QCOMPARE(keychain.verbs.size(), 1);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
