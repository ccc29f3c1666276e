// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/consoletext.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#endif

namespace codeseal::ui {

void writeToConsole(const QString& text, bool isError) {
  std::FILE* stream = isError ? stderr : stdout;
#ifdef Q_OS_WIN
  const bool leadsNowhere = _fileno(stream) < 0;
  if (leadsNowhere && !AttachConsole(ATTACH_PARENT_PROCESS)) return;
  if (leadsNowhere) stream = std::freopen("CONOUT$", "w", stream);
  if (!stream) return;
#endif
  std::fputs(text.toLocal8Bit().constData(), stream);
  std::fflush(stream);
}

}  // namespace codeseal::ui
