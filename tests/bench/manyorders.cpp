// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/homerig.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertable.h"
#include "ui/orders/ordertablemodel.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

namespace codeseal::ui {

namespace {

constexpr int orders = 10000;

OrderPage pageFrom(int first, int count) {
  static const QStringList statuses{u"issued"_s, u"pending"_s, u"expired"_s, u"issued"_s, u"quality_hold"_s};
  OrderPage page;
  for (int i = first; i < first + count; ++i)
    page.orders.append(HomeRig::row(900000 - i, statuses.at(i % 5), u"Organization %1 GmbH"_s.arg(i % 300),
                                    u"2027-%1-15"_s.arg(i % 12 + 1, 2, 10, QLatin1Char('0'))));
  page.rows = count;
  return page;
}

/// How long the event loop did nothing for others, at the longest: by the clock, and by the time this program
/// computed, which says the same on a machine that is busy with other things.
class Heartbeat {
 public:
  Heartbeat() {
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start(1);
    m_clock.start();
    m_computed = std::clock();
  }
  /// Tells on stderr "longest gap while WHAT 12 ms, computing 9 ms", since the last time it was asked, and
  /// answers the time of computing, in milliseconds.
  qint64 tellLongest(const char* what) {
    beat();
    const qint64 computed = qint64(m_longestComputed) * 1000 / CLOCKS_PER_SEC;
    std::fprintf(stderr, "longest gap while %s %lld ms, computing %lld ms\n", what, m_longest, computed);
    m_longest = 0;
    m_longestComputed = 0;
    return computed;
  }

 private:
  void beat() {
    const std::clock_t now = std::clock();
    m_longest = std::max(m_longest, m_clock.restart());
    m_longestComputed = std::max(m_longestComputed, now - m_computed);
    m_computed = now;
  }

  QTimer m_timer;
  QElapsedTimer m_clock;
  std::clock_t m_computed = 0;
  qint64 m_longest = 0;
  std::clock_t m_longestComputed = 0;
};

/// In KiB.
long peakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

/// How often the service is asked while the program follows them for a day, as it does when it is left open.
qsizetype callsOfADay(HomeRig& rig) {
  const qsizetype before = rig.service().calls.size();
  for (int minute = 0; minute < 24 * 60; ++minute) {
    rig.flow().pass(std::chrono::minutes(1));
    QCoreApplication::processEvents();
  }
  return rig.service().calls.size() - before;
}

}  // namespace

/// What ten thousand orders cost: how long the window is held up while they are read, searched, filtered and
/// sorted, each in milliseconds, the peak of the memory, and how many calls it takes to read them and to
/// follow them for a day. Prints the figures as JSON; nothing can fail, since a machine's speed is no
/// property of the program.
class ManyOrders : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void measure();
};

void ManyOrders::measure() {
  HomeRig rig;
  rig.service().orderPages = {pageFrom(0, 50)};
  for (int first = 50; first + 500 <= orders; first += 500)
    rig.service().orderPages.append(pageFrom(first, 500));
  rig.service().orderPages.append(pageFrom(orders - 450, 450));
  rig.service().orderPages.append(OrderPage());
  Heartbeat heart;
  QElapsedTimer clock;
  clock.start();
  rig.flow().connectAccount();
  const qsizetype callsBefore = rig.service().calls.size();
  QTRY_VERIFY(rig.window().orders().model().rowCount() > 0);
  const qint64 firstRows = clock.elapsed();
  QTRY_VERIFY_WITH_TIMEOUT(rig.board().state() == OrderBoard::State::Ready, 60000);
  QTest::qWait(200);
  QCOMPARE(rig.board().entries().size(), orders);
  const qint64 reading = heart.tellLongest("reading");
  const qsizetype calls = rig.service().calls.size() - callsBefore;
  auto* words = rig.find<QLineEdit>(u"order_search"_s);
  for (const QChar letter : u"organization 12 ev"_s) {
    QTest::keyClicks(words, letter);
    QTest::qWait(10);
  }
  qint64 searching = heart.tellLongest("typing in the search");
  words->clear();
  QTest::qWait(50);
  searching = std::max(searching, heart.tellLongest("showing all again"));
  for (int column = 0; column < OrderTableModel::ColumnCount; ++column) {
    rig.window().orders().table().sortByColumn(column, Qt::DescendingOrder);
    QTest::qWait(20);
  }
  const qint64 sorting = heart.tellLongest("sorting");
  const long memory = peakMemory();
  std::printf(
      "{\"orders\": { \"first_rows_ms\": %lld, \"gap_reading_ms\": %lld, \"gap_searching_ms\": %lld, "
      "\"gap_sorting_ms\": %lld, \"peak_rss_kib\": %ld, \"calls_reading\": %lld, \"calls_day\": %lld } }\n",
      firstRows, reading, searching, sorting, memory, qint64(calls), qint64(callsOfADay(rig)));
}

}  // namespace codeseal::ui

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  codeseal::ui::ManyOrders measured;
  // What Qt Test says goes beside the figures.
  return QTest::qExec(
      &measured, {QString::fromLocal8Bit(argv[0]), QStringLiteral("-o"), QStringLiteral("/dev/stderr,txt")});
}
#include "manyorders.moc"
