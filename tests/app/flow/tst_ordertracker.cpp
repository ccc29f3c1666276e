// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/ordertracker.h"
#include "tests/app/flow/manualtime.h"
#include "tests/app/flow/settle.h"
#include "tests/support/fakecertcentral.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class OrderTrackerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksAtOnce();
  void asksLessOftenWithAge_data();
  void asksLessOftenWithAge();
  void endsWithAFinalStatus_data();
  void endsWithAFinalStatus();
  void goesOnWithAnyOtherStatus_data();
  void goesOnWithAnyOtherStatus();
  void asksAgainAfterAnError();
  void slowsDownWhenAsked_data();
  void slowsDownWhenAsked();
  void asksNow();
  void asksNothingTwiceAtATime();
  void stops();
  void ignoresTheOrderBefore();
  void doesWithoutAService();
  void endsSilently();
};

namespace {

constexpr qint64 order = 90551207;

struct Rig {
  Rig() {
    FlowEnvironment environment;
    time.rule(environment);
    tracker = std::make_unique<OrderTracker>(environment);
  }

  void setStatus(const QString& status) {
    OrderInfo info;
    info.id = order;
    info.status = status;
    service->orderInfos = {info};
  }
  void setError(Kind kind, std::optional<std::chrono::seconds> retryAfter = {}) {
    Error error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    service->orderInfos = {Result<OrderInfo>(tl::unexpected(error))};
  }
  void follow() {
    tracker->follow(service, order);
    QTRY_VERIFY(!tracker->isAsking());
  }
  /// Waits for the planned question and its answer; gives how long that was.
  std::chrono::seconds next() {
    const std::chrono::seconds wait(time.now().secsTo(tracker->nextCheck()));
    time.pass(wait);
    if (!QTest::qWaitFor([this] { return !tracker->isAsking(); })) return 0s;
    return wait;
  }

  ManualTime time;
  std::shared_ptr<FakeCertCentral> service = std::make_shared<FakeCertCentral>();
  std::unique_ptr<OrderTracker> tracker;
};

}  // namespace

void OrderTrackerTest::asksAtOnce() {
  Rig rig;
  QSignalSpy changed(rig.tracker.get(), &OrderTracker::changed);
  rig.tracker->follow(rig.service, order);
  QVERIFY(rig.tracker->isAsking());
  QCOMPARE(rig.tracker->orderId(), order);
  QCOMPARE(rig.tracker->info().id, 0);
  QTRY_VERIFY(!rig.tracker->isAsking());
  QCOMPARE(rig.service->calls, QStringList{u"orderInfo 90551207"_s});
  QCOMPARE(rig.tracker->info().status, u"pending"_s);
  QCOMPARE(rig.tracker->checkedAt(), rig.time.now());
  QCOMPARE(changed.count(), 2);
}

void OrderTrackerTest::asksLessOftenWithAge_data() {
  QTest::addColumn<std::chrono::seconds>("age");
  QTest::addColumn<std::chrono::seconds>("distance");
  QTest::newRow("new") << 0s << 15s;
  QTest::newRow("just under five minutes") << 299s << 15s;
  QTest::newRow("five minutes") << 300s << 120s;
  QTest::newRow("just under an hour") << 3599s << 120s;
  QTest::newRow("an hour") << 3600s << 600s;
  QTest::newRow("days") << 259200s << 600s;
}

void OrderTrackerTest::asksLessOftenWithAge() {
  QFETCH(std::chrono::seconds, age);
  QFETCH(std::chrono::seconds, distance);
  Rig rig;
  rig.follow();
  rig.time.set(rig.time.now().addSecs(age.count()));
  rig.tracker->refresh();
  QTRY_VERIFY(!rig.tracker->isAsking());
  QCOMPARE(rig.tracker->nextCheck(), rig.time.now().addSecs(distance.count()));
  const qsizetype asked = rig.service->calls.size();
  rig.time.pass(distance - 1s);
  settle();
  QCOMPARE(rig.service->calls.size(), asked);
  rig.time.pass(1s);
  QTRY_COMPARE(rig.service->calls.size(), asked + 1);
}

void OrderTrackerTest::endsWithAFinalStatus_data() {
  QTest::addColumn<QString>("status");
  for (const char* status : {"issued", "rejected", "canceled", "revoked", "expired"})
    QTest::newRow(status) << QString::fromLatin1(status);
}

void OrderTrackerTest::endsWithAFinalStatus() {
  QFETCH(QString, status);
  Rig rig;
  rig.follow();
  QVERIFY(!rig.tracker->isFinal());
  rig.setStatus(status);
  QCOMPARE(rig.next(), 15s);
  QVERIFY(rig.tracker->isFinal());
  QCOMPARE(rig.tracker->info().status, status);
  QVERIFY(!rig.tracker->nextCheck().isValid());
  QCOMPARE(rig.time.plannedCount(), 0);
}

void OrderTrackerTest::goesOnWithAnyOtherStatus_data() {
  QTest::addColumn<QString>("status");
  for (const char* status : {"needs_approval", "pending", "needs_csr", "processing", "waiting_pickup",
                             "reissue_pending", "approved", "Issued", "something new", ""})
    QTest::newRow(*status ? status : "empty") << QString::fromLatin1(status);
}

void OrderTrackerTest::goesOnWithAnyOtherStatus() {
  QFETCH(QString, status);
  Rig rig;
  rig.setStatus(status);
  rig.follow();
  QVERIFY(!rig.tracker->isFinal());
  QCOMPARE(rig.tracker->info().status, status);
  QCOMPARE(rig.next(), 15s);
  QCOMPARE(rig.service->calls.size(), 2);
}

void OrderTrackerTest::asksAgainAfterAnError() {
  Rig rig;
  rig.follow();
  const QDateTime checked = rig.tracker->checkedAt();
  rig.setError(Kind::Offline);
  QCOMPARE(rig.next(), 15s);
  QVERIFY(rig.tracker->error());
  QVERIFY(rig.tracker->error()->kind == Kind::Offline);
  QCOMPARE(rig.tracker->info().status, u"pending"_s);
  QCOMPARE(rig.tracker->checkedAt(), checked);
  rig.setStatus(u"processing"_s);
  QCOMPARE(rig.next(), 120s);
  QVERIFY(!rig.tracker->error());
  QCOMPARE(rig.tracker->info().status, u"processing"_s);
  QVERIFY(rig.tracker->checkedAt() > checked);
}

void OrderTrackerTest::slowsDownWhenAsked_data() {
  QTest::addColumn<std::chrono::seconds>("retryAfter");
  QTest::addColumn<std::chrono::seconds>("distance");
  QTest::newRow("sooner than planned") << 5s << 120s;
  QTest::newRow("later than planned") << 400s << 400s;
  QTest::newRow("never") << 2'000'000'000s << 3600s;
}

void OrderTrackerTest::slowsDownWhenAsked() {
  QFETCH(std::chrono::seconds, retryAfter);
  QFETCH(std::chrono::seconds, distance);
  Rig rig;
  rig.setError(Kind::RateLimited, retryAfter);
  rig.follow();
  QCOMPARE(rig.next(), distance);
}

void OrderTrackerTest::asksNow() {
  Rig rig;
  rig.tracker->refresh();
  QVERIFY(rig.service->calls.isEmpty());
  rig.follow();
  rig.time.pass(10s);
  rig.tracker->refresh();
  QTRY_VERIFY(!rig.tracker->isAsking());
  QCOMPARE(rig.service->calls.size(), 2);
  QCOMPARE(rig.tracker->nextCheck(), rig.time.now().addSecs(15));
  // The question planned before is not asked on top.
  rig.time.pass(5s);
  settle();
  QCOMPARE(rig.service->calls.size(), 2);
}

void OrderTrackerTest::asksNothingTwiceAtATime() {
  Rig rig;
  rig.service->holdsAnswers = true;
  rig.tracker->follow(rig.service, order);
  rig.tracker->refresh();
  rig.tracker->refresh();
  QCOMPARE(rig.service->calls.size(), 1);
}

void OrderTrackerTest::stops() {
  Rig rig;
  rig.follow();
  rig.tracker->stop();
  QVERIFY(!rig.tracker->nextCheck().isValid());
  rig.time.pass(60s);
  rig.tracker->refresh();
  settle();
  QCOMPARE(rig.service->calls.size(), 1);

  rig.service->holdsAnswers = true;
  rig.tracker->follow(rig.service, order);
  rig.tracker->stop();
  QVERIFY(!rig.tracker->isAsking());
  rig.service->release();
  settle();
  QCOMPARE(rig.tracker->info().id, 0);
  QCOMPARE(rig.time.plannedCount(), 0);
}

void OrderTrackerTest::ignoresTheOrderBefore() {
  Rig rig;
  rig.service->holdsAnswers = true;
  rig.tracker->follow(rig.service, order);
  rig.tracker->follow(rig.service, order + 1);
  rig.service->releaseOne();
  settle();
  QCOMPARE(rig.tracker->info().id, 0);
  QVERIFY(rig.tracker->isAsking());
  rig.service->releaseOne();
  QTRY_COMPARE(rig.tracker->info().id, order + 1);
  QCOMPARE(rig.time.plannedCount(), 1);
}

void OrderTrackerTest::doesWithoutAService() {
  Rig rig;
  rig.follow();
  rig.tracker->follow(nullptr, order + 1);
  QCOMPARE(rig.tracker->orderId(), 0);
  QCOMPARE(rig.tracker->info().id, 0);
  rig.tracker->refresh();
  QVERIFY(!rig.tracker->isAsking());
}

void OrderTrackerTest::endsSilently() {
  Rig rig;
  rig.follow();
  rig.service->holdsAnswers = true;
  rig.tracker->refresh();
  rig.tracker.reset();
  rig.service->release();
  rig.time.pass(60s);
  settle();
  QCOMPARE(rig.service->calls.size(), 2);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderTrackerTest)
#include "tst_ordertracker.moc"
