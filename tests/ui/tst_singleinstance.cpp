// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;

/// Two starts on the same data directory.
class SingleInstanceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSecondStartShowsTheFirst();
  void aSecondStartPassesItsFileOn();
  void anotherServiceIsNotShown();
  void aLockWithoutAnAnswerStopsNobody();
  void theNextStartIsTheFirstAgain();

 private:
  /// The role of a second start, which waits for the first one and so needs a thread of its own.
  static std::optional<Role> start(const QString& directory, const QString& service, QString* other = nullptr,
                                   const QString& file = {}) {
    std::optional<Role> role;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
      SingleInstance second(directory, service, file);
      role = second.claim();
      if (other) *other = second.otherService();
    }));
    thread->start();
    [&] { QTRY_VERIFY(thread->isFinished()); }();
    return role;
  }
};

void SingleInstanceTest::aSecondStartShowsTheFirst() {
  const QTemporaryDir directory;
  SingleInstance first(directory.path(), {});
  const QSignalSpy raised(&first, &SingleInstance::raised);
  QCOMPARE(first.claim(), Role::First);
  QCOMPARE(start(directory.path(), {}), Role::Second);
  QCOMPARE(raised.count(), 1);
  const QTemporaryDir another;
  QCOMPARE(start(another.path(), {}), Role::First);
  QCOMPARE(raised.count(), 1);
}

void SingleInstanceTest::aSecondStartPassesItsFileOn() {
  const QTemporaryDir directory;
  SingleInstance first(directory.path(), u"https://a.example/services/v2"_s);
  const QSignalSpy raised(&first, &SingleInstance::raised);
  QCOMPARE(first.claim(), Role::First);
  for (const QString& file : {QString(), u"/tmp/a b%20\n\u00e9.codeseal"_s}) {
    QCOMPARE(start(directory.path(), u"https://a.example/services/v2"_s, nullptr, file), Role::Second);
    QCOMPARE(raised.last().first().toString(), file);
  }
}

void SingleInstanceTest::anotherServiceIsNotShown() {
  const QTemporaryDir directory;
  SingleInstance first(directory.path(), u"https://a.example/services/v2"_s);
  const QSignalSpy raised(&first, &SingleInstance::raised);
  QCOMPARE(first.claim(), Role::First);
  QString other;
  QCOMPARE(start(directory.path(), u"https://b.example/services/v2"_s, &other), Role::Other);
  QCOMPARE(other, u"https://a.example/services/v2"_s);
  QCOMPARE(raised.count(), 0);
}

void SingleInstanceTest::aLockWithoutAnAnswerStopsNobody() {
  const QTemporaryDir directory;
  QLockFile lock(directory.filePath(u"codeseal.lock"_s));
  QVERIFY(lock.tryLock());
  SingleInstance second(directory.path(), {});
  QCOMPARE(second.claim(), Role::Alone);
}

void SingleInstanceTest::theNextStartIsTheFirstAgain() {
  const QTemporaryDir directory;
  {
    SingleInstance first(directory.path(), {});
    QCOMPARE(first.claim(), Role::First);
  }
  SingleInstance next(directory.path(), {});
  QCOMPARE(next.claim(), Role::First);
}

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::SingleInstanceTest)
#include "tst_singleinstance.moc"
