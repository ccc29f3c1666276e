// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/corerig.h"

namespace codeseal {

using namespace Qt::StringLiterals;

/// Two running programs that share one record (row C1 of the reliability matrix).
class TestTwoWindows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneDraftIsOrderedOnce();
};

void TestTwoWindows::oneDraftIsOrderedOnce() {
  constexpr int rounds = 200;
  CoreRig rig;
  const QString record = rig.path(u"record"_s);
  CoreTalk left(QStringLiteral(ORDER_CORE), rig.arguments(record));
  QCOMPARE(left.next(), u"ready"_s);
  CoreTalk right(QStringLiteral(ORDER_CORE), rig.arguments(record));
  QCOMPARE(right.next(), u"ready"_s);
  int orders = 0;
  for (int round = 0; round < rounds; ++round) {
    // Each window makes a reference of its own, but for those that share the one a person gave.
    const QString one = u"1%1"_s.arg(round, 31, 16, QLatin1Char('0'));
    const QString other = round % 2 == 0 ? one : u"2%1"_s.arg(round, 31, 16, QLatin1Char('0'));
    left.process.say(u"place %1 5500913 draft%2"_s.arg(one).arg(round));
    right.process.say(u"place %1 5500913 draft%2"_s.arg(other).arg(round));
    QStringList ends{left.next().section(u' ', 1, 1), right.next().section(u' ', 1, 1)};
    ends.sort();
    QCOMPARE(ends, QStringList({u"not_sent"_s, u"placed"_s}));
    const int made = rig.simulator().count(one) + (one == other ? 0 : rig.simulator().count(other));
    QCOMPARE(made, 1);
    orders += made;
  }
  QCOMPARE(orders, rounds);
  QCOMPARE(left.ask(u"verify"_s), u"whole"_s);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestTwoWindows)
#include "tst_twowindows.moc"
