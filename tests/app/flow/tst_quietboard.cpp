// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/boardrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using State = OrderBoard::State;

namespace {

/// A board in the background with one order that was placed this long ago.
struct QuietRig : BoardRig {
  explicit QuietRig(std::chrono::seconds age, const QString& status = u"pending"_s) {
    service->orderPages = {listed(age, status), OrderPage()};
    // An order that was asked for itself would say what the list says.
    service->orderInfos = {failed(Error::Kind::NotFound)};
    follow();
    pass(1min);
    board->setQuiet(true);
    pass(1min);
  }
  OrderPage listed(std::chrono::seconds age, const QString& status) const {
    OrderPage page;
    OrderRow row = rowOf(7, status);
    row.created = time.now().addSecs(-age.count());
    page.orders = {row};
    page.rows = 1;
    return page;
  }
  /// How often it looks for changes within a time.
  qsizetype looks(std::chrono::seconds within) {
    const qsizetype before = callsOf(u"statusChanges"_s);
    pass(within);
    return callsOf(u"statusChanges"_s) - before;
  }
};

}  // namespace

/// How often a board asks that nobody looks at.
class QuietBoardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksRarerWithAge_data();
  void asksRarerWithAge();
  void stopsWhereNothingIsOpen();
  void stopsOnceAllIsOver();
  void beginsAgainWithANewOrder();
  void looksAtOnceWhenSomebodyLooks();
  void doesNotInsistWhereItWasRefused();
  void backsOff_data();
  void backsOff();
  void waitsAsLongAsItIsTold();
  void aDayWith500OpenOrders();
};

void QuietBoardTest::asksRarerWithAge_data() {
  QTest::addColumn<int>("minutes");
  QTest::addColumn<int>("hours");
  QTest::addColumn<int>("looks");
  QTest::newRow("just placed") << 0 << 1 << 7;
  QTest::newRow("of today") << 60 << 4 << 16;
  QTest::newRow("of this week") << 2 * 24 * 60 << 12 << 12;
  QTest::newRow("old") << 30 * 24 * 60 << 24 << 4;
}

void QuietBoardTest::asksRarerWithAge() {
  QFETCH(int, minutes);
  QFETCH(int, hours);
  QFETCH(int, looks);
  QuietRig rig{std::chrono::minutes(minutes)};
  QVERIFY(qAbs(rig.looks(std::chrono::hours(hours)) - looks) <= 1);
  QVERIFY(rig.board->nextCheck().isValid());
}

void QuietBoardTest::stopsWhereNothingIsOpen() {
  QuietRig rig(1h, u"canceled"_s);
  QVERIFY(!rig.board->nextCheck().isValid());
  const auto calls = rig.service->calls.size();
  rig.pass(24h);
  QCOMPARE(rig.service->calls.size(), calls);
}

void QuietBoardTest::stopsOnceAllIsOver() {
  QuietRig rig(1h);
  rig.service->changes = {QList<OrderMatch>{{7, 0, u"rejected"_s}}, QList<OrderMatch>()};
  QSignalSpy settled(rig.board.get(), &OrderBoard::settled);
  QCOMPARE(rig.looks(20min), 1);
  QVERIFY(!settled.isEmpty());
  QVERIFY(!rig.board->nextCheck().isValid());
  const auto calls = rig.service->calls.size();
  rig.pass(24h);
  QCOMPARE(rig.service->calls.size(), calls);
}

void QuietBoardTest::beginsAgainWithANewOrder() {
  QuietRig rig(1h, u"rejected"_s);
  QCOMPARE(rig.looks(2h), 0);
  OrderInfo placed;
  placed.id = 8;
  placed.status = u"needs_approval"_s;
  placed.created = rig.time.now();
  rig.service->orderInfos = {placed};
  rig.board->ask(8);
  QVERIFY(rig.looks(20min) >= 2);
}

void QuietBoardTest::looksAtOnceWhenSomebodyLooks() {
  QuietRig rig(30 * 24h);
  QCOMPARE(rig.looks(2h), 0);
  rig.board->setQuiet(false);
  QCOMPARE(rig.looks(1min), 1);
  QCOMPARE(rig.looks(1h), 6);
  rig.board->setQuiet(true);
  QCOMPARE(rig.looks(5h), 0);
}

void QuietBoardTest::doesNotInsistWhereItWasRefused() {
  QuietRig rig(1h);
  rig.service->changes = {failed(Error::Kind::Unauthorized)};
  QCOMPARE(rig.looks(24h), 1);
  rig.board->setQuiet(false);
  QCOMPARE(rig.looks(24h), 0);
  QCOMPARE(rig.board->state(), State::Failed);
}

void QuietBoardTest::backsOff_data() {
  QTest::addColumn<int>("kind");
  QTest::newRow("offline") << int(Error::Kind::Offline);
  QTest::newRow("limited") << int(Error::Kind::RateLimited);
}

void QuietBoardTest::backsOff() {
  QFETCH(int, kind);
  QuietRig rig(2 * 24h);
  rig.service->changes = {failed(Error::Kind(kind))};
  rig.looks(6h);
  // In the end as rarely as without the failure.
  QVERIFY(rig.looks(10h) <= 11);
  rig.service->changes = {QList<OrderMatch>()};
  rig.pass(1h);
  QCOMPARE(rig.board->state(), State::Ready);
}

void QuietBoardTest::waitsAsLongAsItIsTold() {
  QuietRig rig(1h);
  rig.service->changes = {failed(Error::Kind::RateLimited, 3000s), QList<OrderMatch>()};
  QCOMPARE(rig.looks(15min), 1);
  // A person who looks does not cut that short.
  rig.board->setQuiet(false);
  QCOMPARE(rig.looks(30min), 0);
  QCOMPARE(rig.looks(20min), 1);
}

void QuietBoardTest::aDayWith500OpenOrders() {
  BoardRig rig;
  OrderPage first = pageOf(3000, 50, u"pending"_s);
  first.orders.first().created = rig.time.now();
  rig.service->orderPages = {first, pageOf(2950, 450, u"pending"_s), OrderPage()};
  rig.follow();
  rig.board->setQuiet(true);
  rig.pass(24h);
  QCOMPARE(rig.board->entries().size(), 500);
  const auto calls = rig.service->calls.size();
  QVERIFY2(calls < 300, qPrintable(QString::number(calls)));
  QVERIFY(rig.callsOf(u"statusChanges"_s) >= 95);
  // All the others are old.
  rig.pass(9 * 24h);
  const auto later = rig.service->calls.size();
  rig.pass(24h);
  QVERIFY(rig.service->calls.size() - later <= 4 + 4 * 6);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::QuietBoardTest)
#include "tst_quietboard.moc"
