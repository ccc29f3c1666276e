// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/accountrig.h"
#include "tests/app/flow/settle.h"
#include "tests/support/awaitresult.h"

#include <QSignalSpy>

namespace codeseal {

using namespace Qt::StringLiterals;
using State = AccountFlow::State;
using Keeping = AccountFlow::Keeping;
using Kind = Error::Kind;

/// Whose key it is, and which answers count. Keeping is tested apart.
class AccountFlowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void beginsWithoutAKey();
  void checksAPastedKey();
  void asksNobodyWithWhatIsNoKey();
  void tellsWhyAKeyDoesNotWork_data();
  void tellsWhyAKeyDoesNotWork();
  void checksAgain();
  void opensAKnownAccount();
  void tellsWhyAnAccountDoesNotOpen_data();
  void tellsWhyAnAccountDoesNotOpen();
  void sendsAKeyToItsOwnAddressOnly();
  void refusesAKeyOfAnotherAddress();
  void disconnectsWhileChecking();
  void disconnectsWhileOpening();
  void ignoresTheAnswerToAnOlderKey();
  void ignoresTheKeyOfAnOlderAccount();
  void letsGoOfTheKey();
  void endsSilentlyWhileChecking();
};

void AccountFlowTest::beginsWithoutAKey() {
  AccountRig rig;
  QCOMPARE(rig.flow->state(), State::NoKey);
  QVERIFY(!rig.flow->service());
  QVERIFY(!rig.flow->address());
  QVERIFY(rig.flow->knownAccounts().isEmpty());
  rig.flow->checkAgain();
  QCOMPARE(rig.flow->state(), State::NoKey);
}

void AccountFlowTest::checksAPastedKey() {
  AccountRig rig;
  QSignalSpy switched(rig.flow.get(), &AccountFlow::accountChanged);
  rig.flow->tryKey(ServiceAddress::europe(), u"  EXAMPLEKEYEXAMPLEKEY\n"_s);
  QCOMPARE(rig.flow->state(), State::Checking);
  QVERIFY(!rig.flow->service());
  QTRY_COMPARE(rig.flow->state(), State::Works);
  QCOMPARE(switched.count(), 1);
  QCOMPARE(rig.flow->report().user.accountId, 880021);
  QCOMPARE(rig.flow->report().checkedAt, rig.now);
  QVERIFY(rig.flow->address() == ServiceAddress::europe());
  QVERIFY(rig.flow->service().get() == &rig.european());
  QCOMPARE(rig.flow->keeping(), Keeping::Undecided);
  QVERIFY(rig.flow->accountId().contains(u"880021"_s));
  QVERIFY(rig.keychain.calls.isEmpty());
}

void AccountFlowTest::asksNobodyWithWhatIsNoKey() {
  AccountRig rig;
  rig.paste();
  rig.connected.clear();
  rig.flow->tryKey(ServiceAddress::europe(), u"two words"_s);
  QCOMPARE(rig.flow->state(), State::Failed);
  QVERIFY(rig.flow->error().kind == Kind::BadKey);
  QVERIFY(!rig.flow->failedInKeychain());
  QVERIFY(rig.connected.isEmpty());
  QVERIFY(!rig.flow->service());
  QVERIFY(rig.lastKey.expired());
}

void AccountFlowTest::tellsWhyAKeyDoesNotWork_data() {
  QTest::addColumn<Error::Kind>("kind");
  QTest::newRow("unauthorized") << Kind::Unauthorized;
  QTest::newRow("offline") << Kind::Offline;
  QTest::newRow("timeout") << Kind::Timeout;
  QTest::newRow("not trusted") << Kind::Tls;
  QTest::newRow("rate limited") << Kind::RateLimited;
  QTest::newRow("no such address") << Kind::NotFound;
}

void AccountFlowTest::tellsWhyAKeyDoesNotWork() {
  QFETCH(Error::Kind, kind);
  AccountRig rig;
  rig.european().userAnswer = failure(kind);
  QSignalSpy switched(rig.flow.get(), &AccountFlow::accountChanged);
  rig.paste();
  QCOMPARE(rig.flow->state(), State::Failed);
  QVERIFY(rig.flow->error().kind == kind);
  QVERIFY(!rig.flow->failedInKeychain());
  QVERIFY(!rig.flow->service());
  QCOMPARE(switched.count(), 1);
  const auto kept = awaitResult(rig.flow->keep());
  QVERIFY(kept);
  QVERIFY(rig.keychain.calls.isEmpty());
}

void AccountFlowTest::checksAgain() {
  AccountRig rig;
  rig.european().userAnswer = failure(Kind::Offline);
  rig.paste();
  QCOMPARE(rig.flow->state(), State::Failed);
  rig.european().userAnswer = FakeCertCentral::someUser();
  rig.flow->checkAgain();
  QTRY_COMPARE(rig.flow->state(), State::Works);
  QCOMPARE(rig.connected.size(), 1);
}

void AccountFlowTest::opensAKnownAccount() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  QCOMPARE(rig.flow->state(), State::NoKey);
  QCOMPARE(rig.flow->knownAccounts().size(), 1);
  rig.flow->open(id);
  QCOMPARE(rig.flow->state(), State::Opening);
  QTRY_COMPARE(rig.flow->state(), State::Works);
  QCOMPARE(rig.flow->keeping(), Keeping::InKeychain);
  QCOMPARE(rig.flow->accountId(), id);
  QCOMPARE(rig.connected, QStringList{ServiceAddress::europe().toString()});
  rig.flow->open(u"nobody"_s);
  QCOMPARE(rig.flow->state(), State::Works);
}

void AccountFlowTest::tellsWhyAnAccountDoesNotOpen_data() {
  QTest::addColumn<Error::Kind>("kind");
  QTest::newRow("unavailable") << Kind::KeychainUnavailable;
  QTest::newRow("locked") << Kind::KeychainLocked;
  QTest::newRow("denied") << Kind::KeychainDenied;
  QTest::newRow("busy") << Kind::KeychainBusy;
  QTest::newRow("something else there") << Kind::BadKey;
  QTest::newRow("gone") << Kind::KeychainGone;
}

void AccountFlowTest::tellsWhyAnAccountDoesNotOpen() {
  QFETCH(Error::Kind, kind);
  AccountRig rig;
  const QString id = rig.leaveBehind();
  const auto keys = rig.keychain.keys;
  if (kind == Kind::KeychainGone)
    rig.keychain.keys.clear();
  else
    rig.keychain.readError = failure(kind).value();
  rig.open(id);
  QCOMPARE(rig.flow->state(), State::Failed);
  QVERIFY(rig.flow->error().kind == kind);
  QVERIFY(rig.flow->failedInKeychain());
  QVERIFY(rig.connected.isEmpty());
  QVERIFY(rig.keychain.keys.isEmpty() == (kind == Kind::KeychainGone));

  rig.keychain.keys = keys;
  rig.keychain.readError.reset();
  rig.flow->checkAgain();
  QTRY_COMPARE(rig.flow->state(), State::Works);
  QCOMPARE(rig.flow->accountId(), id);
}

void AccountFlowTest::sendsAKeyToItsOwnAddressOnly() {
  AccountRig rig;
  const QString european = rig.leaveBehind(ServiceAddress::europe());
  const QString american = rig.leaveBehind(ServiceAddress::unitedStates());
  QCOMPARE(rig.flow->knownAccounts().size(), 2);
  const qsizetype asked = rig.european().calls.size();
  rig.open(european);
  QCOMPARE(rig.flow->report().user.accountId, 880021);
  rig.open(american);
  QCOMPARE(rig.flow->report().user.accountId, 990099);
  QVERIFY(rig.flow->address() == ServiceAddress::unitedStates());
  rig.open(european);
  QCOMPARE(rig.flow->report().user.accountId, 880021);
  QCOMPARE(rig.connected,
           QStringList({ServiceAddress::europe().toString(), ServiceAddress::unitedStates().toString(),
                        ServiceAddress::europe().toString()}));
  QVERIFY(rig.european().calls.size() > asked);
}

void AccountFlowTest::refusesAKeyOfAnotherAddress() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  for (ApiKeyPtr& key : rig.keychain.keys)
    key = *ApiKey::make(ServiceAddress::unitedStates(), "EXAMPLEKEYEXAMPLEKEY");
  rig.open(id);
  QCOMPARE(rig.flow->state(), State::Failed);
  QVERIFY(rig.flow->error().kind == Kind::BadKey);
  QVERIFY(rig.flow->failedInKeychain());
  QVERIFY(rig.connected.isEmpty());
}

void AccountFlowTest::disconnectsWhileChecking() {
  AccountRig rig;
  rig.european().holdsAnswers = true;
  rig.flow->tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(rig.european().heldCount(), 1);
  QSignalSpy switched(rig.flow.get(), &AccountFlow::accountChanged);
  rig.flow->disconnectAccount();
  QCOMPARE(rig.flow->state(), State::NoKey);
  QCOMPARE(switched.count(), 1);
  rig.european().release();
  settle();
  QCOMPARE(rig.flow->state(), State::NoKey);
  QCOMPARE(switched.count(), 1);
  QCOMPARE(rig.european().calls, QStringList{u"user"_s});
  QVERIFY(rig.lastKey.expired());
}

void AccountFlowTest::disconnectsWhileOpening() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  rig.keychain.holdsAnswers = true;
  rig.flow->open(id);
  rig.flow->disconnectAccount();
  rig.keychain.release();
  settle();
  QCOMPARE(rig.flow->state(), State::NoKey);
  QVERIFY(rig.connected.isEmpty());
}

void AccountFlowTest::ignoresTheAnswerToAnOlderKey() {
  AccountRig rig;
  rig.european().holdsAnswers = true;
  rig.flow->tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_COMPARE(rig.european().heldCount(), 1);
  rig.paste(ServiceAddress::unitedStates());
  QCOMPARE(rig.flow->report().user.accountId, 990099);
  rig.european().holdsAnswers = false;
  rig.european().release();
  settle();
  QCOMPARE(rig.flow->state(), State::Works);
  QCOMPARE(rig.flow->report().user.accountId, 990099);
  QVERIFY(rig.flow->address() == ServiceAddress::unitedStates());
}

void AccountFlowTest::ignoresTheKeyOfAnOlderAccount() {
  AccountRig rig;
  const QString id = rig.leaveBehind();
  rig.keychain.holdsAnswers = true;
  rig.flow->open(id);
  rig.paste(ServiceAddress::unitedStates());
  rig.keychain.release();
  settle();
  QCOMPARE(rig.flow->report().user.accountId, 990099);
  QCOMPARE(rig.connected, QStringList{ServiceAddress::unitedStates().toString()});
  QCOMPARE(rig.flow->keeping(), Keeping::Undecided);
}

void AccountFlowTest::letsGoOfTheKey() {
  AccountRig rig;
  rig.paste();
  QVERIFY(!rig.lastKey.expired());
  rig.flow->disconnectAccount();
  QVERIFY(rig.lastKey.expired());
  QCOMPARE(rig.flow->report().user.id, 0);
  QVERIFY(!rig.flow->address());
}

void AccountFlowTest::endsSilentlyWhileChecking() {
  AccountRig rig;
  rig.european().holdsAnswers = true;
  rig.flow->tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  rig.flow.reset();
  rig.european().release();
  settle();
  QVERIFY(rig.lastKey.expired());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::AccountFlowTest)
#include "tst_accountflow.moc"
