// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/newswatch.h"
#include "app/settings/safefile.h"
#include "tests/app/flow/boardrig.h"

#include <QDir>
#include <QTest>

namespace codeseal {

using Kind = OrderNews::Kind;

namespace {

/// A board and who watches it. Out of the box it has two orders: 2 is open, 1 is issued.
struct WatchRig : BoardRig {
  WatchRig() {
    OrderPage page;
    page.orders = {rowOf(2, u"needs_approval"_s), rowOf(1)};
    page.rows = 2;
    service->orderPages = {page, OrderPage()};
    service->orderInfos = {info(2, u"needs_approval"_s)};
    watchIt();
  }
  void watchIt() {
    watch = std::make_unique<NewsWatch>(*board, environment.now, directory.path());
    QObject::connect(watch.get(), &NewsWatch::happened, watch.get(), [this](const QList<OrderNews>& news) {
      QStringList words;
      for (const OrderNews& piece : news)
        words.append(u"%1 %2 %3"_s.arg(piece.row.id).arg(int(piece.kind)).arg(piece.row.status));
      told.append(words.join(u", "_s));
    });
  }
  /// The program ends and begins anew; what is listed then is of the test.
  void restart(const OrderPage& page) {
    watch.reset();
    service->orderPages = {page, OrderPage()};
    service->changes.clear();
    start();
    watchIt();
    follow();
    pass(1min);
  }
  void begin() {
    follow();
    pass(1min);
  }
  /// At the next check this order has this status, and says so itself as well.
  void change(qint64 id, const QString& status) {
    service->changes = {QList<OrderMatch>{{id, 0, status}}, QList<OrderMatch>()};
    service->orderInfos = {info(id, status)};
    pass(31min);
  }
  static Result<OrderInfo> info(qint64 id, const QString& status) {
    OrderInfo order;
    order.id = id;
    order.status = status;
    order.created = rowOf(id).created;
    return order;
  }
  static OrderPage listed(const QString& status) {
    OrderPage page;
    page.orders = {rowOf(2, status), rowOf(1)};
    page.rows = 2;
    return page;
  }
  static QString word(qint64 id, Kind kind, const QString& status) {
    return u"%1 %2 %3"_s.arg(id).arg(int(kind)).arg(status);
  }
  static ActReport act(OrderAct::Kind kind, ActReport::State state) {
    ActReport report;
    report.act.kind = kind;
    report.act.orderId = 2;
    report.state = state;
    return report;
  }

  std::unique_ptr<NewsWatch> watch;
  QStringList told;  // each telling with all its orders
};

}  // namespace

/// A person is told of each real change once.
class NewsWatchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsNothingOfAnAccountReadForTheFirstTime();
  void tellsAChangeOnce();
  void tellsOnceOverRestarts();
  void tellsWhatHappenedMeanwhile();
  void tellsTogetherWhatCameTogether();
  void tellsNothingOfWhatIsDoneHere_data();
  void tellsNothingOfWhatIsDoneHere();
  void tellsOfWhatWasRefusedHere();
  void remembersOverARestartWhatWasDoneHere();
  void tellsWhenItIsYourTurn();
  void asksAgainWhatCouldNotBeRead();
  void tellsOfARequestOfSomebodyElse();
  void keepsAccountsApart();
  void beginsAnewWithADamagedRecord();
};

void NewsWatchTest::tellsNothingOfAnAccountReadForTheFirstTime() {
  WatchRig rig;
  rig.begin();
  rig.pass(3h);
  QCOMPARE(rig.told, QStringList());
}

void NewsWatchTest::tellsAChangeOnce() {
  WatchRig rig;
  rig.begin();
  rig.change(2, u"pending"_s);
  QCOMPARE(rig.told, QStringList{rig.word(2, Kind::Approved, u"pending"_s)});
  rig.pass(3h);
  QCOMPARE(rig.told.size(), 1);
  rig.change(2, u"issued"_s);
  QCOMPARE(rig.told.last(), rig.word(2, Kind::Issued, u"issued"_s));
  QCOMPARE(rig.told.size(), 2);
}

void NewsWatchTest::tellsOnceOverRestarts() {
  WatchRig rig;
  rig.begin();
  rig.change(2, u"pending"_s);
  QCOMPARE(rig.told.size(), 1);
  rig.restart(rig.listed(u"pending"_s));
  rig.pass(3h);
  QCOMPARE(rig.told.size(), 1);
}

void NewsWatchTest::tellsWhatHappenedMeanwhile() {
  WatchRig rig;
  rig.begin();
  rig.service->orderInfos = {rig.info(2, u"rejected"_s)};
  rig.restart(rig.listed(u"rejected"_s));
  QCOMPARE(rig.told, QStringList{rig.word(2, Kind::Rejected, u"rejected"_s)});
}

void NewsWatchTest::tellsTogetherWhatCameTogether() {
  WatchRig rig;
  rig.begin();
  rig.service->changes = {QList<OrderMatch>{{2, 0, u"canceled"_s}, {1, 0, u"revoked"_s}},
                          QList<OrderMatch>()};
  rig.pass(11min);
  QCOMPARE(rig.told, QStringList{rig.word(2, Kind::Canceled, u"canceled"_s) + u", "_s +
                                 rig.word(1, Kind::Revoked, u"revoked"_s)});
}

void NewsWatchTest::tellsNothingOfWhatIsDoneHere_data() {
  QTest::addColumn<int>("act");
  QTest::addColumn<QString>("status");
  QTest::newRow("approved") << int(OrderAct::Kind::Approve) << u"pending"_s;
  QTest::newRow("rejected") << int(OrderAct::Kind::Reject) << u"rejected"_s;
  QTest::newRow("canceled") << int(OrderAct::Kind::Cancel) << u"canceled"_s;
}

void NewsWatchTest::tellsNothingOfWhatIsDoneHere() {
  QFETCH(int, act);
  QFETCH(QString, status);
  WatchRig rig;
  rig.begin();
  rig.watch->expect(rig.act(OrderAct::Kind(act), ActReport::State::Sending));
  rig.watch->expect(rig.act(OrderAct::Kind(act), ActReport::State::Done));
  rig.change(2, status);
  QCOMPARE(rig.told, QStringList());
  // What others do to it from then on is news again.
  rig.change(2, u"quality_hold"_s);
  QCOMPARE(rig.told, QStringList{rig.word(2, Kind::Unknown, u"quality_hold"_s)});
}

void NewsWatchTest::tellsOfWhatWasRefusedHere() {
  for (const auto state : {ActReport::State::Refused, ActReport::State::NotSent, ActReport::State::NotDone}) {
    WatchRig rig;
    rig.begin();
    rig.watch->expect(rig.act(OrderAct::Kind::Approve, ActReport::State::Sending));
    rig.watch->expect(rig.act(OrderAct::Kind::Approve, state));
    rig.change(2, u"pending"_s);
    QCOMPARE(rig.told.size(), 1);
  }
  WatchRig rig;
  rig.begin();
  rig.watch->expect(rig.act(OrderAct::Kind::AddNote, ActReport::State::Sending));
  rig.change(2, u"pending"_s);
  QCOMPARE(rig.told.size(), 1);
}

void NewsWatchTest::remembersOverARestartWhatWasDoneHere() {
  WatchRig rig;
  rig.begin();
  rig.watch->expect(rig.act(OrderAct::Kind::Approve, ActReport::State::Sending));
  rig.service->orderInfos = {rig.info(2, u"pending"_s)};
  rig.restart(rig.listed(u"pending"_s));
  QCOMPARE(rig.told, QStringList());
}

/// The status stays, so only the order itself tells.
void NewsWatchTest::tellsWhenItIsYourTurn() {
  WatchRig rig;
  OrderInfo order = *rig.info(2, u"pending"_s);
  OrderValidation checked;
  checked.organization = {{u"cs"_s, u"active"_s, {}, {}}};
  rig.service->orderValidations = {checked};
  order.verifiedContacts = {{0, u"Harriet"_s, u"Cole"_s, {}, {}, {}}};
  rig.service->orderInfos = {order};
  rig.service->orderPages = {rig.listed(u"pending"_s), OrderPage()};
  rig.begin();
  QCOMPARE(rig.board->entries().first().wait.actor.name, u"Harriet Cole"_s);
  order.verifiedContacts.first().userId = 410077;
  rig.service->orderInfos = {order};
  rig.pass(4h);
  QCOMPARE(rig.told, QStringList{rig.word(2, Kind::NeedsYou, u"pending"_s)});
}

void NewsWatchTest::asksAgainWhatCouldNotBeRead() {
  WatchRig rig;
  rig.begin();
  OrderInfo order = *rig.info(2, u"needs_csr"_s);
  order.orderedById = 410077;
  rig.service->changes = {QList<OrderMatch>{{2, 0, u"needs_csr"_s}}, QList<OrderMatch>()};
  rig.service->orderInfos = {failed(Error::Kind::Offline), order};
  rig.pass(10min);
  QCOMPARE(rig.board->state(), OrderBoard::State::Failed);
  QCOMPARE(rig.told, QStringList());
  rig.pass(5min);
  QCOMPARE(rig.told, QStringList{rig.word(2, Kind::NeedsYou, u"needs_csr"_s)});
}

void NewsWatchTest::tellsOfARequestOfSomebodyElse() {
  WatchRig rig;
  rig.begin();
  OrderPage page;
  page.orders = {rowOf(3, u"needs_approval"_s), rowOf(2, u"needs_approval"_s), rowOf(1)};
  page.rows = 3;
  rig.service->orderPages = {page, OrderPage()};
  rig.service->changes = {QList<OrderMatch>{{3, 0, u"needs_approval"_s}}, QList<OrderMatch>()};
  OrderInfo order = *rig.info(3, u"needs_approval"_s);
  order.orderedById = 5;
  order.requests = {{9, u"pending"_s, u"new_request"_s, {}}};
  rig.service->orderInfos = {order};
  rig.pass(11min);
  QCOMPARE(rig.told, QStringList{rig.word(3, Kind::NeedsYou, u"needs_approval"_s)});
}

void NewsWatchTest::keepsAccountsApart() {
  WatchRig rig;
  rig.begin();
  rig.service->orderPages = {rig.listed(u"issued"_s), OrderPage()};
  rig.board->show(u"5-6@certcentral.digicert.com"_s);
  rig.begin();
  QCOMPARE(rig.told, QStringList());
  rig.service->orderPages = {rig.listed(u"issued"_s), OrderPage()};
  rig.board->show(QLatin1StringView(account));
  rig.begin();
  QCOMPARE(rig.told, QStringList{rig.word(2, Kind::Issued, u"issued"_s)});
}

void NewsWatchTest::beginsAnewWithADamagedRecord() {
  WatchRig rig;
  rig.begin();
  QVERIFY(SafeFile(toldFilePath(rig.directory.path(), QLatin1StringView(account))).write("{"));
  rig.restart(rig.listed(u"issued"_s));
  QCOMPARE(rig.told, QStringList());
  QVERIFY(QDir(rig.directory.path()).entryList({u"told-*"_s}).size() >= 2);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::NewsWatchTest)
#include "tst_newswatch.moc"
