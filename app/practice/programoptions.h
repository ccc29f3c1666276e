// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"
#include "app/practice/settings.h"

#include <QStringList>

namespace codeseal::practice {

/// What the command line of codeseal-practice asks for.
struct ProgramOptions {
  Settings settings;
  quint16 port = 0;            ///< 0: any free one
  bool endsWithInput = false;  ///< stop when the standard input closes
  QString answer;              ///< text to print in place of running: help or version
};

/// Reads a command line, the program's name first. A wrong one is an error of kind InvalidInput.
Result<ProgramOptions> programOptions(const QStringList& arguments);

}  // namespace codeseal::practice
