// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/boardrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OrderBoard::State;

/// What is asked when an account is opened.
class OrderBoardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsBothProductsToTheEnd();
  void firstRowsComeWithTheFirstAnswer();
  void dropsRowsThatShift();
  void endsWhereAServiceRepeatsItself();
  void asksForOpenOrdersThemselves();
  void asksForWishedOnesOnce();
  void answersAQuestionFirst();
  void forgetsTheAccountBefore();
};

void OrderBoardTest::readsBothProductsToTheEnd() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 50), pageOf(2950, 500), pageOf(2450, 7), pageOf(9000, 2)};
  rig.follow();
  QCOMPARE(rig.board->state(), State::Loading);
  rig.pass(5s);
  QCOMPARE(rig.board->state(), State::Ready);
  QCOMPARE(rig.board->entries().size(), 559);
  QCOMPARE(rig.service->queries.size(), 4);
  QCOMPARE(rig.service->queries[0].limit, 50);
  QCOMPARE(rig.service->queries[1].offset, 50);
  QCOMPARE(rig.service->queries[2].offset, 550);
  QCOMPARE(rig.service->queries[2].product, std::optional(Product::CodeSigning));
  QCOMPARE(rig.service->queries[3].product, std::optional(Product::CodeSigningEv));
  QCOMPARE(rig.service->queries[3].offset, 0);
}

void OrderBoardTest::firstRowsComeWithTheFirstAnswer() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 50)};
  rig.service->holdsAnswers = true;
  QSignalSpy added(rig.board.get(), &OrderBoard::added);
  rig.follow();
  rig.service->releaseOne();
  settle();
  QCOMPARE(added.count(), 1);
  QCOMPARE(rig.board->entries().size(), 50);
  // One call at a time.
  QCOMPARE(rig.service->heldCount(), 0);
}

void OrderBoardTest::dropsRowsThatShift() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 50), pageOf(2952, 20), OrderPage()};
  rig.follow();
  rig.pass(5s);
  QCOMPARE(rig.board->entries().size(), 68);
}

void OrderBoardTest::endsWhereAServiceRepeatsItself() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 50), pageOf(3000, 500), pageOf(3000, 500)};
  rig.follow();
  rig.pass(10s);
  QCOMPARE(rig.board->state(), State::Ready);
  QVERIFY(rig.service->queries.size() < 7);
}

void OrderBoardTest::asksForOpenOrdersThemselves() {
  BoardRig rig;
  OrderPage page = pageOf(3000, 1, u"pending"_s);
  page.orders.append(rowOf(5, u"rejected"_s));
  rig.service->orderPages = {page, OrderPage()};
  OrderInfo info;
  info.id = 3000;
  info.status = u"pending"_s;
  info.productNameId = u"code_signing"_s;
  rig.service->orderInfos = {info};
  OrderValidation checks;
  Contact person;
  person.firstName = u"Harriet"_s;
  checks.organization = {{u"cs"_s, u"active"_s, {}, {}}};
  checks.approvers = {{person, u"pending"_s}};
  rig.service->orderValidations = {checks};
  rig.follow();
  rig.pass(5s);
  QCOMPARE(rig.board->entries().first().wait.actor.name, u"Harriet"_s);
  QCOMPARE(rig.board->entries().first().wait.act, Act::ContactApproval);
  QVERIFY(rig.board->facts(3000));
  QVERIFY(!rig.service->calls.contains(u"orderInfo 5"_s));
}

void OrderBoardTest::asksForWishedOnesOnce() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 45, u"pending"_s), OrderPage()};
  rig.follow();
  rig.pass(60s);
  QCOMPARE(rig.callsOf(u"orderInfo"_s), 40);
  rig.board->wish({2956, 2999, 2956});
  rig.pass(2s);
  QCOMPARE(rig.callsOf(u"orderInfo"_s), 41);
  QVERIFY(rig.service->calls.contains(u"orderInfo 2956"_s));
  rig.board->wish({2956});
  rig.pass(2s);
  QCOMPARE(rig.callsOf(u"orderInfo"_s), 41);
}

void OrderBoardTest::answersAQuestionFirst() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 3, u"pending"_s), OrderPage()};
  rig.service->holdsAnswers = true;
  QSignalSpy answered(rig.board.get(), &OrderBoard::answered);
  rig.follow();
  rig.board->ask(2999);
  rig.service->holdsAnswers = false;
  rig.service->release();
  rig.pass(1s);
  QCOMPARE(rig.service->calls.at(1), u"orderInfo 2999"_s);
  QCOMPARE(answered.first().first().toLongLong(), 2999);
}

void OrderBoardTest::forgetsTheAccountBefore() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 3), OrderPage()};
  rig.service->holdsAnswers = true;
  rig.follow();
  QSignalSpy cleared(rig.board.get(), &OrderBoard::cleared);
  rig.board->show(u"another"_s);
  rig.service->release();
  rig.pass(5s);
  QCOMPARE(cleared.count(), 1);
  QCOMPARE(rig.board->entries().size(), 0);
  QCOMPARE(rig.board->state(), State::Idle);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderBoardTest)
#include "tst_orderboard.moc"
