// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"
#include "app/journal/journalfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace codeseal;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 100'000;
constexpr int eventsOfAnIntent = 10;
constexpr int runs = 5;
constexpr int appends = 50;

QDateTime now() {
  return QDateTime::currentDateTimeUtc();
}

NewIntent intent(int number) {
  NewIntent intent;
  intent.reference = u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
  intent.product = Product::CodeSigningEv;
  intent.body = QByteArray(600, 'x');
  intent.accountId = u"880021"_s;
  intent.service = u"https://www.digicert.com/services/v2"_s;
  intent.organizationName = u"Nordlys Instrumenter ApS"_s;
  return intent;
}

/// A record of many years, written in one go.
bool fill(const QString& directory) {
  const auto file = openJournalFile(directory, now);
  if (!file) return false;
  Database& database = *file->database;
  const Clock clock = now;  // both keep only a reference to it
  EventLog log(database, clock);
  IntentStore store(database, log, clock);
  for (int n = 0; n < events / eventsOfAnIntent; ++n)
    if (n % 100 == 0 && !store.add(intent(n))) return false;
  return bool(database.transaction([&]() -> Result<void> {
    for (int n = 0; n < events; ++n) {
      const QString reference = intent(n / (100 * eventsOfAnIntent) * 100).reference;
      const QJsonObject details{{u"state"_s, u"unknown"_s}, {u"orders"_s, QJsonArray{}}};
      if (const auto added = log.append(JournalEvent::Kind::LookedUp, reference, details); !added)
        return added;
    }
    return {};
  }));
}

double median(QList<double> values) {
  std::sort(values.begin(), values.end());
  return values.at(values.size() / 2);
}

double millisecondsOf(const std::function<bool()>& act) {
  QElapsedTimer timer;
  timer.start();
  if (!act()) qFatal("the record fails");
  return double(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

/// Prints a JSON object: how long a record with 100,000 events takes to open, and one more event to be
/// written for good (medians, milliseconds).
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QTemporaryDir directory(QDir::currentPath() + u"/longrecord-XXXXXX"_s);
  if (!fill(directory.path())) return 1;
  QList<double> opening, appending;
  std::unique_ptr<Journal> journal;
  for (int run = 0; run < runs; ++run) {
    journal.reset();
    opening.append(millisecondsOf([&] {
      auto opened = Journal::open(directory.path(), now);
      if (opened) journal = std::move(*opened);
      return bool(journal);
    }));
  }
  for (int n = 0; n < appends; ++n)
    appending.append(millisecondsOf(
        [&] { return bool(journal->recordLookup(intent(0).reference, QList<OrderMatch>())); }));
  std::printf("{\"journal_open_ms\": %.1f, \"journal_append_ms\": %.2f}\n", median(opening),
              median(appending));
  return 0;
}
