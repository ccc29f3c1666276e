// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace codeseal {

/// While it lives, no file of this process can grow beyond `bytes`: writing more fails half-way, as on a full
/// disk, for root as well. Does nothing where the system has no such limit.
class FullDisk {
 public:
#ifdef Q_OS_UNIX
  static constexpr bool canBeSimulated = true;
  explicit FullDisk(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit limited = m_before;
    limited.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limited);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_signal);
  }
#else
  static constexpr bool canBeSimulated = false;
  explicit FullDisk(unsigned long long) {}
#endif
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

#ifdef Q_OS_UNIX
 private:
  rlimit m_before{};
  void (*m_signal)(int);
#endif
};

}  // namespace codeseal
