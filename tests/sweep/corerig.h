// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sweep/coreprocess.h"
#include "tests/sweep/simulator.h"

#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

/// A service, a place for a record, and what is needed to start programs on it.
class CoreRig {
 public:
  CoreRig() : m_simulator(path(QStringLiteral("clock"))) {}

  Simulator& simulator() { return m_simulator; }
  QString path(const QString& name) const { return m_directory.filePath(name); }
  /// The arguments of order_core for a record in this directory.
  QStringList arguments(const QString& directory) {
    return {directory, m_simulator.server().address().toString(), path(QStringLiteral("clock"))};
  }

 private:
  QTemporaryDir m_directory;
  Simulator m_simulator;
};

/// A program that a test talks to line by line.
class CoreTalk final : public QObject {
 public:
  CoreTalk(const QString& program, const QStringList& arguments) : process(program, arguments) {
    connect(&process, &CoreProcess::said, this,
            [this](const QStringList& words) { m_lines.append(words.join(u' ')); });
    connect(&process, &CoreProcess::ended, this, [this] { m_isOver = true; });
    process.start();
  }

  /// Waits for the next line and takes it; empty if the program ended instead, or did not speak.
  QString next() {
    if (!QTest::qWaitFor([this] { return !m_lines.isEmpty() || m_isOver; }, 30000)) return {};
    return m_lines.isEmpty() ? QString() : m_lines.takeFirst();
  }
  QString ask(const QString& line) {
    process.say(line);
    return next();
  }
  bool waitForEnd() {
    return QTest::qWaitFor([this] { return m_isOver; }, 30000);
  }

  CoreProcess process;

 private:
  QStringList m_lines;
  bool m_isOver = false;
};

}  // namespace codeseal
