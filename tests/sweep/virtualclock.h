// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFile>
#include <QString>

#include <chrono>

namespace codeseal {

/// A clock in a file that two processes share: one moves it, the other reads it. It stands at noon of
/// 23 November 2026 until it is moved.
class VirtualClock {
 public:
  explicit VirtualClock(const QString& path) : m_file(path) {
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) qFatal("no clock");
  }

  QDateTime now() {
    m_file.seek(0);
    const qint64 passed = m_file.read(20).toLongLong();
    return QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC).addMSecs(passed);
  }

  void pass(std::chrono::milliseconds time) {
    m_file.seek(0);
    const qint64 passed = m_file.read(20).toLongLong() + time.count();
    m_file.seek(0);
    m_file.write(QByteArray::number(passed).rightJustified(20, '0'));
  }

 private:
  QFile m_file;
};

}  // namespace codeseal
