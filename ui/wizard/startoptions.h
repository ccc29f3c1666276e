// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"

#include <QList>
#include <QString>

#include <optional>

namespace codeseal::ui {

/// A key that practice gives away.
struct PracticeKey {
  QString key;
  QString label;  ///< whose it is and what it may do
};

/// How the wizard was started.
struct StartOptions {
  bool practice = false;
  std::optional<ServiceAddress> service;  ///< overrides the regions; shown in the window
  QList<PracticeKey> practiceKeys;
  QString language;  ///< "system", "en" or "de", as chosen
};

}  // namespace codeseal::ui
