// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/coreprocess.h"

namespace codeseal {

CoreProcess::CoreProcess(const QString& program, const QStringList& arguments) {
  m_process.setProgram(program);
  m_process.setArguments(arguments);
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=false"));
  m_process.setProcessEnvironment(environment);
  m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  connect(&m_process, &QProcess::readyReadStandardOutput, this, &CoreProcess::onOutput);
  connect(&m_process, &QProcess::finished, this, [this] {
    onOutput();
    m_output.clear();
    Q_EMIT ended();
  });
}

CoreProcess::~CoreProcess() {
  disconnect(&m_process, nullptr, this, nullptr);
  m_process.kill();
  m_process.waitForFinished();
}

void CoreProcess::start() {
  ++m_starts;
  m_process.start();
}

void CoreProcess::say(const QString& line) {
  m_process.write(line.toUtf8() + '\n');
}

void CoreProcess::onOutput() {
  m_output += m_process.readAllStandardOutput();
  for (qsizetype end = m_output.indexOf('\n'); end >= 0; end = m_output.indexOf('\n')) {
    const QString line = QString::fromUtf8(m_output.first(end));
    m_output.remove(0, end + 1);
    Q_EMIT said(line.split(u' '));
  }
}

}  // namespace codeseal
