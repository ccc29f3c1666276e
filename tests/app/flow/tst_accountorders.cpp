// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/accountorders.h"
#include "tests/app/flow/settle.h"
#include "tests/support/flowrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using State = OrderBoard::State;

/// The board follows whichever account is connected.
class AccountOrdersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void followsTheConnectedAccount();
  void opensTheLastAccount();
  void opensNothingWithoutAnAccount();
  void tellsWhyTheKeyDoesNotWork();
  void looksAnewAfterAnOrder();
  void triesTheKeyAgainInTheBackground();
  void asksNoKeychainInTheBackground();
};

namespace {

struct Rig {
  qsizetype lists() { return flow.service().calls.count(u"orders"_s); }

  FlowRig flow;
  OrderBoard board{flow.flow().environment(), {}};
  AccountOrders orders{flow.flow().account(), flow.flow().placing(), board};
};

}  // namespace

void AccountOrdersTest::followsTheConnectedAccount() {
  Rig rig;
  QCOMPARE(rig.board.state(), State::Idle);
  rig.flow.recordOrder("{}");
  rig.flow.connectAccount();
  QTRY_COMPARE(rig.board.state(), State::Ready);
  // One call per product, though the account tells of each of its changes.
  QCOMPARE(rig.lists(), 2);
}

void AccountOrdersTest::opensTheLastAccount() {
  Rig rig;
  rig.flow.connectAccount();
  const auto kept = rig.flow.flow().account().keep();
  QTRY_COMPARE(rig.flow.flow().account().keeping(), AccountFlow::Keeping::InKeychain);
  rig.flow.flow().account().disconnectAccount();

  OrderBoard board(rig.flow.flow().environment(), {});
  AccountOrders orders(rig.flow.flow().account(), rig.flow.flow().placing(), board);
  QVERIFY(orders.openLast());
  QTRY_COMPARE(board.state(), State::Ready);
}

void AccountOrdersTest::opensNothingWithoutAnAccount() {
  Rig rig;
  QVERIFY(!rig.orders.openLast());
  QCOMPARE(rig.flow.flow().account().state(), AccountFlow::State::NoKey);
}

void AccountOrdersTest::tellsWhyTheKeyDoesNotWork() {
  Rig rig;
  Error error;
  error.kind = Error::Kind::Offline;
  rig.flow.service().userAnswer = tl::unexpected(error);
  rig.flow.connectAccount();
  QTRY_COMPARE(rig.board.state(), State::Failed);
  QCOMPARE(rig.board.error().kind, Error::Kind::Offline);
  rig.flow.service().userAnswer = FakeCertCentral::someUser();
  rig.orders.tryAgain();
  QTRY_COMPARE(rig.board.state(), State::Ready);
  // A key that works is not checked once more.
  const auto checks = rig.flow.service().calls.count(u"user"_s);
  rig.orders.tryAgain();
  QTRY_COMPARE(rig.lists(), 4);
  QCOMPARE(rig.flow.service().calls.count(u"user"_s), checks);
}

void AccountOrdersTest::looksAnewAfterAnOrder() {
  Rig rig;
  rig.flow.connectAccount();
  QTRY_COMPARE(rig.board.state(), State::Ready);
  QCOMPARE(rig.lists(), 2);
  rig.flow.recordOrder("{}", OrderOutcome::Kind::Unknown);
  rig.flow.service().matches = {QList<OrderMatch>{{90551207, 0, u"pending"_s}}};
  const auto unsettled = rig.flow.journal().unsettledIntents();
  rig.flow.flow().placing().resume(unsettled->first(), rig.flow.flow().account().service());
  QTRY_COMPARE(rig.flow.flow().placing().state(), OrderPlacing::State::Placed);
  QTRY_COMPARE(rig.lists(), 4);
  // It is shown even where the list does not have it yet.
  QVERIFY(rig.board.indexOf(90551207) >= 0);
}

void AccountOrdersTest::triesTheKeyAgainInTheBackground() {
  using namespace std::chrono_literals;
  Rig rig;
  Error error;
  error.kind = Error::Kind::Offline;
  rig.flow.service().userAnswer = tl::unexpected(error);
  const auto checks = [&rig] { return rig.flow.service().calls.count(u"user"_s); };
  const auto pass = [&rig](std::chrono::minutes time) {
    for (int minute = 0; minute < time.count(); ++minute) {
      rig.flow.pass(1min);
      settle();
    }
  };
  rig.flow.connectAccount();
  QTRY_COMPARE(rig.board.state(), State::Failed);
  // Who looks at a window decides about that.
  const auto before = checks();
  pass(30min);
  QCOMPARE(checks(), before);
  rig.board.setQuiet(true);
  pass(24h);
  QVERIFY(checks() > before + 20);
  QVERIFY(checks() < before + 35);
  rig.flow.service().userAnswer = FakeCertCentral::someUser();
  pass(61min);
  QCOMPARE(rig.board.state(), State::Ready);
  // A key that is refused is not tried again.
  error.kind = Error::Kind::Unauthorized;
  rig.flow.service().userAnswer = tl::unexpected(error);
  rig.flow.flow().account().checkAgain();
  QTRY_COMPARE(rig.flow.flow().account().state(), AccountFlow::State::Failed);
  const auto refused = checks();
  pass(24h);
  QCOMPARE(checks(), refused);
}

void AccountOrdersTest::asksNoKeychainInTheBackground() {
  using namespace std::chrono_literals;
  Rig rig;
  rig.flow.connectAccount();
  const auto kept = rig.flow.flow().account().keep();
  QTRY_COMPARE(rig.flow.flow().account().keeping(), AccountFlow::Keeping::InKeychain);
  const QString id = rig.flow.flow().account().accountId();
  const SecretName secret{*rig.flow.flow().account().address(), id};
  rig.flow.flow().account().disconnectAccount();
  (void)rig.flow.keychain().remove(secret);
  settle();
  QVERIFY(rig.orders.openLast());
  QTRY_COMPARE(rig.board.state(), State::Failed);
  rig.board.setQuiet(true);
  QSignalSpy changed(&rig.flow.flow().account(), &AccountFlow::changed);
  rig.flow.pass(24h);
  settle();
  QVERIFY(changed.isEmpty());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::AccountOrdersTest)
#include "tst_accountorders.moc"
