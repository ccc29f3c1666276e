// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace codeseal::ui {

/// From now on the program ends within this time, also if something in it waits longer: a name that is looked
/// up cannot be stopped, and Qt waits for it. What has to last is on the disk by then. The exit code is that
/// of a program that ended well.
void endWithin(std::chrono::milliseconds time);

}  // namespace codeseal::ui
