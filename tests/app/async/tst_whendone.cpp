// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/async/whendone.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <memory>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
  int number = 0;
  bool operator==(const Outcome&) const = default;
};

/// Lets everything happen that was put off, deletions included.
void settle() {
  for (int i = 0; i < 5; ++i) {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
}

}  // namespace

class TestWhenDone : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_answers.clear(); }

  void answersLater() {
    QPromise<Result<int>> promise;
    promise.start();
    listen(promise.future());
    settle();
    QVERIFY(m_answers.isEmpty());
    promise.addResult(42);
    promise.finish();
    QVERIFY(m_answers.isEmpty());
    settle();
    QCOMPARE(m_answers, QList<Result<int>>{42});
  }

  void answersLaterEvenIfReady() {
    listen(readyFuture(Result<int>(7)));
    QVERIFY(m_answers.isEmpty());
    settle();
    settle();
    QCOMPARE(m_answers, QList<Result<int>>{7});
  }

  void passesErrorsOn() {
    listen(readyFuture(Result<int>(failure(Error::Kind::Timeout, u"60 s"_s))));
    settle();
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error().kind, Error::Kind::Timeout);
    QCOMPARE(m_answers.first().error().detail, u"60 s"_s);
  }

  void neverAfterTheContextIsGone() {
    QPromise<Result<int>> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [this](const Result<int>& r) { m_answers.append(r); });
    context.reset();
    promise.addResult(1);
    promise.finish();
    settle();
    QVERIFY(m_answers.isEmpty());
  }

  void neverAfterTheContextIsGoneThoughAlreadyOnItsWay() {
    QPromise<Result<int>> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [this](const Result<int>& r) { m_answers.append(r); });
    promise.addResult(1);
    promise.finish();
    context.reset();
    settle();
    QVERIFY(m_answers.isEmpty());
  }

  void theAnswerMayDeleteTheContext() {
    auto* context = new QObject;
    int calls = 0;
    whenDone(readyFuture(Result<int>(1)), context, [context, &calls](const Result<int>&) {
      ++calls;
      delete context;
    });
    settle();
    QCOMPARE(calls, 1);
  }

  void aDroppedPromiseIsCancelled() {
    {
      QPromise<Result<int>> promise;
      promise.start();
      listen(promise.future());
    }
    settle();
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error().kind, Error::Kind::Cancelled);
  }

  void aPromiseDroppedBeforeItsStartIsCancelled() {
    listen(QPromise<Result<int>>().future());
    settle();
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error().kind, Error::Kind::Cancelled);
  }

  void aCancelledFutureAnswersWhenItsProducerEnds() {
    QPromise<Result<int>> promise;
    promise.start();
    QFuture<Result<int>> future = promise.future();
    listen(future);
    future.cancel();
    promise.addResult(5);
    promise.finish();
    settle();
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error().kind, Error::Kind::Cancelled);
  }

  void aTypeWithoutErrorsGetsItsDefault() {
    QList<Outcome> outcomes;
    QObject context;
    {
      QPromise<Outcome> promise;
      promise.start();
      whenDone(promise.future(), &context, [&outcomes](const Outcome& outcome) { outcomes.append(outcome); });
    }
    whenDone(readyFuture(Outcome{3}), &context,
             [&outcomes](const Outcome& outcome) { outcomes.append(outcome); });
    settle();
    QCOMPARE(outcomes, (QList<Outcome>{{0}, {3}}));
  }

  void resultsWithoutAValueWork() {
    int good = 0;
    QObject context;
    whenDone(readyFuture(Result<void>()), &context, [&good](const Result<void>& r) { good += r ? 1 : 0; });
    settle();
    QCOMPARE(good, 1);
  }

  void severalListenersEachGetOneAnswer() {
    QPromise<Result<int>> promise;
    promise.start();
    for (int i = 0; i < 3; ++i) listen(promise.future());
    promise.addResult(9);
    promise.finish();
    settle();
    QCOMPARE(m_answers, (QList<Result<int>>{9, 9, 9}));
  }

  void leavesNothingBehind() {
    QObject context;
    whenDone(readyFuture(Result<int>(1)), &context, [](const Result<int>&) {});
    settle();
    QVERIFY(context.children().isEmpty());
  }

  void releasesWhatTheFunctionHeld() {
    auto held = std::make_shared<int>(1);
    QObject context;
    whenDone(readyFuture(Result<int>(1)), &context, [held](const Result<int>&) {});
    settle();
    QCOMPARE(held.use_count(), 1L);
  }

  void answersInTheThreadOfTheContext() {
    QPromise<Result<int>> promise;
    promise.start();
    QObject context;
    QThread* answeredIn = nullptr;
    whenDone(promise.future(), &context,
             [&answeredIn](const Result<int>&) { answeredIn = QThread::currentThread(); });
    const std::unique_ptr<QThread> worker(QThread::create([&promise] {
      promise.addResult(1);
      promise.finish();
    }));
    worker->start();
    QVERIFY(worker->wait(5000));
    QTRY_VERIFY(answeredIn);
    QCOMPARE(answeredIn, thread());
  }

  void decodingBeforehandWorks() {
    const auto doubled =
        readyFuture(Result<int>(4)).then([](const Result<int>& r) -> Result<int> { return *r * 2; });
    listen(doubled);
    settle();
    QCOMPARE(m_answers, QList<Result<int>>{8});
  }

 private:
  void listen(const QFuture<Result<int>>& future) {
    whenDone(future, this, [this](const Result<int>& result) { m_answers.append(result); });
  }

  QList<Result<int>> m_answers;
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestWhenDone)
#include "tst_whendone.moc"
