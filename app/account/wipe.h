// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

namespace codeseal {

/// Overwrites `size` bytes with zeros in a way that the optimiser keeps, although nobody reads them again.
inline void wipe(void* memory, qsizetype size) {
  volatile char* byte = static_cast<volatile char*>(memory);
  for (qsizetype i = 0; i < size; ++i) byte[i] = 0;
  std::atomic_signal_fence(std::memory_order_seq_cst);
}

/// Overwrites the text and clears it. Best effort: a buffer that somebody else shares is left to that other
/// owner, since zeroing it would change their value; and copies made by a library are out of reach.
inline void wipe(QByteArray& text) {
  if (text.isDetached()) wipe(text.data(), text.size());
  text.clear();
}

inline void wipe(QString& text) {
  if (text.isDetached()) wipe(text.data(), text.size() * qsizetype(sizeof(QChar)));
  text.clear();
}

}  // namespace codeseal
