// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/accountbook.h"
#include "app/settings/preferences.h"
#include "ui/commandline.h"

#include <QJsonObject>

namespace codeseal::ui {

/// Program, system and settings for a support file. Of accounts only how many there are, in which region and
/// whether their keys are kept; of the command line only which options were given.
[[nodiscard]] QJsonObject supportFacts(const CommandLine& line, const Preferences& preferences,
                                       const QList<KnownAccount>& accounts);

}  // namespace codeseal::ui
