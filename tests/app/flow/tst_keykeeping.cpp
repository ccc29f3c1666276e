// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/accountrig.h"
#include "tests/support/awaitresult.h"

namespace codeseal {

using namespace Qt::StringLiterals;
using State = AccountFlow::State;
using Keeping = AccountFlow::Keeping;
using Kind = Error::Kind;

/// Where AccountFlow leaves a key, and that it takes it away again.
class KeyKeepingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsInTheKeychain();
  void keepsOnce();
  void keepsForTheSession();
  void tellsWhyItCouldNotKeep_data();
  void tellsWhyItCouldNotKeep();
  void doesNotHoldUpTheSession();
  void knowsWhatWasKeptTooLate();
  void knowsHowStoringEndedAfterACheck();
  void replacesTheKeyOfAnAccount();
  void removesAnAccount();
  void removesTheAccountInUse();
  void removesTheAccountBeingOpened();
  void keepsListedWhatItCouldNotRemove();
};

void KeyKeepingTest::keepsInTheKeychain() {
  AccountRig rig;
  rig.paste();
  const auto kept = rig.flow->keep();
  QCOMPARE(rig.flow->keeping(), Keeping::Storing);
  QVERIFY(awaitResult(kept));
  QCOMPARE(rig.flow->keeping(), Keeping::InKeychain);
  QCOMPARE(rig.keychain.keys.size(), 1);
  QVERIFY(rig.session.keys.isEmpty());
  const QList<KnownAccount> known = rig.flow->knownAccounts();
  QCOMPARE(known.size(), 1);
  const KnownAccount expected{rig.flow->accountId(),
                              u"Nordlys"_s,
                              u"Build Orders"_s,
                              880021,
                              ServiceAddress::europe(),
                              true,
                              rig.now};
  QVERIFY(known.first() == expected);
  QCOMPARE(rig.keychain.keys.keys().value(0), SecretName(expected.address, expected.id).key());
}

void KeyKeepingTest::keepsOnce() {
  AccountRig rig;
  rig.paste();
  rig.keychain.holdsAnswers = true;
  const auto first = rig.flow->keep();
  const auto second = rig.flow->keep();
  rig.keychain.release();
  QVERIFY(awaitResult(first));
  QVERIFY(awaitResult(second));
  QVERIFY(awaitResult(rig.flow->keep()));
  QCOMPARE(rig.keychain.calls.size(), 1);
}

void KeyKeepingTest::keepsForTheSession() {
  AccountRig rig;
  rig.flow->useForThisSession();
  QCOMPARE(rig.flow->keeping(), Keeping::Undecided);
  rig.paste();
  rig.flow->useForThisSession();
  QCOMPARE(rig.flow->keeping(), Keeping::SessionOnly);
  QVERIFY(awaitResult(rig.flow->keep()));
  QCOMPARE(rig.flow->keeping(), Keeping::SessionOnly);
  QVERIFY(rig.keychain.calls.isEmpty());
  QVERIFY(rig.flow->knownAccounts().isEmpty());
}

void KeyKeepingTest::tellsWhyItCouldNotKeep_data() {
  QTest::addColumn<Error::Kind>("kind");
  QTest::newRow("unavailable") << Kind::KeychainUnavailable;
  QTest::newRow("locked") << Kind::KeychainLocked;
  QTest::newRow("denied") << Kind::KeychainDenied;
  QTest::newRow("busy") << Kind::KeychainBusy;
  QTest::newRow("unreliable") << Kind::KeychainUnreliable;
}

void KeyKeepingTest::tellsWhyItCouldNotKeep() {
  QFETCH(Error::Kind, kind);
  AccountRig rig;
  rig.paste();
  rig.keychain.storeError = failure(kind).value();
  const auto kept = awaitResult(rig.flow->keep());
  QVERIFY(!kept);
  QVERIFY(kept.error().kind == kind);
  QCOMPARE(rig.flow->keeping(), Keeping::Failed);
  QVERIFY(rig.flow->keepingError().kind == kind);
  QCOMPARE(rig.flow->state(), State::Works);
  QVERIFY(rig.flow->knownAccounts().isEmpty());

  rig.keychain.storeError.reset();
  QVERIFY(awaitResult(rig.flow->keep()));
  QCOMPARE(rig.flow->keeping(), Keeping::InKeychain);
}

void KeyKeepingTest::doesNotHoldUpTheSession() {
  AccountRig rig;
  rig.paste();
  rig.keychain.holdsAnswers = true;
  rig.keychain.storeError = failure(Kind::KeychainBusy).value();
  const auto kept = rig.flow->keep();
  rig.flow->useForThisSession();
  rig.keychain.release();
  QVERIFY(!awaitResult(kept));
  QCOMPARE(rig.flow->keeping(), Keeping::SessionOnly);
}

void KeyKeepingTest::knowsWhatWasKeptTooLate() {
  AccountRig rig;
  rig.paste();
  const QString id = rig.flow->accountId();
  rig.keychain.holdsAnswers = true;
  const auto kept = rig.flow->keep();
  rig.flow->disconnectAccount();
  rig.keychain.release();
  QVERIFY(awaitResult(kept));
  QCOMPARE(rig.flow->state(), State::NoKey);
  QCOMPARE(rig.flow->keeping(), Keeping::Undecided);
  QCOMPARE(rig.flow->knownAccounts().size(), 1);
  QCOMPARE(rig.flow->knownAccounts().first().id, id);
}

void KeyKeepingTest::knowsHowStoringEndedAfterACheck() {
  AccountRig rig;
  rig.paste();
  rig.keychain.holdsAnswers = true;
  const auto kept = rig.flow->keep();
  rig.flow->checkAgain();
  QTRY_COMPARE(rig.flow->state(), State::Works);
  rig.keychain.release();
  QVERIFY(awaitResult(kept));
  QCOMPARE(rig.flow->keeping(), Keeping::InKeychain);
}

void KeyKeepingTest::replacesTheKeyOfAnAccount() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  rig.open(id);
  rig.paste();
  QCOMPARE(rig.flow->keeping(), Keeping::Undecided);
  QCOMPARE(rig.flow->accountId(), id);
  QVERIFY(awaitResult(rig.flow->keep()));
  QCOMPARE(rig.flow->knownAccounts().size(), 1);
  QCOMPARE(rig.keychain.keys.size(), 1);
}

void KeyKeepingTest::removesAnAccount() {
  AccountRig rig;
  const QString european = rig.leaveBehind(ServiceAddress::europe());
  const QString american = rig.leaveBehind(ServiceAddress::unitedStates());
  rig.open(american);
  QVERIFY(awaitResult(rig.flow->remove(european)));
  QCOMPARE(rig.flow->state(), State::Works);
  QCOMPARE(rig.flow->knownAccounts().size(), 1);
  QCOMPARE(rig.flow->knownAccounts().first().id, american);
  QCOMPARE(rig.keychain.keys.keys(), QStringList{SecretName(ServiceAddress::unitedStates(), american).key()});
  QVERIFY(awaitResult(rig.flow->remove(u"nobody"_s)));
}

void KeyKeepingTest::removesTheAccountInUse() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  rig.open(id);
  const auto removed = rig.flow->remove(id);
  QCOMPARE(rig.flow->state(), State::NoKey);
  QVERIFY(awaitResult(removed));
  QVERIFY(rig.flow->knownAccounts().isEmpty());
  QVERIFY(rig.keychain.keys.isEmpty());
  QVERIFY(rig.lastKey.expired());
}

void KeyKeepingTest::removesTheAccountBeingOpened() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  rig.keychain.holdsAnswers = true;
  rig.flow->open(id);
  const auto removed = rig.flow->remove(id);
  rig.keychain.release();
  QVERIFY(awaitResult(removed));
  QCOMPARE(rig.flow->state(), State::NoKey);
  QVERIFY(rig.connected.isEmpty());
}

void KeyKeepingTest::keepsListedWhatItCouldNotRemove() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  rig.keychain.removeError = failure(Kind::KeychainLocked).value();
  const auto removed = awaitResult(rig.flow->remove(id));
  QVERIFY(!removed);
  QVERIFY(removed.error().kind == Kind::KeychainLocked);
  QCOMPARE(rig.flow->knownAccounts().size(), 1);
  rig.keychain.removeError.reset();
  QVERIFY(awaitResult(rig.flow->remove(id)));
  QVERIFY(rig.flow->knownAccounts().isEmpty());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::KeyKeepingTest)
#include "tst_keykeeping.moc"
