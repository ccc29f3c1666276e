// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace codeseal;
using namespace Qt::StringLiterals;

namespace {

void say(const char* word) {
  std::puts(word);
  std::fflush(stdout);
}

/// Waits for a line, or for the end.
void wait() {
  for (int c = std::getchar(); c != '\n' && c != EOF;) c = std::getchar();
}

/// From now on no file of this process may grow beyond `bytes`.
void limitFiles([[maybe_unused]] unsigned long bytes) {
#ifdef Q_OS_UNIX
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{bytes, bytes};
  setrlimit(RLIMIT_FSIZE, &limit);
#endif
}

const char* claim(Journal& journal, const QString& reference) {
  const auto claimed = journal.claimForSending(reference);
  if (!claimed) return "failed";
  return *claimed ? "claimed" : "lost";
}

}  // namespace

/// journal_instance DIRECTORY REFERENCE claim|blocked: opens the record, says "ready", waits for a line,
/// claims the intent, says how that went, and waits again. "blocked": no file can be written any more.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = application.arguments();
  auto journal = Journal::open(arguments.value(1), [] { return QDateTime::currentDateTimeUtc(); });
  if (!journal) return 1;
  if (arguments.value(3) == u"blocked"_s) limitFiles(16);
  say("ready");
  wait();
  say(claim(**journal, arguments.value(2)));
  wait();
  return 0;
}
