// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/similarsteps.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SimilarOrders::State;

/// What is like the order in hand keeps it from being placed until a person says that another is wanted.
class SimilarGuardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void blocksNobodyWhenItCannotTell();
  void forgetsWithTheChoice();
  void keepsFromPlacingUntilConfirmed();
  void asksForConfirmationOfWhatTurnsUpLater();
};

void SimilarGuardTest::blocksNobodyWhenItCannotTell() {
  FlowRig rig;
  begin(rig);
  rig.service().orderPages = {failure(Error::Kind::Forbidden)};
  look(rig);
  QCOMPARE(rig.flow().similar().state(), State::Failed);
  QCOMPARE(rig.flow().similar().error().kind, Error::Kind::Forbidden);
  QVERIFY(!rig.flow().similar().needsConfirmation());
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Placed);
}

void SimilarGuardTest::forgetsWithTheChoice() {
  FlowRig rig;
  begin(rig, {row(1, u"pending"_s, 1)});
  const QList<std::function<void(OrderDraft&)>> changes{
      [](OrderDraft& draft) { draft.product = Product::CodeSigning; },
      [](OrderDraft& draft) { draft.organizationId = 5500914; },
      [](OrderDraft& draft) { draft.organizationKind = OrganizationKind::New; }};
  for (const auto& change : changes) {
    rig.flow().edit([](OrderDraft& draft) {
      draft = {};
      fillDraft(draft);
    });
    look(rig);
    rig.flow().similar().setConfirmed(true);
    rig.flow().edit([](OrderDraft& draft) { draft.comments = u"Another word"_s; });
    QVERIFY(rig.flow().similar().isConfirmed());
    rig.flow().edit(change);
    QVERIFY(!rig.flow().similar().isConfirmed());
    QCOMPARE(rig.flow().similar().state(), State::NotAsked);
    QCOMPARE(idsIn(rig), QList<qint64>());
  }
  rig.flow().edit([](OrderDraft& draft) {
    draft = {};
    fillDraft(draft);
  });
  look(rig);
  rig.flow().similar().setConfirmed(true);
  rig.flow().account().disconnectAccount();
  QVERIFY(!rig.flow().similar().isConfirmed());
}

void SimilarGuardTest::keepsFromPlacingUntilConfirmed() {
  FlowRig rig;
  begin(rig, {row(1, u"pending"_s, 1)});
  look(rig);
  rig.flow().placeOrder();
  settle();
  QCOMPARE(rig.service().ordersSent(), 0);
  QSignalSpy changed(&rig.flow().similar(), &SimilarOrders::changed);
  rig.flow().similar().setConfirmed(true);
  QCOMPARE(changed.count(), 1);
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Placed);
  // The next one is another decision.
  QVERIFY(!rig.flow().similar().isConfirmed());
}

void SimilarGuardTest::asksForConfirmationOfWhatTurnsUpLater() {
  FlowRig rig;
  begin(rig, {row(1, u"pending"_s, 1)});
  look(rig);
  rig.flow().similar().setConfirmed(true);
  rig.pass(2min);
  look(rig);
  QVERIFY(rig.flow().similar().isConfirmed());
  rig.service().orderPages = {page({row(2, u"pending"_s, 0), row(1, u"pending"_s, 1)})};
  rig.pass(2min);
  look(rig);
  QVERIFY(rig.flow().similar().needsConfirmation());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::SimilarGuardTest)
#include "tst_similarguard.moc"
