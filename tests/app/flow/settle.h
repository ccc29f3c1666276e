// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace codeseal {

/// Lets everything happen that was already on its way, for tests that nothing comes of it.
inline void settle() {
  constexpr int longestChain = 40;
  for (int i = 0; i < longestChain; ++i) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
  }
}

}  // namespace codeseal
