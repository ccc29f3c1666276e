// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace codeseal {

/// A running order_core. It may end at any time; then it is started anew, on the same record.
class CoreProcess final : public QObject {
  Q_OBJECT

 public:
  CoreProcess(const QString& program, const QStringList& arguments);
  ~CoreProcess() override;

  void start();
  void say(const QString& line);
  /// Ends it at once, as a crash or a power cut does.
  void kill() { m_process.kill(); }
  /// Lets it end by itself.
  void close() { m_process.closeWriteChannel(); }
  bool isRunning() const { return m_process.state() == QProcess::Running; }
  qint64 id() const { return m_process.processId(); }
  int starts() const { return m_starts; }

 Q_SIGNALS:
  /// A line it printed, in words.
  void said(const QStringList& words);
  void ended();

 private:
  void onOutput();

  QProcess m_process;
  QByteArray m_output;
  int m_starts = 0;
};

}  // namespace codeseal
