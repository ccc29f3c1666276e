// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/sessionsecretstore.h"
#include "tests/support/awaitresult.h"
#include "tests/support/fakesecretstore.h"

#include <QTest>

namespace codeseal {

/// What every store promises, asked of those that live in memory.
class TestSessionSecretStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsThePromise_data() {
    QTest::addColumn<bool>("fake");
    QTest::newRow("session") << false;
    QTest::newRow("fake") << true;
  }
  void keepsThePromise() {
    QFETCH(bool, fake);
    std::unique_ptr<SecretStore> store;
    if (fake)
      store = std::make_unique<FakeSecretStore>();
    else
      store = std::make_unique<SessionSecretStore>();
    const SecretName name(ServiceAddress::europe(), u"a1"_s);
    const ApiKeyPtr key = ApiKey::make(name.address(), "ABC123").value();
    const ApiKeyPtr other = ApiKey::make(name.address(), "DEF456").value();

    QCOMPARE(awaitResult(store->read(name)).value(), ApiKeyPtr());
    QVERIFY(awaitResult(store->store(name, key)));
    QCOMPARE(awaitResult(store->read(name)).value(), key);
    QVERIFY(awaitResult(store->store(name, other)));
    QCOMPARE(awaitResult(store->read(name)).value(), other);
    QCOMPARE(awaitResult(store->read(SecretName(name.address(), u"a2"_s))).value(), ApiKeyPtr());
    QVERIFY(awaitResult(store->remove(name)));
    QVERIFY(awaitResult(store->remove(name)));
    QCOMPARE(awaitResult(store->read(name)).value(), ApiKeyPtr());
  }

  void theFakeHoldsAndFails() {
    FakeSecretStore store;
    const SecretName name(ServiceAddress::europe(), u"a1"_s);
    store.holdsAnswers = true;
    const auto held = store.read(name);
    QVERIFY(!held.isFinished());
    store.release();
    QVERIFY(held.isFinished());
    store.holdsAnswers = false;
    store.removeError = failure(Error::Kind::KeychainLocked).value();
    QCOMPARE(awaitResult(store.remove(name)).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(store.calls.size(), 2);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestSessionSecretStore)
#include "tst_sessionsecretstore.moc"
