// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace codeseal::ui {

/// What the command line says.
struct CommandLine {
  bool practice = false;
  std::optional<ServiceAddress> service;
  QString dataDirectory;
  QString requestFile;  ///< a request to open, absolute; or empty

  /// Set when the program has nothing to do but to print this and end with `exitCode`.
  QString message;
  int exitCode = -1;
};

/// Reads the arguments, the first of which is the program's name. Answers in `message` for --help, --version
/// and for anything that is not understood (exit code 2). In English, for no language is chosen yet.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);

}  // namespace codeseal::ui
