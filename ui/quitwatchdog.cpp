// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/quitwatchdog.h"

#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace codeseal::ui {

void endWithin(std::chrono::milliseconds time) {
  std::thread([time] {
    std::mutex mutex;
    std::condition_variable never;
    std::unique_lock lock(mutex);
    const auto end = std::chrono::steady_clock::now() + time;
    while (never.wait_until(lock, end) != std::cv_status::timeout) continue;
    std::_Exit(EXIT_SUCCESS);
  }).detach();
}

}  // namespace codeseal::ui
