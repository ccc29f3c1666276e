// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/boardrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using State = OrderBoard::State;

/// What is asked once the list is read, and what happens when the service does not answer.
class OrderFollowingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksOnlyForWhatChanges();
  void findsOrdersPlacedElsewhere();
  void readsAllAgainAfterALongSleep();
  void waitsWhenToldTo();
  void showsWhatWasKeptWhenOffline();
  void stopsWhereItMayNotLook();
  void aDayWith500OpenOrders();
};

void OrderFollowingTest::asksOnlyForWhatChanges() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 3, u"pending"_s), OrderPage()};
  rig.follow();
  rig.pass(1min);
  QVERIFY(rig.board->nextCheck().isValid());
  const auto lists = rig.callsOf(u"orders"_s);
  rig.service->changes = {QList<OrderMatch>{{2999, 77, u"issued"_s}}};
  QSignalSpy changed(rig.board.get(), &OrderBoard::changed);
  rig.pass(10min);
  QCOMPARE(rig.callsOf(u"statusChanges"_s), 1);
  QCOMPARE(rig.callsOf(u"orders"_s), lists);
  const OrderEntry& entry = rig.board->entries().at(rig.board->indexOf(2999));
  QCOMPARE(entry.row.certificateId, 77);
  QVERIFY(!changed.isEmpty());
}

void OrderFollowingTest::findsOrdersPlacedElsewhere() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 3), OrderPage(), pageOf(3001, 4), OrderPage()};
  rig.follow();
  rig.pass(1min);
  rig.service->changes = {QList<OrderMatch>{{3001, 0, u"pending"_s}, {55, 0, u"issued"_s}}};
  rig.pass(35min);
  QVERIFY(rig.board->indexOf(3001) >= 0);
  QVERIFY(rig.board->indexOf(55) < 0);
  // What is no code signing order is not looked for again.
  QCOMPARE(rig.callsOf(u"orders"_s), 4);
  rig.pass(3 * 3600s);
  QCOMPARE(rig.callsOf(u"orders"_s), 4);
}

void OrderFollowingTest::readsAllAgainAfterALongSleep() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 3), OrderPage(), pageOf(3000, 3), OrderPage()};
  rig.follow();
  rig.pass(1min);
  const auto lists = rig.callsOf(u"orders"_s);
  rig.time.set(rig.time.now().addDays(7));
  rig.pass(2s);
  QCOMPARE(rig.callsOf(u"statusChanges"_s), 0);
  QCOMPARE(rig.callsOf(u"orders"_s), lists + 2);
}

void OrderFollowingTest::waitsWhenToldTo() {
  BoardRig rig;
  rig.service->orderPages = {failed(Error::Kind::RateLimited), failed(Error::Kind::RateLimited),
                             failed(Error::Kind::RateLimited, 90s), pageOf(3000, 3), OrderPage()};
  rig.follow();
  rig.pass(4s);
  QCOMPARE(rig.service->calls.size(), 1);
  // A person cannot cut it short either.
  rig.board->refresh();
  rig.pass(0s);
  QCOMPARE(rig.service->calls.size(), 1);
  rig.pass(2s);
  QCOMPARE(rig.service->calls.size(), 2);
  rig.pass(8s);
  QCOMPARE(rig.service->calls.size(), 2);
  rig.pass(2s);
  QCOMPARE(rig.service->calls.size(), 3);
  QCOMPARE(rig.board->state(), State::Loading);
  rig.pass(88s);
  QCOMPARE(rig.service->calls.size(), 3);
  rig.pass(5s);
  QCOMPARE(rig.board->state(), State::Ready);
}

void OrderFollowingTest::showsWhatWasKeptWhenOffline() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 3, u"pending"_s), OrderPage()};
  rig.follow();
  rig.pass(1min);
  const QList<OrderEntry> before = rig.board->entries();
  const QDateTime asOf = rig.board->asOf();

  rig.service->orderPages = {failed(Error::Kind::Offline)};
  rig.time.set(rig.time.now().addDays(1));
  rig.start();
  QCOMPARE(rig.board->entries().size(), 3);
  QCOMPARE(rig.board->entries().first().wait, before.first().wait);
  rig.follow();
  rig.pass(1s);
  QCOMPARE(rig.board->state(), State::Failed);
  QCOMPARE(rig.board->error().kind, Error::Kind::Offline);
  QCOMPARE(rig.board->entries().size(), 3);
  QCOMPARE(rig.board->asOf(), QDateTime::fromString(asOf.toString(Qt::ISODate), Qt::ISODate));
  rig.service->orderPages = {pageOf(3000, 3), OrderPage()};
  rig.pass(2min);
  QCOMPARE(rig.board->state(), State::Ready);
  QCOMPARE(rig.board->entries().first().row.status, u"issued"_s);
}

void OrderFollowingTest::stopsWhereItMayNotLook() {
  BoardRig rig;
  rig.service->orderPages = {failed(Error::Kind::Forbidden)};
  rig.follow();
  rig.pass(1h);
  QCOMPARE(rig.board->state(), State::Failed);
  QCOMPARE(rig.service->calls.size(), 1);
  QVERIFY(!rig.board->nextCheck().isValid());
  rig.service->orderPages = {OrderPage()};
  rig.board->refresh();
  rig.pass(5s);
  QCOMPARE(rig.board->state(), State::Ready);
}

void OrderFollowingTest::aDayWith500OpenOrders() {
  BoardRig rig;
  rig.service->orderPages = {pageOf(3000, 50, u"pending"_s), pageOf(2950, 450, u"pending"_s), OrderPage()};
  rig.service->changes = {failed(Error::Kind::RateLimited, 60s), QList<OrderMatch>()};
  rig.follow();
  rig.pass(24h);
  QCOMPARE(rig.board->state(), State::Ready);
  QCOMPARE(rig.board->entries().size(), 500);
  QVERIFY2(rig.service->calls.size() < 300, qPrintable(QString::number(rig.service->calls.size())));
  QVERIFY(rig.callsOf(u"statusChanges"_s) >= 140);
  qInfo() << "calls in a day:" << rig.service->calls.size();
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderFollowingTest)
#include "tst_orderfollowing.moc"
