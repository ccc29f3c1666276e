// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QStringList>

namespace codeseal::ui {

/// Remembers the last lines that were logged, whoever logged them, and passes each on. One at a time; it has
/// to outlive whatever logs.
class LogRecorder final {
 public:
  LogRecorder();
  ~LogRecorder();
  Q_DISABLE_COPY_MOVE(LogRecorder)

  static constexpr qsizetype kept = 300;

  /// "2026-11-23T12:00:00Z codeseal.http: GET /user/me: status 200, …", oldest first.
  [[nodiscard]] QStringList lines() const;

 private:
  static void take(QtMsgType type, const QMessageLogContext& context, const QString& text);

  mutable QMutex m_mutex;
  QStringList m_lines;
  QtMessageHandler m_next;
};

}  // namespace codeseal::ui
