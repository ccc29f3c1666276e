// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/logrecorder.h"

#include <QDateTime>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

// Qt calls a plain function, which has to know where to.
LogRecorder* current = nullptr;

}  // namespace

LogRecorder::LogRecorder() {
  current = this;
  m_next = qInstallMessageHandler(take);
}

LogRecorder::~LogRecorder() {
  qInstallMessageHandler(m_next);
  current = nullptr;
}

void LogRecorder::take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  if (!current) return;
  {
    const QMutexLocker lock(&current->m_mutex);
    current->m_lines.append(u"%1 %2: %3"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                               QString::fromUtf8(context.category), text));
    if (current->m_lines.size() > kept) current->m_lines.removeFirst();
  }
  if (current->m_next) current->m_next(type, context, text);
}

QStringList LogRecorder::lines() const {
  const QMutexLocker lock(&m_mutex);
  return m_lines;
}

}  // namespace codeseal::ui
