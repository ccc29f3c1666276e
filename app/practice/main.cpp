// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/keys.h"
#include "app/practice/practiceserver.h"
#include "app/practice/programoptions.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace codeseal;
using namespace codeseal::practice;

namespace {

// All that a signal handler may touch.
volatile std::sig_atomic_t signalled = 0;
std::atomic<bool> inputClosed = false;

void onSignal(int) {
  signalled = 1;
}

void watchInput() {
  // Detached: a read from the terminal cannot be interrupted, and the program ends without it.
  std::thread([] {
    while (std::fgetc(stdin) != EOF) {
    }
    inputClosed = true;
  }).detach();
}

void introduce(const QUrl& url) {
  QTextStream out(stdout);
  out << "Practice CertCentral: " << url.toString() << '\n';
  const auto keys = practiceKeys();
  for (const PracticeKey& key : keys) out << key.key << "  " << key.userName << ": " << key.mayDo << '\n';
  out.flush();
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication app(argc, argv);
  QCoreApplication::setApplicationName(u"codeseal-practice"_s);
  const auto options = programOptions(QCoreApplication::arguments());
  if (!options) {
    QTextStream(stderr) << options.error().detail << '\n';
    return 2;
  }
  if (!options->answer.isEmpty()) {
    QTextStream(stdout) << options->answer;
    return 0;
  }

  PracticeServer server(options->settings);
  const auto url = server.start(options->port);
  if (!url) {
    QTextStream(stderr) << url.error().detail << '\n';
    return 1;
  }
  introduce(*url);

  std::signal(SIGINT, onSignal);
  std::signal(SIGTERM, onSignal);
  if (options->endsWithInput) watchInput();
  QTimer poll;
  QObject::connect(&poll, &QTimer::timeout, &app, [] {
    if (signalled != 0 || inputClosed) QCoreApplication::quit();
  });
  poll.start(std::chrono::milliseconds(100));
  return QCoreApplication::exec();
}
